import Foundation
import GRDB

extension SQLiteArchive {
  package func listings(
    under policy: PublicationPolicy, where filter: ListingFilter, after cursor: Cursor?, limit: Int
  ) async throws -> [Listing] {
    try await read { db in
      let query = ListingQuery(
        columns: ListingRow.columns, condition: policy.condition, filter: filter, cursor: cursor,
        limit: limit)
      var reader = ListingRow.Reader()
      return try query.fetch(db) { reader.listing($0) }
    }
  }

  package func digests(under policy: PublicationPolicy, after cursor: Cursor?, limit: Int)
    async throws -> [StoredDigest]
  {
    let rows = try await read { db in
      let query = ListingQuery(
        columns: ListingRow.columns + ", digest.writer_version, digest_json.json",
        join: "JOIN digest_json USING (number)", condition: policy.condition, cursor: cursor,
        limit: limit)
      return try query.fetch(db) { try DigestInStore($0, db) }
    }
    // Decoding is the costly part and needs no connection.
    return try rows.map { try $0.stored() }
  }

  package func digest(_ id: String) async throws -> StoredDigest? {
    // Where an edition asks for thousands, handing each one to another thread takes as long as
    // reading it.
    let kept = try readHere { db in
      try Self.digest(id, db) ?? Redirects.newName(of: id, db).flatMap { try Self.digest($0, db) }
    }
    return try kept?.stored()
  }

  private static func digest(_ id: String, _ db: Database) throws -> DigestInStore? {
    let sql = """
      SELECT \(ListingRow.columns), digest.writer_version, digest_json.json
      FROM digest JOIN digest_json USING (number) WHERE id = ?
      """
    // From the row itself, which is there as long as its cursor is: `fetchOne` copies it first.
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id])
    return try withExtendedLifetime(rows) {
      try rows.next().map { try DigestInStore($0, db) }
    }
  }

  package func history(_ id: String) async throws -> [HistoryLine] {
    try await read { db in try History.lines(Redirects.target(of: id, db), db) }
  }

  package func changes(of kinds: Set<HistoryLine.Kind>) async throws -> [HistoryLine] {
    let names = kinds.map(\.rawValue).sorted()
    return try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, at, kind, what, why FROM history
          WHERE kind IN (\(names.map { _ in "?" }.joined(separator: ", ")))
          ORDER BY at DESC, id, sequence DESC
          """, arguments: StatementArguments(names)
      ).compactMap(History.line)
    }
  }
}

/// A digest as it came out of the store, not decoded yet.
private struct DigestInStore: Sendable {
  let listing: Listing
  let writerVersion: String
  let json: Data
  let history: [HistoryLine]

  init(_ row: Row, _ db: Database) throws {
    listing = ListingRow.listing(row)
    writerVersion = row[ListingRow.count]
    json = row[ListingRow.count + 1]
    history = try History.lines(listing.id, db)
  }

  func stored() throws -> StoredDigest {
    StoredDigest(
      listing: listing, digest: try StoredJSON.page(json, id: listing.id),
      writerVersion: writerVersion, history: history)
  }
}
