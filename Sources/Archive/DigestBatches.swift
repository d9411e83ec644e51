/// The digests of a publication, batch by batch in their stable order, so that memory stays flat.
package struct DigestBatches: AsyncSequence, Sendable {
  package let archive: any Archive
  package let policy: PublicationPolicy
  package let size: Int

  package struct Iterator: AsyncIteratorProtocol {
    let batches: DigestBatches
    var cursor: Cursor?
    var isDone = false

    package mutating func next() async throws -> [StoredDigest]? {
      if isDone { return nil }
      let batch = try await batches.archive.digests(
        under: batches.policy, after: cursor, limit: batches.size)
      isDone = batch.count < batches.size
      cursor = batch.last.map { Cursor(after: $0.listing) }
      return batch.isEmpty ? nil : batch
    }
  }

  package func makeAsyncIterator() -> Iterator { Iterator(batches: self) }
}
