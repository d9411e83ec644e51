import Foundation
import GRDB
import Literature

extension SQLiteArchive {
  package func keep(_ trials: [RegisteredTrial], at now: Date) async throws -> KeptCounts {
    let rows = try trials.map { trial in
      let json = try CanonicalJSON.bytes(trial)
      return (trial: trial, json: json, hash: ContentHash(bytes: json).text)
    }
    return try await write { db in
      var counts = KeptCounts()
      for row in rows {
        let changed = Cursor.dateKey(row.trial.changed)
        let held = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT hash, changed FROM trial WHERE nct = ?"),
          arguments: [row.trial.number])
        if let held {
          let (hash, since): (String, Int) = (held[0], held[1])
          let isOlder = row.trial.changed != nil && changed < since
          guard hash != row.hash, !isOlder else { continue }
          counts.changed += 1
        } else {
          counts.new += 1
        }
        try db.cachedStatement(
          sql: """
            INSERT OR REPLACE INTO trial (nct, changed, hash, json, received)
            VALUES (?, ?, ?, ?, ?)
            """
        ).execute(arguments: [row.trial.number, changed, row.hash, row.json, now.seconds])
      }
      return counts
    }
  }

  package func trials(_ numbers: [String]) async throws -> [RegisteredTrial] {
    guard !numbers.isEmpty else { return [] }
    let rows = try readHere { db in
      let statement = try db.cachedStatement(sql: "SELECT json FROM trial WHERE nct = ?")
      return try numbers.compactMap { number in
        try Data.fetchOne(statement, arguments: [number]).map { (number, $0) }
      }
    }
    return try rows.map { try StoredJSON.value(RegisteredTrial.self, $1, id: $0) }
  }

  package func trialMarks() async throws -> [String: ContentHash] {
    try await read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT digest.id, trial.nct, trial.hash
          FROM trial JOIN tag ON tag.kind = '\(RegistrationTags.kind)' AND tag.value = trial.nct
          JOIN digest ON digest.number = tag.number
          ORDER BY digest.id, trial.nct
          """)
      var hashers: [String: StableHasher] = [:]
      while let row = try rows.next() {
        hashers[row[0], default: StableHasher()].combine(field: row[1])
        hashers[row[0], default: StableHasher()].combine(field: row[2])
      }
      return hashers.mapValues { $0.finalised() }
    }
  }
}
