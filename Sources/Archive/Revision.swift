import GRDB

/// A number that grows with every write, so that what is kept in memory is known to be stale.
enum Revision {
  static func current(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM meta WHERE key = 'revision'")
    return try Int.fetchOne(statement) ?? 0
  }

  static func advance(_ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO meta (key, value) VALUES ('revision', 1)
        ON CONFLICT (key) DO UPDATE SET value = value + 1
        """
    ).execute()
  }
}
