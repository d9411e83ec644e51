/// One reason why a statement may not be published as it stands.
package struct Objection: Sendable, Equatable, Codable {
  /// The statement's place (`headline`, `found[2]`) or, for pasted text, its sentence (`s3`).
  package var statement: String
  /// The check that objects: `numbers`, `direction`, `negation` …
  package var check: String
  package var level: Verdict.Level
  /// For a person: what is wrong and what the source says instead.
  package var message: String
  package var passages: [String]

  package init(
    statement: String, check: String, level: Verdict.Level, message: String, passages: [String] = []
  ) {
    self.statement = statement
    self.check = check
    self.level = level
    self.message = message
    self.passages = passages
  }
}
