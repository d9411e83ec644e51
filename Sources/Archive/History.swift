import Foundation
import GRDB
import Literature

/// The public history of studies: lines are added, never changed.
enum History {
  /// - Parameter dated: when the study's own record was revised to say so.
  static func add(
    _ line: HistoryLine, dated: PublicationDate? = nil, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO history (id, at, kind, what, why, dated) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [
        line.id, line.at.seconds, line.kind.rawValue, line.what, line.why, dated?.description,
      ])
    try seal(line.id, db)
  }

  /// Keeps a hash of all lines with the study, so that its fingerprint is known without them.
  static func seal(_ id: String, _ db: Database) throws {
    var state = StableHasher()
    for line in try lines(id, db) {
      state.combine(field: String(line.at.seconds))
      state.combine(field: line.kind.rawValue)
      state.combine(field: line.what)
      state.combine(field: line.why)
    }
    try db.execute(
      sql: "UPDATE digest SET history_hash = ? WHERE id = ?",
      arguments: [state.finalised().text, id])
  }

  static func lines(_ id: String, _ db: Database) throws -> [HistoryLine] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, at, kind, what, why FROM history WHERE id = ? ORDER BY at, sequence")
    return try Row.fetchAll(statement, arguments: [id]).compactMap(line)
  }

  static func line(_ row: Row) -> HistoryLine? {
    guard let kind = HistoryLine.Kind(rawValue: row[2]) else { return nil }
    return HistoryLine(
      id: row[0], at: Date(seconds: row[1]), kind: kind, what: row[3], why: row[4])
  }
}
