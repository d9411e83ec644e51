import Evidence

/// A reader's search.
package struct SearchQuery: Sendable, Equatable {
  /// As typed. Only the first 200 bytes and 12 words count; nothing in it is an operator.
  package var text: String
  package var stage: Stage?
  /// At most 100 are given.
  package var limit: Int
  package var offset: Int
  /// Other names for words of the query, such as brand names.
  package var synonyms: Synonyms

  package init(
    text: String, stage: Stage? = nil, limit: Int = 20, offset: Int = 0,
    synonyms: Synonyms = Synonyms()
  ) {
    self.text = text
    self.stage = stage
    self.limit = limit
    self.offset = offset
    self.synonyms = synonyms
  }
}
