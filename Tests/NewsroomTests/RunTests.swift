import Archive
import Foundation
import Literature
import Testing

@testable import Newsroom

/// What a run counts, sets aside and leaves behind.
@Suite struct RunTests {
  @Test func whatCannotBeReadIsKeptWithItsPlaceReasonAndMend() async throws {
    let house = try House()
    let good = "{\"title\":\"Lemon water in multiple sclerosis\"}"
    try house.write("\(good)\n{broken\n\n[1]\n", to: "inbox/a/lines.jsonl")
    try house.write("{\"pmid\":\"1\"}\n", to: "inbox/b/lines.jsonl")
    let inbox = house.folder.appendingPathComponent("inbox").path
    let report = try await house.digest([inbox])
    #expect(report.read == 1 && report.setAside == 3 && report.exitCode == 1)
    let kept = try await house.archive.setAsideRecords(limit: 10)
    #expect(
      kept.map { "\($0.origin), \($0.place)" } == [
        "inbox/a/lines.jsonl, line 2", "inbox/a/lines.jsonl, line 4", "inbox/b/lines.jsonl, line 1",
      ])
    #expect(kept.allSatisfy { !$0.reason.isEmpty && !$0.mend.isEmpty })
    #expect(kept.map(\.reason) == report.unreadable.map(\.reason))

    // Mended lines are forgotten, the other file's stand.
    try house.write("\(good)\n\(good)\n", to: "inbox/a/lines.jsonl")
    try await house.digest([inbox], at: day(1))
    #expect(
      try await house.archive.setAsideRecords(limit: 10).map(\.origin) == ["inbox/b/lines.jsonl"])
  }

  @Test func aMissingFileIsToldButNotKept() async throws {
    let house = try House()
    let report = try await house.digest([house.folder.path + "/no-such-file.xml"])
    #expect(report.setAside == 1 && report.exitCode == 2)
    #expect(report.unreadable.count == 1)
    #expect(try await house.archive.setAsideRecords(limit: 10).isEmpty)
  }

  @Test func aRunCutOffIsCompletedByTheNext() async throws {
    let records = (1...40).map { InventedRecord(pmid: "9920\(1000 + $0)", events: $0 % 12 + 1) }
    let whole = try House()
    try await whole.digest(records)
    let cut = try House()
    let text = InventedRecord.file(records)
    // The first part of the input, cut in the middle of a record: as when a download breaks off.
    let part = try cut.write(String(text.prefix(text.count / 2)), to: "in.xml")
    let first = try await cut.digest([part])
    #expect(first.setAside == 1 && first.new > 5)
    try cut.write(text, to: "in.xml")
    let second = try await cut.digest([part], at: day(0))
    #expect(second.new == 40 - first.new && second.setAside == 0)
    let policy = PublicationPolicy(includeUnreviewed: true)
    #expect(
      try await cut.archive.digests(under: policy, after: nil)
        == whole.archive.digests(under: policy, after: nil))
    #expect(try await cut.archive.setAsideRecords(limit: 1).isEmpty)
  }

  @Test func rewordingWritesAnew() async throws {
    let house = try House()
    let file = try house.write(InventedRecord.file([InventedRecord()]), to: "in.xml")
    try await house.digest([file])
    let report = try await house.digest([file], reword: true, at: day(1))
    #expect(report.unchanged == 1, "The same words are no new wording")
    #expect(try await house.archive.history("99200001").isEmpty)
  }

  @Test func theLastLineCountsEverything() {
    var report = RunReport()
    report.read = 3
    report.note(SaveReport(outcomes: [.new, .changed, .kept, .refreshed]))
    report.note([SetAsideRecord(origin: "a", place: "line 1", reason: "r", mend: "m")])
    #expect(report.line.hasPrefix("read 3 · new 1 · changed 1 · reworded 0 · unchanged 2 · "))
    #expect(report.line.contains("set aside 1"))
    #expect(!report.line.contains("taken back"))
    #expect(report.exitCode == 1)
    report.read = 0
    #expect(report.exitCode == 2)
    #expect(RunReport().exitCode == 0)
  }

  @Test(arguments: [
    ("/srv/inbox/a/x.xml", "/srv/inbox/", "inbox/a/x.xml"), ("./a/x.xml", ".", "a/x.xml"),
    ("x.xml", "x.xml", "x.xml"), ("/srv/a/x.xml", "/srv/a/x.xml", "a/x.xml"),
    ("../x.xml", "../x.xml", "x.xml"),
  ])
  func inputsAreNamedWithoutTheFoldersAboveThem(file: String, input: String, name: String) {
    #expect(InputName(file: file, under: input).shown == name)
  }
}
