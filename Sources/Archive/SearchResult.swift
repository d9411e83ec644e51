/// The studies a search found, best first.
package struct SearchResult: Sendable, Equatable {
  package var hits: [Listing]
  /// All hits of the query as it is narrowed, not only those given.
  package var total: Int
  /// How many hits each value of a facet has. What the query is narrowed by counts for the other
  /// facets alone, so that a reader sees what another choice would give.
  package var facets: [SearchFacet: [String: Int]]
  /// False when no study holds all the words and these hold only some.
  package var hasAllWords: Bool

  package static let none = SearchResult(hits: [], total: 0, facets: [:], hasAllWords: true)

  package init(
    hits: [Listing], total: Int, facets: [SearchFacet: [String: Int]], hasAllWords: Bool
  ) {
    self.hits = hits
    self.total = total
    self.facets = facets
    self.hasAllWords = hasAllWords
  }
}
