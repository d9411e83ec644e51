/// The studies a search found, best first.
package struct SearchResult: Sendable, Equatable {
  package var hits: [Listing]
  /// All hits of the query in its stage, not only those given.
  package var total: Int
  /// Hits over all stages by stage, raw values of `Stage`; `unknown` when the stage is not known.
  package var stages: [String: Int]
  /// False when no study holds all the words and these hold only some.
  package var hasAllWords: Bool

  package static let none = SearchResult(hits: [], total: 0, stages: [:], hasAllWords: true)

  package init(hits: [Listing], total: Int, stages: [String: Int], hasAllWords: Bool) {
    self.hits = hits
    self.total = total
    self.stages = stages
    self.hasAllWords = hasAllWords
  }
}
