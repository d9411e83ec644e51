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
      counts.setAside = try Int.fetchOne(db, sql: "SELECT count(*) FROM set_aside") ?? 0
      // One walk for all of it: the table is large, and every grouping would be a walk of its own.
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT deleted IS NOT NULL, NOT is_about, is_published, approved_hash IS summary_hash,
            held IS NOT NULL, is_invented, level, design, stage, species, status
          FROM digest
          """)
      while let row = try rows.next() { counts.add(row) }
      return counts
    }
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

extension ArchiveCounts {
  fileprivate mutating func add(_ row: Row) {
    if row[2] { published += 1 }
    guard !(row[0] as Bool) else {
      deleted += 1
      return
    }
    studies += 1
    if row[1] { notAboutCondition += 1 }
    if row[3] { approved += 1 }
    if row[4] { held += 1 }
    if row[5] { invented += 1 }
    byLevel[row[6] ?? "unknown", default: 0] += 1
    byDesign[row[7] ?? "unknown", default: 0] += 1
    byStage[row[8] ?? "unknown", default: 0] += 1
    bySpecies[row[9] ?? "unknown", default: 0] += 1
    byStatus[row[10] ?? "unknown", default: 0] += 1
  }
}
