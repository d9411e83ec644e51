/// The most words of others that a publication quotes: of a passage, and as a share of the abstract.
package struct QuoteBounds: Sendable, Hashable {
  package var words: Int
  package var share: Double

  package init(words: Int = 25, share: Double = 0.15) {
    self.words = words
    self.share = share
  }

  /// The most words of an abstract of so many.
  package func most(ofAbstract words: Int) -> Int { Int(Double(words) * share) }

  package func allows(_ quoted: QuotedWords) -> Bool {
    quoted.longest <= words && quoted.total <= most(ofAbstract: quoted.abstract)
  }

  /// The same as a condition on `digest`, for lists.
  var condition: String {
    """
    (digest.quotes_total IS NULL OR (digest.quotes_longest <= \(words)
      AND digest.quotes_total <= CAST(digest.abstract_words * \(share) AS INTEGER)))
    """
  }
}
