/// A sentence as the parser's features see it: keys and tags by place, with "no word" at 0 and the
/// top of the tree behind the last word.
package struct ParserWords: Sendable {
  package let keys: [WordKey]
  /// Raw values of `Tag`, 255 for no word and 254 for the top.
  package let tags: [UInt32]

  package init(keys: [WordKey], tags: [Tag]) {
    self.keys = [.edge] + keys + [.top]
    self.tags = [255] + tags.map { UInt32($0.rawValue) } + [254]
  }
}
