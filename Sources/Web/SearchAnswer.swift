import Publishing

/// What a search found, as the search page and the API show it.
package struct SearchAnswer: Sendable, Equatable {
  /// How many studies of the result stand at one stage.
  package struct Facet: Sendable, Equatable {
    /// A raw value of `Stage`.
    package var stage: String
    package var count: Int

    package init(stage: String, count: Int) {
      self.stage = stage
      self.count = count
    }
  }

  /// All that fit the query in its stage, not only those given.
  package var total: Int
  /// Over all stages, in the order in which they are shown.
  package var facets: [Facet]
  /// Best first.
  package var hits: [StudyCard]
  /// Another query that would find something.
  package var suggestion: String?

  /// False when no study holds all the words and these hold only some.
  package var hasAllWords: Bool

  package init(
    total: Int, facets: [Facet] = [], hits: [StudyCard], suggestion: String? = nil,
    hasAllWords: Bool = true
  ) {
    self.total = total
    self.facets = facets
    self.hits = hits
    self.suggestion = suggestion
    self.hasAllWords = hasAllWords
  }
}
