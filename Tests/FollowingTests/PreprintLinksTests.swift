import Archive
import Foundation
import Literature
import Loopback
import Testing

@testable import Following
@testable import Newsroom

/// Which article came of a preprint, from the server's own list of those.
@Suite(.serialized) struct PreprintLinksTests {
  private func server(_ count: Int) throws -> Loopback {
    try Loopback { question in
      let parts = question.path.split(separator: "/")
      // No format stands at the end of this address.
      guard parts.count == 5, parts[0] == "pubs", let start = Int(parts[4]) else {
        return .answer(status: 404, body: "")
      }
      let items = (start..<max(start, min(start + 2, count))).map { number in
        """
        {"biorxiv_doi":"10.1101/invented.\(number)","published_doi":"10.5555/ARTICLE.\(number)",\
        "preprint_platform":"medRxiv","published_date":"2026-03-0\(number + 1)"}
        """
      }
      return .json(
        """
        {"messages":[{"status":"ok","cursor":\(start),"count":\(items.count),"total":"\(count)"}],\
        "collection":[\(items.joined(separator: ","))]}
        """)
    }
  }

  private func entry(_ server: Loopback) -> SourceList.Entry {
    .init(
      id: "medrxiv-articles", kind: .preprintLinks, address: server.url + "/pubs/medrxiv/",
      perSecond: 500)
  }

  private func study(_ doi: String, _ status: PublicationStatus) -> String {
    """
    {"doi":"\(doi)","title":"Lemon water and sleep in people with multiple sclerosis: a survey \
    (\(status.rawValue))","authors":["Ä. Bød"],"status":"\(status.rawValue)",\
    "abstract":"We asked 40 people with multiple sclerosis about sleep."}
    """
  }

  @Test func eachLeadsToTheOtherWhicheverComesFirst() async throws {
    let server = try server(3)
    defer { server.close() }
    let desk = try FollowingDesk()
    let lines = { (text: String) in
      InboxPage(source: "inbox", body: Array((text + "\n").utf8))
    }
    // The preprint is there before the link, the article comes after it.
    try await desk.archive.receive(
      lines(study("10.1101/invented.1", .preprint)), SourceState(name: "inbox"))
    var report = try await desk.follow([entry(server)], FollowPlan(now: day(0)))
    let state = try #require(report.states.first)
    #expect(state.last.seen == 3 && state.fault == nil && state.last.requests == 2)
    #expect(server.questions.map(\.path).last == "/pubs/medrxiv/2026-02-03/2026-03-05/2")
    let preprint = try #require(try await held("10.1101/invented.1", desk))
    let article = preprint.notices.filter { $0.kind == .preprint && !$0.concernsOther }
    #expect(article.map(\.citation) == ["10.5555/article.1"])
    try await desk.archive.receive(
      lines(study("10.5555/Article.1", .published)), SourceState(name: "inbox"))
    report = try await desk.follow([entry(server)], FollowPlan(now: day(1)))
    let first = try #require(try await held("10.5555/article.1", desk))
    let before = first.notices.filter { $0.kind == .preprint && $0.concernsOther }
    #expect(before.map(\.citation) == ["10.1101/invented.1"])
    #expect(first.status != .preprint)
    // Links are listed late: a month is asked for once more, and nothing changes.
    #expect(server.questions.last?.path == "/pubs/medrxiv/2026-02-04/2026-03-06/2")
    try await desk.publish(at: day(1))
    let page = desk.page("studies/\(first.id)/clinician/index.html")
    #expect(page.contains("10.1101/invented.1"), "the article's page names its preprint")
    #expect(desk.page("studies/\(preprint.id)/index.html").contains("10.5555/article.1"))
  }

  @Test func whatARecordTellsItselfIsNotToldTwice() {
    var study = Study(title: "x")
    study.notices = [
      Notice(kind: .preprint, citation: "medRxiv. 2026 Jan 3", pmid: "9", concernsOther: true)
    ]
    let link = SourceNotice(
      study: "10.5555/x",
      notice: Notice(kind: .preprint, citation: "10.1101/x", concernsOther: true), source: "x")
    #expect(NoticedStudy.of(study, [link]).notices == study.notices)
  }

  @Test func anotherFormIsTold() async throws {
    let server = try Loopback { _ in
      .json(
        "{\"messages\":[{\"status\":\"ok\",\"total\":1}],\"collection\":[{\"published_doi\":7}]}")
    }
    defer { server.close() }
    let desk = try FollowingDesk()
    let report = try await desk.follow([entry(server)], FollowPlan(now: day(0)), attempts: 2)
    #expect(report.states.first?.fault?.contains("another form") == true)
    #expect(report.states.first?.lastGood == nil)
  }

  private func held(_ doi: String, _ desk: FollowingDesk) async throws -> Study? {
    try await desk.archive.held(about: [doi]).first
  }
}
