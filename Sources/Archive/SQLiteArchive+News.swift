import Foundation
import GRDB
import Literature

extension SQLiteArchive {
  package func keep(_ news: [TreatmentNews], at now: Date) async throws -> KeptCounts {
    let rows = try news.map { (news: $0, json: try CanonicalJSON.bytes($0)) }
    return try await write { db in
      var counts = KeptCounts()
      for row in rows {
        let item = row.news.item
        let dated = Cursor.dateKey(item.date)
        let held = try Row.fetchOne(
          db.cachedStatement(sql: "SELECT json, dated FROM news WHERE publisher = ? AND id = ?"),
          arguments: [row.news.publisher, item.id])
        if let held {
          let (json, since): (Data, Int) = (held[0], held[1])
          let isOlder = item.date != nil && dated < since
          guard json != row.json, !isOlder else { continue }
          counts.changed += 1
        } else {
          counts.new += row.news.treatments.isEmpty ? 0 : 1
        }
        try db.cachedStatement(
          sql: """
            INSERT OR REPLACE INTO news (publisher, id, dated, json, received)
            VALUES (?, ?, ?, ?, ?)
            """
        ).execute(arguments: [row.news.publisher, item.id, dated, row.json, now.seconds])
      }
      return counts
    }
  }

  package func allNews() async throws -> [TreatmentNews] {
    let rows = try await read { db in
      try Data.fetchAll(db, sql: "SELECT json FROM news ORDER BY dated DESC, publisher, id")
    }
    return try rows.map {
      try StoredJSON.value(TreatmentNews.self, $0, id: "of a regulator's news")
    }
  }

  package func news(limit: Int) async throws -> [String: [TreatmentNews]] {
    var found: [String: [TreatmentNews]] = [:]
    for news in try await allNews() {
      for treatment in news.treatments where found[treatment, default: []].count < limit {
        found[treatment, default: []].append(news)
      }
    }
    return found
  }
}
