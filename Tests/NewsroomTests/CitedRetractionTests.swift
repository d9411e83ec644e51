import Archive
import Foundation
import Literature
import Testing

@testable import Newsroom

/// A review that cites a retracted study is flagged, in whatever order the three come.
@Suite struct CitedRetractionTests {
  private let review = #"""
    {"pmid":"99200900","title":"Drinks in multiple sclerosis: a systematic review","types":\#
    ["Systematic Review"],"abstract":"We searched for trials of drinks in multiple sclerosis. We \#
    found 3 trials with 240 people.","references":["99200001","10.5555/unheld","99200003"]}
    """#
  private let retraction = Notice(kind: .retraction, citation: "J Invent Trial. 2022;1:9")

  private func cited(_ house: House) async throws -> [Notice] {
    let study = try #require(try await house.archive.digest("99200900")).digest.study
    return study.notices.filter { $0.kind == .citedRetraction }
  }

  private func digestReview(_ house: House, at now: Date = day(0)) async throws -> RunReport {
    try await house.digest([try house.write(review + "\n", to: "review.jsonl")], at: now)
  }

  @Test func theReviewComesFirst() async throws {
    let house = try House()
    _ = try await digestReview(house)
    try await house.digest([InventedRecord()])
    #expect(try await cited(house).isEmpty)
    try await house.digest([InventedRecord(revised: "2022-05-01", isRetracted: true)], at: day(1))
    let notices = try await cited(house)
    #expect(notices.map(\.pmid) == ["99200001"])
    #expect(notices.first?.citation == InventedRecord().title)
    // Reading it again changes nothing.
    let report = try await digestReview(house, at: day(2))
    #expect(report.unchanged == 1)
    #expect(try await cited(house).count == 1)
  }

  @Test func theReviewComesLastOrTogether() async throws {
    let last = try House()
    try await last.digest([InventedRecord(isRetracted: true)])
    _ = try await digestReview(last)
    #expect(try await cited(last).count == 1)

    let together = try House()
    let files = [
      try together.write(review + "\n", to: "in/a.jsonl"),
      try together.write(InventedRecord.file([InventedRecord(isRetracted: true)]), to: "in/b.xml"),
    ]
    try await together.digest(files)
    #expect(try await cited(together).count == 1)
  }

  /// Of a study that is not held, a notice is enough.
  @Test func aStudyThatIsNotHeldMayBeRetractedToo() async throws {
    let house = try House()
    _ = try await digestReview(house)
    let newsroom = Newsroom(desk: try House.desk(), archive: house.archive, width: 2)
    let notices = ["99200003", "10.5555/unheld"].map {
      SourceNotice(study: $0, notice: retraction, source: "crossref")
    }
    _ = try await newsroom.note(notices, at: day(1))
    let cited = try await cited(house)
    #expect(Set(cited.map(\.pmid)) == [nil, "99200003"])
    #expect(Set(cited.map(\.citation)) == ["10.5555/unheld", retraction.citation])
    // Corrections of what it cites are no news of the review.
    let correction = Notice(kind: .correction, citation: "J Invent Trial. 2022;1:8")
    _ = try await newsroom.note(
      [SourceNotice(study: "99200001", notice: correction, source: "crossref")], at: day(1))
    #expect(try await self.cited(house).count == 2)
  }
}
