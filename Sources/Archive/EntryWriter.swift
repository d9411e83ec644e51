import FactCheck
import Foundation
import GRDB
import Literature
import Writing

/// Saves one entry within a transaction, by the rules of promise 7: nothing is lost, nothing is
/// double, and a published text changes only for a reason that its history tells.
struct EntryWriter {
  let entry: PreparedEntry
  let now: Int
  let db: Database

  func save() throws -> SaveReport.Outcome {
    if try Redirects.target(of: entry.id, db) != entry.id { return .redirected }
    if try merge() == .isTheOther { return .redirected }
    guard let held = try HeldStudy.fetch(entry.id, db) else {
      try noteRecords()
      try row().insert(db)
      try History.seal(entry.id, db)
      try Deletions.apply(to: entry.id, db)
      return .new
    }
    // Two files that hold different copies of a record would otherwise replace each other in every
    // run. Records that are told apart by their source were compared by whoever merged them.
    let isCopy =
      entry.entry.records == nil && held.contentHash != entry.contentHash
      ? try isSeenOrPoorer(held) : false
    try noteRecords(asNewest: !isCopy)
    if isCopy { return .poorerCopy }
    if held.contentHash == entry.contentHash { return try saveSameRecord(held) }
    return try saveChangedRecord(held)
  }

  private func saveSameRecord(_ held: HeldStudy) throws -> SaveReport.Outcome {
    if held.isDeleted { return try looked(held, .unchanged) }
    if held.summaryHash == entry.summaryHash {
      let isSame = held.digestHash == entry.digestHash && held.quotes == entry.entry.quotes
      if isSame { return try looked(held, .unchanged) }
      try row().update(held, db)
      return .refreshed
    }
    if held.isPublished && entry.entry.reason == .read { return try looked(held, .kept) }
    try keepPastText(held)
    try row().update(held, db)
    guard held.isPublished else { return .reworded }
    switch entry.entry.reason {
    // A text that is blocked again is taken down, with a line of its own, by the next publication.
    case .blocked where entry.entry.digest.verdict.level == .block: break
    case .blocked(let message):
      try add(.corrected, "The text was corrected.", message)
    case .reworded, .read:
      try add(.reworded, "The text was written anew.", "The publisher asked for new wording.")
    }
    return .reworded
  }

  private func saveChangedRecord(_ held: HeldStudy) throws -> SaveReport.Outcome {
    let old = try StoredJSON.digest(held.json(db), id: held.id)
    let change = StudyChange(old: old.study, new: entry.study)
    let hasNewText = held.summaryHash != entry.summaryHash
    // A new date alone is no reason to reword what readers know.
    if hasNewText, held.isPublished, entry.entry.reason == .read, change.isOnlyRevision {
      return try looked(held, .kept)
    }
    if hasNewText { try keepPastText(held) }
    try row().update(held, db)
    guard held.isPublished else { return .changed }
    let events = change.events
    for event in events {
      try add(event.kind, event.what, event.why, dated: revision(telling: event.kind))
    }
    let parts = change.parts
    if events.isEmpty && (hasNewText || !parts.isEmpty) {
      let named = parts.isEmpty ? "index terms" : parts.joined(separator: ", ")
      try add(
        .sourceChanged,
        hasNewText
          ? "The text was written anew from a changed source."
          : "The source changed; the text stayed as it was.",
        "What changed in the source: \(named).")
    }
    return .changed
  }

  private enum Owner {
    case nobody
    case isTheOther
    case isMerged
  }

  /// Records of one study become one: with and without a PubMed id the PubMed id wins, with and
  /// without a DOI the DOI.
  ///
  /// Two PubMed ids with one DOI (an article and its erratum, say) stay two studies, and so do a
  /// preprint and its article, which have two DOIs and one title.
  private func merge() throws -> Owner {
    let (others, isMine) = try StudyKeys.others(of: entry.study, id: entry.id, db)
    guard let other = others.first else { return .nobody }
    guard isMine else {
      try noteRecords(of: other, asNewest: entry.entry.records != nil)
      try Redirects.merge(entry.id, into: other, at: now, db)
      return .isTheOther
    }
    for other in others { try Redirects.merge(other, into: entry.id, at: now, db) }
    return .isMerged
  }

  /// Remembers that this version of the writer had its say, so that the next run need not ask again.
  private func looked(_ held: HeldStudy, _ outcome: SaveReport.Outcome) throws
    -> SaveReport.Outcome
  {
    if held.lookedVersion != entry.entry.writerVersion {
      try db.cachedStatement(sql: "UPDATE digest SET looked_version = ? WHERE number = ?")
        .execute(arguments: [entry.entry.writerVersion, held.number])
    }
    return outcome
  }

  private func row() -> DigestRow { DigestRow(entry: entry, now: now) }

  private func isSeenOrPoorer(_ held: HeldStudy) throws -> Bool {
    if try held.seen(db).contains(entry.contentHash) { return true }
    let old = try StoredJSON.digest(held.json(db), id: held.id)
    return StudyChange(old: old.study, new: entry.study).isPoorerCopy
  }

  /// Keeps every record as its source gave it, and which one is the newest of its source.
  private func noteRecords(of id: String? = nil, asNewest: Bool = true) throws {
    let id = id ?? entry.id
    for record in entry.records {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO version (id, content_hash, seen, json) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [id, record.hash.text, now, record.json])
      if asNewest, let source = record.newestOf { try HeldRecords.set(id, source, record.hash, db) }
    }
  }

  private func keepPastText(_ held: HeldStudy) throws {
    try db.execute(
      sql: """
        INSERT INTO past_text (id, summary_hash, writer_version, replaced, json)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        held.id, held.summaryHash.text, held.writerVersion, now, try held.json(db),
      ])
  }

  /// The day on which the record was revised that tells of it, where one of this entry's does.
  private func revision(telling kind: HistoryLine.Kind) -> PublicationDate? {
    let records = entry.entry.records?.map(\.record.study) ?? [entry.study]
    return records.first { StudyChange.tells($0, of: kind) }?.revised
  }

  private func add(
    _ kind: HistoryLine.Kind, _ what: String, _ why: String, dated: PublicationDate? = nil
  ) throws {
    let line = HistoryLine(id: entry.id, at: Date(seconds: now), kind: kind, what: what, why: why)
    try History.add(line, dated: dated, db)
  }
}
