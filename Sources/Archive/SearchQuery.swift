/// A reader's search.
package struct SearchQuery: Sendable, Equatable {
  /// As typed. Only the first 200 bytes and 12 words count; nothing in it is an operator.
  package var text: String
  /// A study must have all of these.
  package var narrowed: [SearchFacet: String]
  /// At most 100 are given.
  package var limit: Int
  package var offset: Int
  /// Other names for words of the query, such as brand names.
  package var synonyms: Synonyms

  package init(
    text: String, narrowed: [SearchFacet: String] = [:], limit: Int = 20, offset: Int = 0,
    synonyms: Synonyms = Synonyms()
  ) {
    self.text = text
    self.narrowed = narrowed
    self.limit = limit
    self.offset = offset
    self.synonyms = synonyms
  }
}
