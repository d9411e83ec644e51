import GRDB

/// The tables of what is kept beside the studies: registered trials, and regulators' news.
enum RegistryTables {
  // Dates are YYYYMMDD as in `digest`. `changed` is what the registry says, `dated` what the feed says.
  private static let tables = """
    CREATE TABLE trial (
      nct TEXT PRIMARY KEY, changed INTEGER NOT NULL, hash TEXT NOT NULL, json BLOB NOT NULL,
      received INTEGER NOT NULL
    );
    CREATE TABLE news (
      publisher TEXT NOT NULL, id TEXT NOT NULL, dated INTEGER NOT NULL, json BLOB NOT NULL,
      received INTEGER NOT NULL,
      PRIMARY KEY (publisher, id)
    ) WITHOUT ROWID;
    """

  static func add(_ db: Database) throws {
    try db.execute(sql: tables)
    try RegistrationTags.fill(db)
  }
}
