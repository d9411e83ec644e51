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

  /// One study, best first in `hits`.
  package struct Hit: Sendable, Equatable {
    package var id: String
    package var headline: String
    package var teaser: String
    package var stage: String?
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    package var published: String?

    package init(
      id: String, headline: String, teaser: String, stage: String? = nil, published: String? = nil
    ) {
      self.id = id
      self.headline = headline
      self.teaser = teaser
      self.stage = stage
      self.published = published
    }
  }

  /// All that fit the query in its stage, not only those given.
  package var total: Int
  /// Over all stages, in the order in which they are shown.
  package var facets: [Facet]
  package var hits: [Hit]
  /// Another query that would find something.
  package var suggestion: String?

  package init(total: Int, facets: [Facet] = [], hits: [Hit], suggestion: String? = nil) {
    self.total = total
    self.facets = facets
    self.hits = hits
    self.suggestion = suggestion
  }
}
