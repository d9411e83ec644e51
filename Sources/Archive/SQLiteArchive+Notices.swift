import Foundation
import GRDB
import Literature

extension SQLiteArchive {
  package func note(_ notices: [SourceNotice], at now: Date) async throws {
    try await write { db in
      for notice in notices {
        let statement = try db.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO notice
            (study, kind, citation, pmid, source, dated, received, concerns_other)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        try statement.execute(arguments: [
          notice.study, notice.notice.kind.rawValue, notice.notice.citation, notice.notice.pmid,
          notice.source, notice.dated?.description, now.seconds,
          notice.notice.concernsOther,
        ])
      }
    }
  }

  package func notices(about studies: [Study]) async throws -> [String: [SourceNotice]] {
    try await read { db in
      var found: [String: [SourceNotice]] = [:]
      // Most archives hold few notices, or none.
      guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM notice)") == true else {
        return found
      }
      let statement = try db.cachedStatement(
        sql: """
          SELECT study, kind, citation, pmid, source, dated, concerns_other FROM notice
          WHERE study IN (?, ?) ORDER BY kind, citation
          """)
      for study in studies {
        let rows = try Row.fetchAll(
          statement, arguments: [study.pmid, study.doi.flatMap(DOI.normalised)?.lowercased()])
        if !rows.isEmpty { found[study.id] = rows.map(Self.notice) }
      }
      return found
    }
  }

  package func held(about names: [String]) async throws -> [Study] {
    try await read { db in
      var studies: [Study] = []
      for name in Set(names).sorted() {
        let rows = try Row.fetchAll(
          db,
          sql: """
            SELECT id, json FROM digest JOIN digest_json USING (number)
            WHERE (id = ? OR doi = ?) AND deleted IS NULL ORDER BY id
            """, arguments: [name, name])
        studies += try rows.map { try StoredJSON.digest($0[1], id: $0[0]).study }
      }
      return studies
    }
  }

  package func noticeDates() async throws -> [NoticeDate] {
    try await read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id, kind, dated, received, 0 FROM notice
          CROSS JOIN digest ON id = study OR digest.doi = study
          WHERE dated IS NOT NULL AND deleted IS NULL
          UNION ALL
          SELECT history.id, kind, dated, at, 1 FROM history CROSS JOIN digest USING (id)
          WHERE dated IS NOT NULL AND deleted IS NULL
          ORDER BY 1, 2, 4
          """)
      return rows.compactMap { row in
        let isOwn: Bool = row[4]
        let kind =
          isOwn
          ? HistoryLine.Kind(rawValue: row[1])
          : Notice.Kind(rawValue: row[1]).flatMap(HistoryLine.Kind.init(of:))
        guard let kind, let dated = PublicationDate(row[2] as String) else { return nil }
        return NoticeDate(
          id: row[0], kind: kind, dated: dated, received: Date(seconds: row[3]),
          isOwnRecord: isOwn)
      }
    }
  }

  private static func notice(_ row: Row) -> SourceNotice {
    SourceNotice(
      study: row[0],
      notice: Notice(
        kind: Notice.Kind(rawValue: row[1]) ?? .other, citation: row[2], pmid: row[3],
        concernsOther: row[6]),
      source: row[4], dated: (row[5] as String?).flatMap { PublicationDate($0) })
  }
}
