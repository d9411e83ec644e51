import Archive
import Foundation
import Literature
import Testing

@testable import Newsroom

@Suite struct NoticeTests {
  private let retraction = Notice(kind: .retraction, citation: "J Invent Trial. 2022;1:9")
  private let correction = Notice(kind: .correction, citation: "J Invent Trial. 2022;1:8")

  private func said(_ notices: [Notice], of study: Study) -> Study {
    NoticedStudy.of(
      study, notices.map { SourceNotice(study: study.id, notice: $0, source: "crossref") })
  }

  @Test func theGravestHolds() {
    let study = Study(pmid: "99200001", title: "Lemon water", status: .published)
    #expect(said([correction], of: study).status == .corrected)
    #expect(said([retraction, correction], of: study).status == .retracted)
    #expect(said([correction, retraction], of: study).status == .retracted)
    let concern = Notice(kind: .expressionOfConcern, citation: "J Invent Trial. 2022;1:7")
    #expect(said([concern, correction], of: study).status == .expressionOfConcern)
    var withdrawn = study
    withdrawn.status = .withdrawn
    #expect(said([correction], of: withdrawn).status == .withdrawn)
    #expect(said([], of: study) == study)
  }

  @Test func whatTheRecordSaysItselfIsNotSaidTwice() {
    var study = Study(pmid: "99200001", title: "Lemon water", status: .retracted)
    study.notices = [Notice(kind: .retraction, citation: "Another wording", pmid: "99200002")]
    #expect(said([retraction], of: study) == study)
    study.notices = [Notice(kind: .correction, citation: "Another wording", pmid: "99200002")]
    #expect(said([correction], of: study).notices.count == 2)
  }

  @Test func aRecordThatIsANoticeNamesItsStudies() {
    var record = Study(pmid: "99200009", title: "Retraction", status: .retractionNotice)
    record.notices = [
      Notice(kind: .retraction, citation: "x", pmid: "99200001", concernsOther: true),
      Notice(kind: .comment, citation: "x", pmid: "99200002", concernsOther: true),
      Notice(kind: .retraction, citation: "x", pmid: "99200003", concernsOther: false),
      Notice(kind: .retraction, citation: "x", pmid: nil, concernsOther: true),
    ]
    let notices = NoticedStudy.notices(in: record)
    #expect(notices.map(\.study) == ["99200001"])
    #expect(notices.first?.notice.pmid == "99200009")
    #expect(said([retraction], of: record).status == .retractionNotice)
  }

  /// A run may be killed after the notice was kept and before the study was looked at again.
  @Test func aNoticeThatWasKeptAndNotActedOnIsActedOnLater() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    try await house.publish(includeUnreviewed: true)
    let id = InventedRecord().pmid
    let notice = SourceNotice(study: id, notice: retraction, source: "crossref")
    try await house.archive.note([notice], at: day(1))
    let newsroom = Newsroom(desk: try House.desk(), archive: house.archive, width: 2)
    for _ in 0..<2 {
      let report = try await newsroom.note([notice], at: day(1))
      #expect(report.noticed == 1)
    }
    #expect(try await house.archive.digest(id)?.digest.study.status == .retracted)
    #expect(try await house.archive.history(id).count { $0.kind == .retracted } == 1)
    // The study's own record, read again, brings nothing back.
    try await house.digest([InventedRecord(revised: "2022-05-01")], at: day(2))
    #expect(try await house.archive.digest(id)?.digest.study.status == .retracted)
  }
}
