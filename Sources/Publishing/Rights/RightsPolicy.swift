import Archive

/// How much of an abstract may be shown when its licence does not allow all of it (promise 10).
package struct RightsPolicy: Sendable, Equatable, Codable {
  /// The most words of one passage.
  package var maxWords: Int
  /// The largest share of the abstract's words that all passages and quotes together may take.
  package var maxShare: Double
  /// True when the publisher may show more, for instance because it owns the texts.
  package var publisherHasRight: Bool

  package init(maxWords: Int = 25, maxShare: Double = 0.15, publisherHasRight: Bool = false) {
    self.maxWords = maxWords
    self.maxShare = maxShare
    self.publisherHasRight = publisherHasRight
  }

  /// The same as the archive asks it, when it decides what is shown.
  package var quotes: QuoteBounds { QuoteBounds(words: maxWords, share: maxShare) }

  private enum CodingKeys: String, CodingKey {
    case maxWords = "max_words"
    case maxShare = "max_share"
    case publisherHasRight = "publisher_has_right"
  }
}
