import Writing

/// A whole digest with what the archive knows of it.
package struct StoredDigest: Sendable, Equatable {
  package var listing: Listing
  package var digest: Digest
  package var writerVersion: String
  /// Public, oldest first.
  package var history: [HistoryLine]

  package var id: String { listing.id }

  package init(
    listing: Listing, digest: Digest, writerVersion: String, history: [HistoryLine] = []
  ) {
    self.listing = listing
    self.digest = digest
    self.writerVersion = writerVersion
    self.history = history
  }
}
