import Evidence
import Foundation
import GRDB
import Literature
import Writing

/// Writes an entry into the tables that lists, pages and search read.
struct DigestRow {
  let entry: PreparedEntry
  let now: Int

  private static let columns = [
    "id", "has_pmid", "doi", "content_hash", "summary_hash", "digest_hash", "writer_version",
    "looked_version", "basis", "writer", "title", "headline", "teaser", "design", "species",
    "stage", "participants", "studies", "date_key",
    "journal", "status", "licence", "is_invented", "is_about", "level", "types", "topics",
    "treatments", "changed", "quotes_longest", "quotes_total", "abstract_words",
    "pmcid", "title_key",
  ]

  private var values: [(any DatabaseValueConvertible)?] {
    let digest = entry.entry.digest
    let study = digest.study
    let evidence = digest.evidence
    let about = evidence.about
    let quotes = entry.entry.quotes
    return [
      entry.id, study.pmid != nil, entry.doi, entry.contentHash.text, entry.summaryHash.text,
      entry.digestHash.text, entry.entry.writerVersion, entry.entry.writerVersion,
      digest.basis.rawValue, digest.summary.writer, study.title, digest.summary.headline.text,
      digest.summary.teaser.text, evidence.design?.rawValue, evidence.species?.rawValue,
      evidence.stage?.rawValue, evidence.participants.total ?? evidence.participants.analysed,
      evidence.participants.studies,
      Cursor.dateKey(study.published), study.journal, study.status?.rawValue, study.licence,
      study.isInvented, about.isAboutCondition, digest.verdict.level.rawValue,
      about.types.joined(separator: " "), about.topics.joined(separator: " "),
      about.treatments.joined(separator: " "), now, quotes?.longest, quotes?.total,
      quotes?.abstract, study.pmcid, StudyKeys.title(of: study),
    ]
  }

  func insert(_ db: Database) throws {
    let columns = Self.columns + ["first_seen"]
    let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    try db.cachedStatement(
      sql: "INSERT INTO digest (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    ).execute(arguments: StatementArguments(values + [now]))
    try writeRest(number: db.lastInsertedRowID, db)
  }

  /// Replaces what is held; a source that comes back with a new version is no longer deleted.
  func update(_ held: HeldStudy, _ db: Database) throws {
    let assignments = Self.columns.map { "\($0) = ?" }.joined(separator: ", ")
    try db.cachedStatement(
      sql: "UPDATE digest SET \(assignments), deleted = NULL WHERE number = ?"
    ).execute(arguments: StatementArguments(values + [held.number]))
    try db.execute(sql: "DELETE FROM tag WHERE number = ?", arguments: [held.number])
    try db.execute(sql: "DELETE FROM search WHERE rowid = ?", arguments: [held.number])
    try writeRest(number: held.number, db)
  }

  private func writeRest(number: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO digest_json (number, json) VALUES (?, ?)")
      .execute(arguments: [number, entry.digestJSON])
    let about = entry.entry.digest.evidence.about
    let kinds = [
      ("type", about.types), ("topic", about.topics), ("treatment", about.treatments),
      (RegistrationTags.kind, entry.study.trialNumbers),
      (CitationTags.kind, entry.study.references),
    ]
    let tag = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO tag (kind, value, number) VALUES (?, ?, ?)")
    for (kind, names) in kinds {
      for name in names { try tag.execute(arguments: [kind, name, number]) }
    }
    let search = entry.search
    try db.cachedStatement(
      sql: """
        INSERT INTO search (rowid, title, headline, plain, names, abstract)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      number, search.title, search.headline, search.plain, search.names, search.abstract,
    ])
  }
}
