import Foundation
import GRDB

extension SQLiteArchive {
  package func search(_ query: SearchQuery, under policy: PublicationPolicy) async throws
    -> SearchResult
  {
    let expression = SearchExpression(query.text, synonyms: query.synonyms)
    if expression.isEmpty { return .none }
    return try await read { db in
      let marks = try shownStudies.marks(under: policy, db)
      var matches = try Matches(expression.allWords, marks, db)
      var hasAllWords = true
      if matches.isEmpty, !expression.hasOneWord {
        matches = try Matches(expression.anyWord, marks, db)
        hasAllWords = matches.isEmpty
      }
      return SearchResult(
        hits: try matches.best(query, db), total: matches.total(in: query.stage),
        stages: matches.stages, hasAllWords: hasAllWords)
    }
  }
}
