import Foundation
import Testing

@testable import Newsroom

/// Large files of records about everything: read in part, and once.
@Suite struct BackfileTests {
  private var unrelated: InventedRecord {
    InventedRecord(pmid: "99200009", title: "Lemon water and walking in people with gout.")
  }

  private func file(_ records: [InventedRecord]) -> String {
    InventedRecord.file(records).replacing("relapsing multiple sclerosis", with: "gout")
  }

  @Test func whatDoesNotNameTheConditionIsCountedAndNotKept() async throws {
    let house = try House()
    let path = try house.write(file([InventedRecord(), unrelated]), to: "in.xml")
    let report = try await house.digest([path])
    #expect(report.read == 1 && report.unrelated == 1 && report.exitCode == 0)
    #expect(report.line.contains("not naming the condition 1"))
    #expect(try await house.archive.counts().studies == 1)
  }

  @Test func aNoticeIsReadWhateverItNames() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    let notice = file([unrelated]).replacing(
      "</Article></MedlineCitation>",
      with: """
        </Article><CommentsCorrectionsList><CommentsCorrections RefType="RetractionOf"><RefSource>J \
        Invent Trial. 2021;1:1</RefSource><PMID Version="1">99200001</PMID></CommentsCorrections>\
        </CommentsCorrectionsList></MedlineCitation>
        """)
    let report = try await house.digest([try house.write(notice, to: "notice.xml")])
    #expect(report.noticed == 1)
    #expect(try await house.text("99200001")?.study.status == .retracted)
  }

  @Test func aLargeFileWithADamagedRecordIsReadOnceAndTellsOfItUntilItCameWhole() async throws {
    let house = try House()
    let bad = InventedRecord(pmid: "99200777")
    let padding = "<!--" + String(repeating: "lemon ", count: 800_000) + "-->"
    let damaged = InventedRecord.file([bad]).replacing("</ArticleTitle>", with: "</Title>")
      .replacing("</PubmedArticleSet>", with: "")
    let good = InventedRecord.file([InventedRecord()])
      .replacing("<PubmedArticleSet>", with: padding)
    let path = try house.write(damaged + good, to: "in.xml")
    var report = try await house.digest([path])
    #expect(report.new == 1 && report.setAside == 1, "\(report)")
    report = try await house.digest([path], at: day(1))
    #expect(report.filesKnown == 1 && report.read == 0)
    #expect(report.setAside == 1 && report.unreadable.count == 1 && report.exitCode != 0)
    try await house.digest([try house.write(InventedRecord.file([bad]), to: "b.xml")], at: day(2))
    report = try await house.digest([path], at: day(3))
    #expect(report.filesKnown == 1 && report.setAside == 0 && report.exitCode == 0)
  }

  @Test func aLargeFileIsReadOnceUnlessItChanges() async throws {
    let house = try House()
    let padding = "<!--" + String(repeating: "lemon ", count: 800_000) + "-->"
    let text = file([InventedRecord()]).replacing(
      "<PubmedArticleSet>", with: "<PubmedArticleSet>" + padding)
    let path = try house.write(text, to: "in.xml")
    #expect(try await house.digest([path]).new == 1)
    var again = try await house.digest([path])
    #expect(again.filesKnown == 1 && again.read == 0)
    #expect(again.bytes == 0 && again.bytesRead == 0, "what is skipped is no work")
    again = try await house.digest([path], reword: true)
    #expect(again.filesKnown == 0 && again.read == 1)
    try house.write(text.replacing("82 patients", with: "84 patients"), to: "in.xml")
    #expect(try await house.digest([path]).changed == 1)
  }
}
