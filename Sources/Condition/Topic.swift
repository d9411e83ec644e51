/// A subject readers look for, with the words by which a study is known to be about it.
package struct Topic: Sendable, Equatable, Codable {
  package var id: String
  package var name: String
  /// One sentence under the heading.
  package var explanation: String
  /// Words and phrases, lower case; a study is about the topic when the title names one, or the
  /// abstract names one at least twice.
  package var cues: [String]
  /// Why this matters, for the person, for the family, for the MS team: one sentence each.
  package var matters: Matters
  package var review: ReviewState
  /// Words readers search with for the subject; a search takes them for one another.
  package var asked: [String]
  /// Where the name joins several things: each of them, for a study that is of some only.
  package var parts: [Part]

  /// `vitamins`, of `Diet and vitamins`.
  package struct Part: Sendable, Equatable, Codable {
    package var name: String
    /// Words of title and abstract, lower case.
    package var cues: [String]
    package init(name: String, cues: [String]) {
      self.name = name
      self.cues = cues
    }
  }

  package struct Matters: Sendable, Equatable, Codable {
    package var person: String
    package var family: String
    package var team: String
    package init(person: String, family: String, team: String) {
      self.person = person
      self.family = family
      self.team = team
    }
  }

  package init(
    id: String, name: String, explanation: String, cues: [String], matters: Matters,
    review: ReviewState = .draft, asked: [String] = [], parts: [Part] = []
  ) {
    self.id = id
    self.name = name
    self.explanation = explanation
    self.cues = cues
    self.matters = matters
    self.review = review
    self.asked = asked
    self.parts = parts
  }

  /// The parts of the name that a text names, `nil` where it names all of them or none.
  package func parts(in texts: [Words]) -> [String]? {
    guard !parts.isEmpty else { return nil }
    let counts = CueIndex(parts.map(\.cues)).counts(in: texts)
    let named = parts.indices.filter { counts[$0] > 0 }.map { parts[$0].name }
    return named.isEmpty || named.count == parts.count ? nil : named
  }
}
