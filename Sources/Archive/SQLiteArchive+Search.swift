import Foundation
import GRDB

extension SQLiteArchive {
  package func search(_ query: SearchQuery, under policy: PublicationPolicy) async throws
    -> SearchResult
  {
    let expression = SearchExpression(query.text, synonyms: query.synonyms)
    if expression.isEmpty { return .none }
    return try await read { db in
      var result = try Self.matches(expression.allWords, query, policy, db)
      if result.stages.isEmpty, !expression.hasOneWord {
        result = try Self.matches(expression.anyWord, query, policy, db)
        result.hasAllWords = result.stages.isEmpty
      }
      return result
    }
  }

  /// How much a word counts by where it stands: title, headline, plain text, names, abstract.
  private static let weights = "6.0, 8.0, 3.0, 4.0, 1.0"

  private static func matches(
    _ expression: String, _ query: SearchQuery, _ policy: PublicationPolicy, _ db: Database
  ) throws -> SearchResult {
    let found = "FROM search JOIN digest ON digest.number = search.rowid WHERE search MATCH ?"
    var stages: [String: Int] = [:]
    let groups = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT coalesce(digest.stage, 'unknown'), count(*) \(found) AND \(policy.condition)
          GROUP BY 1
          """), arguments: [expression])
    while let row = try groups.next() { stages[row[0]] = row[1] }

    var arguments: StatementArguments = [expression]
    var condition = policy.condition
    if let stage = query.stage {
      condition += " AND digest.stage = ?"
      arguments += [stage.rawValue]
    }
    arguments += [min(max(query.limit, 0), 100), max(query.offset, 0)]
    let hits = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT \(ListingRow.columns) \(found) AND \(condition)
          ORDER BY bm25(search, \(weights)), digest.date_key DESC, digest.id LIMIT ? OFFSET ?
          """), arguments: arguments)
    return SearchResult(
      hits: hits.map(ListingRow.listing),
      total: query.stage.map { stages[$0.rawValue] ?? 0 } ?? stages.values.reduce(0, +),
      stages: stages, hasAllWords: true)
  }
}
