import Foundation
import GRDB

/// What could not be read. What stands in `set_aside` still cannot; what was settled moves to
/// `set_aside_past`.
extension SQLiteArchive {
  package func setAside(_ records: [SetAsideRecord], at now: Date) async throws {
    try await write { db in
      for record in records { try Self.keep(record, at: now.seconds, db) }
    }
  }

  package func settle(origin: String, setAside records: [SetAsideRecord], at now: Date)
    async throws
  {
    try await write { db in
      for record in records { try Self.keep(record, at: now.seconds, db) }
      let places = Set(records.filter { $0.origin == origin }.map(\.place))
      let held = try String.fetchAll(
        db, sql: "SELECT place FROM set_aside WHERE origin = ?", arguments: [origin])
      for place in held where !places.contains(place) {
        try Self.settle("origin = ? AND place = ?", [origin, place], at: now.seconds, db)
      }
    }
  }

  package func settle(readWell names: Set<String>, at now: Date) async throws {
    // Few records are ever set aside, most runs meet none of them.
    let open = try await read { db in
      try String.fetchAll(db, sql: "SELECT name FROM set_aside WHERE name IS NOT NULL")
    }
    let settled = Set(open).intersection(names).sorted()
    guard !settled.isEmpty else { return }
    try await write { db in
      for name in settled { try Self.settle("name = ?", [name], at: now.seconds, db) }
    }
  }

  package func setAsideRecords(limit: Int) async throws -> [SetAsideRecord] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT origin, place, reason, mend, first_seen, NULL FROM set_aside
          ORDER BY origin, place LIMIT ?
          """, arguments: [limit]
      ).map(Self.record)
    }
  }

  package func setAsideRecords(of origin: String) async throws -> [SetAsideRecord] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT origin, place, reason, mend, first_seen, NULL FROM set_aside
          WHERE origin = ? ORDER BY place
          """, arguments: [origin]
      ).map(Self.record)
    }
  }

  package func settledRecords(limit: Int) async throws -> [SetAsideRecord] {
    try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT origin, place, reason, mend, first_seen, settled FROM set_aside_past
          ORDER BY settled DESC, origin, place LIMIT ?
          """, arguments: [limit]
      ).map(Self.record)
    }
  }

  private static func record(_ row: Row) -> SetAsideRecord {
    SetAsideRecord(
      origin: row[0], place: row[1], reason: row[2], mend: row[3],
      firstSeen: Date(seconds: row[4]), settled: (row[5] as Int?).map { Date(seconds: $0) })
  }

  private static func keep(_ record: SetAsideRecord, at now: Int, _ db: Database) throws {
    var first = now
    if let name = record.name {
      // One record that comes damaged from several places, or day after day, is one.
      let elsewhere = "name = ? AND NOT (origin = ? AND place = ?)"
      let place: StatementArguments = [name, record.origin, record.place]
      first =
        try Int.fetchOne(
          db, sql: "SELECT min(first_seen) FROM set_aside WHERE \(elsewhere)", arguments: place)
        ?? now
      try db.execute(sql: "DELETE FROM set_aside WHERE \(elsewhere)", arguments: place)
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO set_aside (origin, place, reason, mend, first_seen, name)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (origin, place) DO UPDATE
        SET reason = excluded.reason, mend = excluded.mend, name = excluded.name
        """
    ).execute(arguments: [
      record.origin, record.place, record.reason, record.mend, first, record.name,
    ])
  }

  private static func settle(
    _ which: String, _ arguments: StatementArguments, at now: Int, _ db: Database
  ) throws {
    let whole: StatementArguments = [now]
    try db.execute(
      sql: """
        INSERT INTO set_aside_past (origin, place, reason, mend, first_seen, settled)
        SELECT origin, place, reason, mend, first_seen, ? FROM set_aside WHERE \(which)
        ON CONFLICT (origin, place, reason) DO UPDATE SET settled = excluded.settled
        """, arguments: whole + arguments)
    try db.execute(sql: "DELETE FROM set_aside WHERE \(which)", arguments: arguments)
  }
}
