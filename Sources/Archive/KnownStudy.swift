import FactCheck

/// What the archive holds of a study, for deciding whether a record is worth reading again.
package struct KnownStudy: Sendable, Equatable {
  /// The id it is held under: not the one asked for when that one was redirected.
  package var id: String
  /// Of the record the text was written from.
  package var contentHash: ContentHash
  /// Of every version of the record seen so far, poorer copies too.
  package var seen: Set<ContentHash>
  package var summaryHash: ContentHash
  /// Of the writer whose text stands.
  package var writerVersion: String
  /// Of the writer that last looked at the study, also when the older text was kept.
  package var lookedVersion: String
  package var level: Verdict.Level
  /// Whether readers may have seen the text.
  package var isPublished: Bool
  /// Taken down because the source deleted it.
  package var isDeleted: Bool

  package init(
    id: String, contentHash: ContentHash, seen: Set<ContentHash>, summaryHash: ContentHash,
    writerVersion: String, lookedVersion: String, level: Verdict.Level, isPublished: Bool,
    isDeleted: Bool
  ) {
    self.id = id
    self.contentHash = contentHash
    self.seen = seen
    self.summaryHash = summaryHash
    self.writerVersion = writerVersion
    self.lookedVersion = lookedVersion
    self.level = level
    self.isPublished = isPublished
    self.isDeleted = isDeleted
  }

  /// True when this very record was read before and no newer writer asks for another look.
  package func isSettled(for hash: ContentHash, writerVersion version: String) -> Bool {
    seen.contains(hash) && version == lookedVersion
  }
}
