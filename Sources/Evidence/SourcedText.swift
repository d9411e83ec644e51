/// Words of the study with the passages they stand in.
package struct SourcedText: Sendable, Equatable, Codable {
  package var text: String
  package var sources: [String]

  package init(text: String, sources: [String]) {
    self.text = text
    self.sources = sources
  }
}
