import FactCheck

/// What must be said about a study, in order, before it is known how: a value that tests can read.
package struct Plan: Sendable, Equatable {
  /// Where on the page an item stands.
  package enum Place: String, Sendable, Codable, CaseIterable {
    case headline, teaser, safety, found, matters, stands, caution, facts
  }

  package struct Item: Sendable, Equatable {
    package var place: Place
    /// What it is about: `design`, `objective`, `result`, `harms`, `view` …; for the facts panel,
    /// the row's name.
    package var subject: String
    /// The row's label in the facts panel.
    package var label: String
    /// The passages that must carry it.
    package var passages: [String]
    /// Ways to say it, the best first; the first that the fact check passes is taken.
    package var candidates: [Candidate]
    /// True when the page must show it or say that it could not be read.
    package var isRequired: Bool
    /// Only one item of the same group is said.
    package var group: String?
    /// True for a sentence that likely tells the main result: room is kept for it.
    package var isAnswer: Bool

    package init(
      _ place: Place, _ subject: String, label: String = "", passages: [String] = [],
      candidates: [Candidate], isRequired: Bool = false, group: String? = nil,
      isAnswer: Bool = false
    ) {
      self.place = place
      self.subject = subject
      self.label = label
      self.passages = passages
      self.candidates = candidates
      self.isRequired = isRequired
      self.group = group
      self.isAnswer = isAnswer
    }
  }

  package var items: [Item]

  package init(items: [Item]) { self.items = items }

  package func items(_ place: Place) -> [Item] { items.filter { $0.place == place } }
}
