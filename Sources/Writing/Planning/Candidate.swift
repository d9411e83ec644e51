import FactCheck

/// One way to say an item: its sentences, and by which of the three ways it was made.
package struct Candidate: Sendable, Equatable {
  package enum Way: String, Sendable, Codable {
    /// A fact in a typed clause of our own.
    case frame
    /// A source sentence after operations of the closed list.
    case operation
    /// The authors' words.
    case quote
    /// A text of the profile.
    case profile
    /// A language model's sentence.
    case model
  }

  package var way: Way
  /// All of them are said, or none.
  package var statements: [Statement]
  /// Words of the authors it quotes, for the budget.
  package var quoted: Int

  package init(_ way: Way, _ statements: [Statement], quoted: Int = 0) {
    self.way = way
    self.statements = statements
    self.quoted = quoted
  }
}
