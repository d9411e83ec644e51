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
    // One walk through the index gives both the counts by stage and the best hits; the wide rows
    // are read for the hits alone.
    let inStage = query.stage == nil ? "" : "WHERE stage = ?"
    let sql = """
      WITH hit AS MATERIALIZED (
        SELECT digest.number, digest.id, digest.date_key,
          coalesce(digest.stage, 'unknown') AS stage, bm25(search, \(weights)) AS score
        FROM search JOIN digest ON digest.number = search.rowid
        WHERE search MATCH ? AND \(policy.condition)
      )
      SELECT NULL, stage, count(*) FROM hit GROUP BY stage
      UNION ALL
      SELECT * FROM (
        SELECT number, NULL, NULL FROM hit \(inStage)
        ORDER BY score, date_key DESC, id LIMIT ? OFFSET ?
      )
      """
    var arguments: StatementArguments = [expression]
    if let stage = query.stage { arguments += [stage.rawValue] }
    arguments += [min(max(query.limit, 0), 100), max(query.offset, 0)]

    var stages: [String: Int] = [:]
    var hits: [Listing] = []
    let listing = try db.cachedStatement(
      sql: "SELECT \(ListingRow.columns) FROM digest WHERE number = ?")
    for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments) {
      if let stage = row[1] as String? {
        stages[stage] = row[2]
      } else if let hit = try Row.fetchOne(listing, arguments: [row[0] as Int64]) {
        hits.append(ListingRow.listing(hit))
      }
    }
    return SearchResult(
      hits: hits,
      total: query.stage.map { stages[$0.rawValue] ?? 0 } ?? stages.values.reduce(0, +),
      stages: stages, hasAllWords: true)
  }
}
