import Foundation
import GRDB
import Literature

extension SQLiteArchive {
  package func known(_ ids: [String]) async throws -> [String: KnownStudy] {
    try await read { db in
      var known: [String: KnownStudy] = [:]
      for id in ids where known[id] == nil {
        let held = try Redirects.target(of: id, db)
        known[id] = try HeldStudy.fetch(held, db)?.known(db)
      }
      return known
    }
  }

  package func holdings(of studies: [Study]) async throws -> [KnownStudy?] {
    try await read { db in
      try studies.map { study in
        let id = try Redirects.target(of: study.id, db)
        if let held = try HeldStudy.fetch(id, db) { return try held.known(db) }
        guard let other = try StudyKeys.others(of: study, id: id, db).ids.first else { return nil }
        return try HeldStudy.fetch(other, db)?.known(db)
      }
    }
  }

  package func records(of ids: [String]) async throws -> [String: [SourceRecord]] {
    try await read { db in
      var records: [String: [SourceRecord]] = [:]
      for id in Set(ids) { records[id] = try HeldRecords.of(id, db) }
      return records
    }
  }

  package func save(_ batch: [Entry], at now: Date) async throws -> SaveReport {
    let prepared = try batch.map(PreparedEntry.init)
    let didSaveEntry = didSaveEntry
    return try await write { db in
      var report = SaveReport()
      for entry in prepared {
        report.outcomes.append(try EntryWriter(entry: entry, now: now.seconds, db: db).save())
        try didSaveEntry(entry.entry)
      }
      return report
    }
  }

  package func delete(_ ids: [String], why: String, at now: Date) async throws {
    try await write { db in
      for id in ids {
        let id = try Redirects.target(of: id, db)
        guard try Deletions.note(id, at: now.seconds, db),
          let held = try HeldStudy.fetch(id, db), !held.isDeleted
        else { continue }
        if held.isPublished {
          try History.add(
            HistoryLine(
              id: held.id, at: now, kind: .takenDown, what: "The page was taken down.", why: why),
            db)
        }
        try Deletions.apply(to: held.id, db)
        try db.execute(
          sql: "UPDATE digest SET is_published = 0, changed = ? WHERE number = ?",
          arguments: [now.seconds, held.number])
      }
    }
  }

  package func merge(_ old: String, into new: String, at now: Date) async throws {
    try await write { db in
      try Redirects.merge(old, into: Redirects.target(of: new, db), at: now.seconds, db)
    }
  }

  package func redirects() async throws -> [String: String] {
    try await read { db in
      var redirects: [String: String] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT old, new FROM redirect")
      while let row = try rows.next() { redirects[row[0]] = row[1] }
      return redirects
    }
  }
}

extension Date {
  /// Whole seconds since 1970, as the store keeps times.
  var seconds: Int { Int(timeIntervalSince1970.rounded(.down)) }
  init(seconds: Int) { self.init(timeIntervalSince1970: TimeInterval(seconds)) }
}
