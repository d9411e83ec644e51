import GRDB

/// Records that their source took back, whether they were read before or are read later.
enum Deletions {
  /// False when the same was said before: a file that is read twice must not take down again what
  /// came back since.
  static func note(_ id: String, at now: Int, _ db: Database) throws -> Bool {
    try db.cachedStatement(sql: "INSERT OR IGNORE INTO deletion (id, at) VALUES (?, ?)")
      .execute(arguments: [id, now])
    return db.changesCount > 0
  }

  /// Marks a study that is held and was deleted: neither lists nor search find it any more.
  static func apply(to id: String, _ db: Database) throws {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT number, at FROM digest JOIN deletion USING (id) WHERE id = ?"),
      arguments: [id])
    guard let row else { return }
    let number: Int64 = row[0]
    try db.execute(
      sql: "UPDATE digest SET deleted = ? WHERE number = ?", arguments: [row[1] as Int, number])
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM tag WHERE number = ?", arguments: [number])
  }
}
