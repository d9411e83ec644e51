import Foundation
import GRDB

extension SQLiteArchive {
  package func reviewList(under policy: PublicationPolicy, limit: Int) async throws -> [ReviewItem]
  {
    let rows = try await read { db in
      let query = ListingQuery(
        columns: ListingRow.columns + ", digest_json.json",
        join: "JOIN digest_json USING (number)", condition: policy.reviewCondition, limit: limit)
      return try query.fetch(db) { row in
        (listing: ListingRow.listing(row), json: row[ListingRow.count] as Data)
      }
    }
    return try rows.map { row in
      ReviewItem(
        listing: row.listing,
        objections: try StoredJSON.objections(row.json, id: row.listing.id))
    }
  }

  package func approve(_ id: String, by name: String, summaryHash: ContentHash?, at now: Date)
    async throws
  {
    try await write { db in
      let held = try heldStudy(id, db)
      if held.level == .block { throw ArchiveError.blockedText(id: held.id) }
      if let summaryHash, summaryHash != held.summaryHash {
        throw ArchiveError.textChanged(id: held.id)
      }
      try db.execute(
        sql: """
          UPDATE digest SET approved_hash = summary_hash, approved_by = ?, approved = ?, held = NULL
          WHERE number = ?
          """, arguments: [name, now.seconds, held.number])
      try note("approve", of: held, by: name, why: nil, at: now, db)
    }
  }

  package func hold(_ id: String, why: String, at now: Date) async throws {
    try await write { db in
      let held = try heldStudy(id, db)
      try db.execute(
        sql: "UPDATE digest SET held = ?, approved_hash = NULL WHERE number = ?",
        arguments: [why, held.number])
      try note("hold", of: held, by: nil, why: why, at: now, db)
    }
  }

  private func heldStudy(_ id: String, _ db: Database) throws -> HeldStudy {
    guard let held = try HeldStudy.fetch(Redirects.target(of: id, db), db), !held.isDeleted else {
      throw ArchiveError.unknownStudy(id: id)
    }
    return held
  }

  /// Every decision is kept, also when a later one takes its place.
  private func note(
    _ action: String, of held: HeldStudy, by name: String?, why: String?, at now: Date,
    _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO decision (id, summary_hash, action, by, why, at) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [held.id, held.summaryHash.text, action, name, why, now.seconds])
  }
}
