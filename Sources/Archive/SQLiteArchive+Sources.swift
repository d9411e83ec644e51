import Foundation
import GRDB

extension SQLiteArchive: SourceBooks {
  package func sourceStates() async throws -> [SourceState] {
    try await read { db in
      try Data.fetchAll(db, sql: "SELECT state FROM source ORDER BY name").compactMap(Self.state)
    }
  }

  package func sourceState(_ name: String) async throws -> SourceState? {
    try await read { db in
      try Data.fetchOne(db, sql: "SELECT state FROM source WHERE name = ?", arguments: [name])
        .flatMap(Self.state)
    }
  }

  package func receive(_ page: InboxPage?, _ state: SourceState) async throws {
    let bytes = try CanonicalJSON.bytes(state)
    try await write { db in
      try Self.keep(bytes, of: state.name, db)
      guard let page else { return }
      try db.execute(
        sql: "INSERT INTO inbox (source, kind, body) VALUES (?, ?, ?)",
        arguments: [page.source, page.kind.rawValue, Data(page.body)])
    }
  }

  package func nextInboxPage() async throws -> InboxPage? {
    try await read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT number, source, kind, body FROM inbox WHERE kind NOT LIKE 'aside %'
          ORDER BY number LIMIT 1
          """
      ).map { row in
        InboxPage(
          number: row[0], source: row[1], kind: InboxPage.Kind(rawValue: row[2]) ?? .studies,
          body: Array(row[3] as Data))
      }
    }
  }

  package func setAside(_ page: InboxPage, _ state: SourceState) async throws {
    let bytes = try CanonicalJSON.bytes(state)
    try await write { db in
      try Self.keep(bytes, of: state.name, db)
      try db.execute(
        sql: "UPDATE inbox SET kind = 'aside ' || kind WHERE number = ?", arguments: [page.number])
    }
  }

  package func settle(_ page: InboxPage, _ state: SourceState) async throws {
    let bytes = try CanonicalJSON.bytes(state)
    try await write { db in
      try Self.keep(bytes, of: state.name, db)
      try db.execute(sql: "DELETE FROM inbox WHERE number = ?", arguments: [page.number])
    }
  }

  private static func keep(_ state: Data, of name: String, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO source (name, state) VALUES (?, ?)", arguments: [name, state])
  }

  private static func state(_ bytes: Data) -> SourceState? {
    try? JSONDecoder().decode(SourceState.self, from: bytes)
  }
}
