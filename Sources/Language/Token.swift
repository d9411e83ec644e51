/// A word, number or mark of a text with its place (UTF-8 byte offsets, half open).
package struct Token: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case word, number, punctuation, symbol
  }

  package let start: Int
  package let end: Int
  package let kind: Kind
  /// As printed.
  package let text: String
  /// Lower case, ASCII letters only folded.
  package let lower: String

  package init(start: Int, end: Int, kind: Kind, text: String, lower: String) {
    self.start = start
    self.end = end
    self.kind = kind
    self.text = text
    self.lower = lower
  }
}
