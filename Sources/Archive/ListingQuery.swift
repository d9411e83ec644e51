import GRDB

/// Rows of `digest` in their one stable order: newest publication first, then by id.
struct ListingQuery {
  var columns: String
  var join = ""
  var condition: String
  var filter = ListingFilter.all
  var cursor: Cursor?
  var limit: Int

  func fetch<Value>(_ db: Database, _ read: (Row) throws -> Value) throws -> [Value] {
    var conditions = [condition]
    var arguments = StatementArguments()
    if let stage = filter.stage {
      conditions.append("digest.stage = ?")
      arguments += [stage.rawValue]
    }
    let tags = [
      ("type", filter.type), ("topic", filter.topic), ("treatment", filter.treatment),
    ]
    for (kind, value) in tags {
      guard let value else { continue }
      conditions.append("digest.number IN (SELECT number FROM tag WHERE kind = ? AND value = ?)")
      arguments += [kind, value]
    }
    if let cursor {
      // The first part alone bounds the walk through the index.
      conditions.append("digest.date_key <= ? AND (digest.date_key < ? OR digest.id > ?)")
      arguments += [cursor.dateKey, cursor.dateKey, cursor.id]
    }
    arguments += [limit]
    let sql = """
      SELECT \(columns) FROM digest \(join) WHERE \(conditions.joined(separator: " AND "))
      ORDER BY digest.date_key DESC, digest.id LIMIT ?
      """
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try read(row)) }
    return values
  }
}
