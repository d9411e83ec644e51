import Foundation
import GRDB

extension SQLiteArchive {
  package func search(_ query: SearchQuery, under policy: PublicationPolicy) async throws
    -> SearchResult
  {
    let expression = SearchExpression(query.text, synonyms: query.synonyms)
    if expression.isEmpty { return .none }
    return try await read { db in
      let table = try shownStudies.table(under: policy, db)
      var matches = try Matches(expression.allWords, query.narrowed, table, db)
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
