import Archive
import FactCheck
import Foundation
import Literature
import Testing
import Writing

@testable import Publishing

@Suite struct OtherResultsTests {
  private let now = Date(timeIntervalSince1970: 1_772_524_800)
  private let scratch = FileManager.default.temporaryDirectory
    .appending(path: "myelin-otherwise-\(UUID().uuidString)")
  private var site: String { scratch.appending(path: "site").path }
  private let heading = "study that found otherwise"

  private func entry(
    _ number: Int, _ headline: String, _ published: PublicationDate,
    status: PublicationStatus? = nil
  ) -> Entry {
    let digest = Written.digest(
      pmid: "9900\(number)", passages: ["Walking did not change in 40 people."],
      headline: Statement(text: headline, kind: .finding, sources: ["p1"]), status: status,
      published: published, level: .pass)
    return Entry(id: digest.study.id, digest: digest, writerVersion: "grounded 1", reason: .read)
  }

  private func archive() async throws -> SQLiteArchive {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let archive = try SQLiteArchive(file: scratch.appending(path: "test.db").path)
    let entries = [
      entry(1, "Lemon water helped people walk", PublicationDate(year: 2024, month: 5)),
      entry(2, "Lemon water made no difference", PublicationDate(year: 2019, month: 2)),
      entry(3, "Lime water made no difference", PublicationDate(year: 2024)),
      entry(
        4, "Lemon water cured all", PublicationDate(year: 2018, month: 1), status: .retracted),
    ]
    _ = try await archive.save(entries, at: now)
    return archive
  }

  private func publish(
    _ archive: SQLiteArchive, _ results: [OtherResult]
  ) async throws -> EditionReport {
    try await SiteBuilder(
      archive: archive, settings: SiteSettings(otherResults: results), profile: Written.profile,
      theme: try Written.theme("body{}"), program: "test", now: now
    ).publish(to: site)
  }

  private func page(_ path: String) throws -> String {
    try String(contentsOfFile: site + "/studies/\(path)index.html", encoding: .utf8)
  }

  /// The part of a page below a heading, up to the next section.
  private func part(_ page: String, below heading: String) throws -> String {
    let start = try #require(page.range(of: heading))
    let rest = page[start.upperBound...]
    return String(rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)])
  }

  @Test func eachPageShowsTheOtherWithReasonAndName() async throws {
    let archive = try await archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let results = [
      OtherResult(studies: ["99001", "99002"], reason: "Both timed a walk.", by: "Ada Invented")
    ]
    let report = try await publish(archive, results)
    #expect(report.missingOtherwise.isEmpty)
    for path in ["99001/", "99001/clinician/"] {
      let part = try part(try page(path), below: "An earlier study that found otherwise")
      #expect(part.contains("Lemon water made no difference"))
      #expect(part.contains("Both timed a walk. Set beside this study by Ada Invented."))
    }
    let newer = try page("99001/")
    #expect(
      newer.components(separatedBy: "href=\"/studies/99002/\"").count == 2,
      "it is not listed once more among the related ones")
    let older = try part(try page("99002/"), below: "A later study that found otherwise")
    #expect(older.contains("Lemon water helped people walk"))
    #expect(!(try page("99003/")).contains(heading))

    // Another choice makes only the pages of the two anew.
    let again = try await publish(archive, [])
    #expect(again.written == 4)
    #expect(!(try page("99001/")).contains(heading))
  }

  @Test func datesThatDoNotTellSayNothingOfEarlierOrLater() async throws {
    let archive = try await archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let results = [OtherResult(studies: ["99003", "99001"], reason: "Both.", by: "Ada Invented")]
    _ = try await publish(archive, results)
    for id in ["99001", "99003"] { #expect(try page(id + "/").contains(">A study that found")) }
  }

  @Test func whatWasTakenBackOrIsNotThereStandsBesideNothing() async throws {
    let archive = try await archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let results = [
      OtherResult(studies: ["99001", "99004"], reason: "Both.", by: "Ada Invented"),
      OtherResult(studies: ["99001", "7"], reason: "Both.", by: "Ada Invented"),
    ]
    let report = try await publish(archive, results)
    #expect(report.missingOtherwise == ["99004", "7"])
    #expect(!(try page("99001/")).contains(heading))
  }

  @Test func settingsNameTwoStudiesAReasonAndAnEditor() throws {
    let settings = try SiteSettingsReader.read(
      text: """
        found_otherwise:
          - studies: ["99001", "99002"]
            reason: Both timed a walk.
            by: Ada Invented
        """)
    #expect(
      settings.otherResults == [
        OtherResult(studies: ["99001", "99002"], reason: "Both timed a walk.", by: "Ada Invented")
      ])
  }

  @Test(arguments: [
    ("found_otherwise: yes", 1, "not a list"),
    ("found_otherwise:\n  - studies: [\"1\", \"2\"]\n    reason: Both.", 2, "“by”"),
    ("found_otherwise:\n  - {studies: [\"1\"], reason: Both., by: Ada}", 2, "two studies"),
    ("found_otherwise:\n  - {studies: [\"1\", \"1\"], reason: Both., by: Ada}", 2, "twice"),
  ])
  func aSlipIsToldWithItsLine(text: String, line: Int, word: String) {
    let error = #expect(throws: SiteSettingsError.self) {
      try SiteSettingsReader.read(text: text, file: "our.yml")
    }
    #expect(error?.line == line)
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
    #expect(error?.mend.isEmpty == false)
  }
}
