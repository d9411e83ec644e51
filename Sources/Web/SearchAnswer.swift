import Archive
import Publishing

/// What a search found, as the search page and the API show it.
package struct SearchAnswer: Sendable, Equatable {
  /// What the result could be narrowed to.
  package struct Facet: Sendable, Equatable {
    package var kind: SearchFacet
    /// As `SearchFacet` has it.
    package var value: String
    /// For readers.
    package var name: String
    package var count: Int

    package init(_ kind: SearchFacet, _ value: String, name: String, count: Int) {
      self.kind = kind
      self.value = value
      self.name = name
      self.count = count
    }
  }

  /// All that fit the query as it is narrowed, not only those given.
  package var total: Int
  /// In the order in which they are shown.
  package var facets: [Facet]
  /// A page of the site on what was asked for: a treatment, a topic, a word.
  package struct Page: Sendable, Equatable {
    package var title: String
    /// Below the site's root.
    package var path: String
    /// One sentence.
    package var text: String

    package init(title: String, path: String, text: String) {
      self.title = title
      self.path = path
      self.text = text
    }
  }

  package var pages: [Page] = []
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
