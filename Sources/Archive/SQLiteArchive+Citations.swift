import Foundation
import GRDB
import Literature

extension SQLiteArchive {
  package func reviews(citing works: [String]) async throws -> [Study] {
    guard !works.isEmpty else { return [] }
    return try await read { db in
      var found: [String: Study] = [:]
      let statement = try db.cachedStatement(
        sql: """
          SELECT id, json FROM tag JOIN digest USING (number) JOIN digest_json USING (number)
          WHERE kind = '\(CitationTags.kind)' AND value = ? AND deleted IS NULL
          """)
      for work in Set(works) {
        for row in try Row.fetchAll(statement, arguments: [work]) where found[row[0]] == nil {
          found[row[0]] = try StoredJSON.digest(row[1], id: row[0]).study
        }
      }
      return found.values.sorted { $0.id < $1.id }
    }
  }

  package func retractions(citedBy studies: [Study]) async throws -> [String: [Notice]] {
    try await read { db in
      var found: [String: [Notice]] = [:]
      for study in studies where !study.references.isEmpty {
        let notices = try study.references.compactMap { try Self.retraction(of: $0, db) }
        if !notices.isEmpty { found[study.id] = notices }
      }
      return found
    }
  }

  /// What is known of a work's retraction: by its own record, or by a notice about one that we do not
  /// hold.
  private static func retraction(of work: String, _ db: Database) throws -> Notice? {
    let held = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT title, id, has_pmid, doi, status FROM digest WHERE id = ? OR doi = ?"),
      arguments: [work, work])
    if let held {
      guard held[4] as String? == PublicationStatus.retracted.rawValue else { return nil }
      return Notice(
        kind: .citedRetraction, citation: held[0], pmid: held[2] ? held[1] : nil,
        concernsOther: true)
    }
    let told = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT citation FROM notice WHERE study = ? AND kind = ? ORDER BY citation"),
      arguments: [work, Notice.Kind.retraction.rawValue])
    guard let told else { return nil }
    let isNumber = Study.isPMID(work)
    return Notice(
      kind: .citedRetraction, citation: isNumber ? told[0] : work, pmid: isNumber ? work : nil,
      concernsOther: true)
  }
}
