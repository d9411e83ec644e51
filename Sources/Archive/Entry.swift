import Writing

/// One study as the newsroom hands it in: everything that is to be kept of it.
package struct Entry: Sendable {
  /// Why a text that is already published may change.
  package enum Reason: Sendable, Equatable {
    /// The ordinary way: a published text changes only when the source record changed.
    case read
    /// The fact check blocks the text that stands; its message goes into the public history.
    case blocked(String)
    /// The publisher asked for new words (`--reword`).
    case reworded
  }

  /// The id under which the study is published, for ever.
  package var id: String
  package var digest: Digest
  /// Which version of which writer wrote the text: `grounded 1`.
  package var writerVersion: String
  package var reason: Reason
  /// Further words by which readers look for the study: brands and lay names of its treatments,
  /// names of its topics and types.
  package var searchWords: [String]
  /// What the text quotes; `nil` where the licence lets all be shown.
  package var quotes: QuotedWords?
  /// The records that came since the study was last kept; `nil` where the digest's own study is the
  /// record.
  package var records: [ReceivedRecord]?

  package init(
    id: String, digest: Digest, writerVersion: String, reason: Reason = .read,
    searchWords: [String] = [], quotes: QuotedWords? = nil, records: [ReceivedRecord]? = nil
  ) {
    self.id = id
    self.digest = digest
    self.writerVersion = writerVersion
    self.reason = reason
    self.searchWords = searchWords
    self.quotes = quotes
    self.records = records
  }
}
