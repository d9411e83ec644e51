import Language

/// One entry of the phrasebook: words of research and the plain words that take their place.
package struct Phrase: Sendable, Equatable, Codable {
  /// The wordings it replaces, lower case.
  package var from: [String]
  package var to: String
  /// Not applied when the next word is one of these.
  package var notBefore: [String]
  /// Applied only when the next word is one of these (empty: at the end); no bound when the list is
  /// empty.
  package var onlyBefore: [String]
  /// Not applied when the word before is one of these.
  package var notAfter: [String]
  /// A sentence the entry changes, what it gives, and a sentence it must leave alone.
  package var example: String
  package var gives: String
  package var counter: String

  package init(
    from: [String], to: String, notBefore: [String] = [], onlyBefore: [String] = [],
    notAfter: [String] = [], example: String = "", gives: String = "", counter: String = ""
  ) {
    self.from = from
    self.to = to
    self.notBefore = notBefore
    self.onlyBefore = onlyBefore
    self.notAfter = notAfter
    self.example = example
    self.gives = gives
    self.counter = counter
  }
}
