import GRDB

/// Ids that became names of other ids: a preprint's DOI before the study had a PubMed id.
enum Redirects {
  static func target(of id: String, _ db: Database) throws -> String {
    try newName(of: id, db) ?? id
  }

  /// `nil` for an id that has become no name of another.
  static func newName(of id: String, _ db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT new FROM redirect WHERE old = ?")
    return try String.fetchOne(statement, arguments: [id])
  }

  /// Makes `old` a name of `new`: its history moves along, its own text is dropped.
  static func merge(_ old: String, into new: String, at now: Int, _ db: Database) throws {
    guard old != new, try target(of: old, db) != new else { return }
    let source = try HeldStudy.fetch(old, db)
    if let source {
      try db.execute(
        sql: """
          INSERT INTO past_text (id, summary_hash, writer_version, replaced, json)
          SELECT ?, summary_hash, writer_version, ?, json
          FROM digest JOIN digest_json USING (number) WHERE number = ?
          """, arguments: [new, now, source.number])
      for table in ["digest", "digest_json", "tag"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE number = ?", arguments: [source.number])
      }
      try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [source.number])
    }
    try db.execute(
      sql: "UPDATE OR IGNORE version SET id = ? WHERE id = ?", arguments: [new, old])
    try HeldRecords.move(old, to: new, db)
    for table in ["history", "past_text", "decision"] {
      try db.execute(sql: "UPDATE \(table) SET id = ? WHERE id = ?", arguments: [new, old])
    }
    // A redirect never leads to a redirect: a reader is sent on once.
    try db.execute(sql: "UPDATE redirect SET new = ? WHERE new = ?", arguments: [new, old])
    try db.execute(
      sql: "INSERT OR REPLACE INTO redirect (old, new, at) VALUES (?, ?, ?)",
      arguments: [old, new, now])
    try db.execute(sql: "DELETE FROM redirect WHERE old = new")
    if source?.isPublished == true {
      try History.add(
        HistoryLine(
          id: new, at: .init(seconds: now), kind: .merged,
          what: "Two pages about this study became one.",
          why: "Two records turned out to be of the same study."), db)
    }
  }
}
