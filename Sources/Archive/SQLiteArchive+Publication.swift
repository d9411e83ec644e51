import Foundation
import GRDB

extension SQLiteArchive {
  package func recordPublication(under policy: PublicationPolicy, at now: Date) async throws
    -> PublicationChange
  {
    try await write { db in
      var change = PublicationChange()
      // Both from one walk through the table, which is large. The plus keeps it from going by the
      // index of ids, from which each row would be looked up: few rows are left to be put in order.
      let differing = try Row.fetchAll(
        db,
        sql: """
          SELECT id, first_published, is_published, level, held IS NOT NULL, is_about,
            \(policy.quotes.condition)
          FROM digest WHERE is_published <> (\(policy.condition)) ORDER BY +id
          """)
      for row in differing where !(row[2] as Bool) {
        let id: String = row[0]
        let isFirst = (row[1] as Int?) == nil
        try db.cachedStatement(
          sql: """
            UPDATE digest SET is_published = 1, first_published = coalesce(first_published, ?)
            WHERE id = ?
            """
        ).execute(arguments: [now.seconds, id])
        let line =
          isFirst
          ? HistoryLine(
            id: id, at: now, kind: .published, what: "The page was first published.",
            why: "The study is new here.")
          : HistoryLine(
            id: id, at: now, kind: .published, what: "The page was published again.",
            why: "The reason for taking it down no longer holds.")
        try History.add(line, db)
        change.published.append(id)
      }
      for row in differing where row[2] {
        let id: String = row[0]
        try db.execute(sql: "UPDATE digest SET is_published = 0 WHERE id = ?", arguments: [id])
        try History.add(
          HistoryLine(
            id: id, at: now, kind: .takenDown, what: "The page was taken down.",
            why: Self.whyTakenDown(
              level: row[3], isHeld: row[4], isAbout: row[5], mayQuote: row[6])), db)
        change.takenDown.append(id)
      }
      return change
    }
  }

  private static func whyTakenDown(
    level: String, isHeld: Bool, isAbout: Bool, mayQuote: Bool
  ) -> String {
    if isHeld { return "An editor is looking at it again." }
    if !mayQuote { return "It quotes more of the study's own words than the licence allows." }
    if level == "block" { return "The text no longer passes the fact check." }
    if !isAbout { return "The study turned out not to be about the condition." }
    return "The text waits for a person to check it."
  }
}
