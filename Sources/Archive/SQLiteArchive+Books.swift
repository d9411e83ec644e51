import Foundation
import GRDB

extension SQLiteArchive {
  package func fileMark(_ origin: String) async throws -> String? {
    try await read { db in
      try String.fetchOne(
        db, sql: "SELECT mark FROM file WHERE origin = ?", arguments: [origin])
    }
  }

  package func note(fileMark mark: String, of origin: String) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO file (origin, mark) VALUES (?, ?)",
        arguments: [origin, mark])
    }
  }

  package func counts() async throws -> ArchiveCounts {
    try await read { db in
      var counts = ArchiveCounts()
      let totals = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE deleted IS NULL),
            count(*) FILTER (WHERE deleted IS NOT NULL),
            count(*) FILTER (WHERE deleted IS NULL AND NOT is_about),
            count(*) FILTER (WHERE is_published),
            count(*) FILTER (WHERE deleted IS NULL AND approved_hash IS summary_hash),
            count(*) FILTER (WHERE deleted IS NULL AND held IS NOT NULL),
            count(*) FILTER (WHERE deleted IS NULL AND is_invented),
            (SELECT count(*) FROM set_aside)
          FROM digest
          """)
      if let totals {
        counts.studies = totals[0]
        counts.deleted = totals[1]
        counts.notAboutCondition = totals[2]
        counts.published = totals[3]
        counts.approved = totals[4]
        counts.held = totals[5]
        counts.invented = totals[6]
        counts.setAside = totals[7]
      }
      counts.byLevel = try Self.counts(by: "level", db)
      counts.byDesign = try Self.counts(by: "design", db)
      counts.byStage = try Self.counts(by: "stage", db)
      counts.bySpecies = try Self.counts(by: "species", db)
      counts.byStatus = try Self.counts(by: "status", db)
      return counts
    }
  }

  private static func counts(by column: String, _ db: Database) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT coalesce(\(column), 'unknown'), count(*) FROM digest
        WHERE deleted IS NULL GROUP BY 1
        """)
    while let row = try rows.next() { counts[row[0]] = row[1] }
    return counts
  }

  package func record(_ run: RunRecord) async throws {
    let value = String(decoding: try CanonicalJSON.bytes(run), as: UTF8.self)
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO meta (key, value) VALUES ('last run', ?)", arguments: [value])
    }
  }

  package func lastRun() async throws -> RunRecord? {
    let value = try await read { db in
      try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'last run'")
    }
    return value.flatMap { try? JSONDecoder().decode(RunRecord.self, from: Data($0.utf8)) }
  }
}
