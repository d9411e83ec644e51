import Foundation
import GRDB
import Literature
import Testing

@testable import Archive

/// One study, one record: by PMC id, and by title and first author where there is no number.
@Suite struct StudyKeysTests {
  let store = try? TemporaryStore()

  private func archive() throws -> SQLiteArchive { try #require(store).open() }

  private func study(
    _ pmid: String?, doi: String? = nil, pmcid: String? = nil, author: String = "Ämilia Bød",
    title: String = "Lemon water and walking in multiple sclerosis: a randomised trial"
  ) -> Study {
    var study = Invented.study(pmid, title: title, doi: doi)
    study.pmcid = pmcid
    study.authors = [author]
    return study
  }

  private func outcomes(_ studies: [Study]) async throws -> [SaveReport.Outcome] {
    try await archive().save(studies.map { Invented.entry($0) }, at: day(0)).outcomes
  }

  @Test func onePMCIdIsOneStudy() async throws {
    let first = study(nil, doi: "10.9999/lemon.1", pmcid: "PMC900001")
    let second = study("900001", pmcid: "PMC900001", title: "Another wording of the title")
    #expect(try await outcomes([first, second]) == [.new, .new])
    #expect(try await archive().redirects() == [first.id: "900001"])
    #expect(try await archive().counts().studies == 1)
  }

  @Test func aRecordWithoutAnyNumberIsKnownByTitleAndAuthor() async throws {
    let numbered = study("900001", doi: "10.9999/lemon.1")
    let bare = study(
      nil, author: "BØD Ä",
      title: "Lemon water and walking in multiple sclerosis — a Randomised Trial.")
    #expect(try await outcomes([numbered, bare]) == [.new, .redirected])
    #expect(try await archive().redirects() == [bare.id: "900001"])
  }

  @Test func theOtherOrderGivesTheSame() async throws {
    let numbered = study("900001")
    let bare = study(nil)
    #expect(try await outcomes([bare, numbered]) == [.new, .new])
    #expect(try await archive().redirects() == [bare.id: "900001"])
  }

  @Test func whatMayBeTwoStudiesStaysTwo() async throws {
    // A preprint and its article: two DOIs, one title.
    let preprint = study(nil, doi: "10.9999/preprint.1")
    let article = study("900001", doi: "10.9999/lemon.1")
    #expect(try await outcomes([preprint, article]) == [.new, .new])
    #expect(try await archive().redirects().isEmpty)
    // Now a bare record could be either.
    #expect(try await outcomes([study(nil)]) == [.new])
    // Another author; a title that says little.
    #expect(try await outcomes([study(nil, author: "Carl Cøv")]) == [.new])
    #expect(
      try await outcomes([study("900003", title: "Editorial"), study(nil, title: "Editorial")])
        == [.new, .new])
    #expect(try await archive().redirects().isEmpty)
  }

  @Test func aStoreOfAnOlderVersionIsFilled() async throws {
    let store = try #require(store)
    let queue = try DatabaseQueue(path: store.file)
    try await queue.write { db in
      try db.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    }
    try Migrations.migrator.migrate(queue, upTo: "3 sources that are followed")
    let entry = try PreparedEntry(Invented.entry(study("900001", pmcid: "PMC900001")))
    try await queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO digest (id, has_pmid, content_hash, summary_hash, digest_hash, writer_version,
            looked_version, basis, writer, title, headline, teaser, date_key, is_invented, is_about,
            level, types, topics, treatments, first_seen, changed)
          VALUES ('900001', 1, '', '', '', '', '', '', '', '', '', '', 0, 0, 1, 'pass', '', '', '', 0, 0)
          """)
      try db.execute(
        sql: "INSERT INTO digest_json (number, json) VALUES (1, ?)", arguments: [entry.digestJSON])
    }
    try queue.close()
    let archive = try store.open()
    let keys = try await archive.read { db in
      try Row.fetchOne(db, sql: "SELECT pmcid, title_key FROM digest").map {
        ($0[0] as String?, $0[1] as String?)
      }
    }
    #expect(keys?.0 == "PMC900001")
    #expect(keys?.1 == "lemonwaterandwalkinginmultiplesclerosisarandomisedtrial|bød")
  }
}
