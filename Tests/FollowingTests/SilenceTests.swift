import Archive
import Foundation
import Loopback
import Testing

@testable import Following

/// When a source is called silent.
@Suite(.serialized) struct SilenceTests {
  private func silent(_ report: FollowReport, _ list: SourceList, day number: Int) -> [String] {
    report.silent(for: 3, list, at: day(number)).map { "\($0.0.name) \($0.1)" }
  }

  private func list(_ server: Loopback, silentDays: Int?) -> SourceList {
    SourceList(entries: [
      .init(
        id: "pubmed", kind: .pubmed, address: server.url + "/", query: "x", perSecond: 500,
        batch: 20, silentDays: silentDays)
    ])
  }

  @Test func answersWithoutARecordAreSilenceInTheEnd() async throws {
    let records = InventedPubMed.trials(5).map { record in
      var record = record
      record.day = "2026-02-20"
      return record
    }
    let server = try InventedPubMed(records).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let list = list(server, silentDays: 7)
    _ = try await desk.follow(list.entries, FollowPlan(now: day(-3)))
    var report = try await desk.follow(list.entries, FollowPlan(now: day(2)))
    #expect(report.states.first?.lastGood == day(2) && report.states.first?.lastGave == day(-3))
    #expect(silent(report, list, day: 2).isEmpty)
    report = try await desk.follow(list.entries, FollowPlan(now: day(4)))
    #expect(silent(report, list, day: 4) == ["pubmed 7"])
    #expect(silent(report, self.list(server, silentDays: 8), day: 4).isEmpty)
    #expect(silent(report, self.list(server, silentDays: nil), day: 4).isEmpty)
  }

  @Test func aFeedMayBeStill() {
    #expect(SourceList.Kind.feed.silentDays == nil && SourceList.Kind.folder.silentDays == nil)
    #expect(SourceList.Kind.pubmed.silentDays == 30)
  }

  @Test func aCatchUpInSeveralRunsIsNoSilence() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(200)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let list = list(server, silentDays: nil)
    for number in 0..<6 {
      let report = try await desk.follow(
        list.entries, FollowPlan(now: day(number), limit: 20))
      #expect(report.states.first?.lastGood == nil)
      #expect(silent(report, list, day: number).isEmpty)
    }
  }
}
