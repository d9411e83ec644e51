import Foundation
import GRDB

extension SQLiteArchive {
  /// A page of hits.
  private static let enough = 20

  package func search(_ query: SearchQuery, under policy: PublicationPolicy) async throws
    -> SearchResult
  {
    let expression = SearchExpression(query.text, synonyms: query.synonyms, completing: false)
    if expression.isEmpty { return .none }
    return try await read { db in
      var expression = expression
      let table = try shownStudies.table(under: policy, db)
      var matches = try Matches(expression.allWords, query.narrowed, table, db)
      // Words that go on are looked for where few studies have the word as it stands: a word typed
      // to its end needs no others, and they cost more than it does.
      if matches.shown < Self.enough, expression.isOpen {
        expression = SearchExpression(query.text, synonyms: query.synonyms)
        matches = try Matches(expression.allWords, query.narrowed, table, db)
      }
      var hasAllWords = true
      if matches.isEmpty, !expression.hasOneWord {
        matches = try Matches(expression.anyWord, query.narrowed, table, db)
        hasAllWords = matches.isEmpty
      }
      return SearchResult(
        hits: try matches.best(query, db), total: matches.total, facets: matches.facets,
        hasAllWords: hasAllWords)
    }
  }
}
