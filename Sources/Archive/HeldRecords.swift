import Foundation
import GRDB
import Literature

/// The newest record of each source. The text of every record ever seen is in `version`; here is
/// which of them holds.
enum HeldRecords {
  static func of(_ id: String, _ db: Database) throws -> [SourceRecord] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT source, json FROM record JOIN version USING (id, content_hash)
        WHERE id = ? ORDER BY source
        """)
    return try Row.fetchAll(statement, arguments: [id]).compactMap { row in
      guard let source = RecordSource(rawValue: row[0]) else { return nil }
      return SourceRecord(source: source, study: try StoredJSON.study(row[1], id: id))
    }
  }

  static func set(_ id: String, _ source: RecordSource, _ hash: ContentHash, _ db: Database) throws
  {
    try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO record (id, source, content_hash) VALUES (?, ?, ?)"
    ).execute(arguments: [id, source.rawValue, hash.text])
  }

  /// The study became another name of `new`; what `new` has from a source already stays.
  static func move(_ old: String, to new: String, _ db: Database) throws {
    try db.execute(sql: "UPDATE OR IGNORE record SET id = ? WHERE id = ?", arguments: [new, old])
    try db.execute(sql: "DELETE FROM record WHERE id = ?", arguments: [old])
  }

  /// Of a store that did not tell sources apart, what each text was written from is the record.
  static let table = """
    CREATE TABLE record (
      id TEXT NOT NULL, source TEXT NOT NULL, content_hash TEXT NOT NULL,
      PRIMARY KEY (id, source)
    ) WITHOUT ROWID;
    INSERT INTO record (id, source, content_hash)
    SELECT id, CASE WHEN has_pmid THEN 'pubmed' ELSE 'study_lines' END, content_hash FROM digest;
    CREATE TABLE file (origin TEXT PRIMARY KEY, mark TEXT NOT NULL) WITHOUT ROWID;
    """
}
