import Archive
import Foundation
import Literature
import Loopback
import Synchronization
import Testing

@testable import Following

/// Crossref's notices, against a server that answers as theirs does.
@Suite(.serialized) struct CrossrefTests {
  private struct Notice: Sendable {
    var number: Int
    var type = "retraction"
    var about: String

    var json: String {
      """
      {"DOI":"10.5555/notice.\(number)","title":["Retraction Note"],"container-title":["Journal of \
      Invented Trials"],"update-to":[{"DOI":"\(about)","type":"\(type)","label":"x","updated":\
      {"date-parts":[[2026,3,4]]}}]}
      """
    }
  }

  /// Pages by cursor. A cursor is one word for all pages, as Crossref's own may be.
  private final class Server: Sendable {
    let notices: [Notice]
    let total: Int
    private let start = Mutex(0)
    private let age = Mutex(0)

    init(_ notices: [Notice], total: Int? = nil) {
      self.notices = notices
      self.total = total ?? notices.count
    }

    func forget() { age.withLock { $0 += 1 } }

    func reply(to question: Question) -> Reply {
      guard question.path == "/works" else { return .answer(status: 404, body: "") }
      let cursor = question.fields["cursor"] ?? "*"
      let age = age.withLock { $0 }
      let parts = cursor.split(separator: "-")
      guard cursor == "*" || parts.first == "age\(age)" else {
        return .answer(status: 400, body: "{\"status\":\"failed\"}")
      }
      let start = cursor == "*" ? 0 : Int(parts[1]) ?? 0
      let rows = Int(question.fields["rows"] ?? "") ?? 0
      let page = notices.dropFirst(start).prefix(rows)
      return .json(
        """
        {"status":"ok","message":{"next-cursor":"age\(age)-\(start + page.count)","total-results":\
        \(total),"items":[\(page.map(\.json).joined(separator: ","))]}}
        """)
    }
  }

  private static func notices(_ count: Int) -> [Notice] {
    (0..<count).map { Notice(number: $0, about: "10.5555/elsewhere.\($0)") }
  }

  private func follow(
    _ desk: FollowingDesk, _ server: Loopback, day number: Int = 0, limit: Int = 20_000,
    attempts: Int = 8
  ) async throws -> SourceState {
    let entry = SourceList.Entry(
      id: "crossref", kind: .crossref, address: server.url + "/", perSecond: 500, batch: 20)
    let report = try await desk.follow(
      [entry], FollowPlan(now: day(number), limit: limit), attempts: attempts)
    return try #require(report.states.first)
  }

  @Test func pagesAreFollowedByTheirCursor() async throws {
    let invented = Server(Self.notices(50))
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let state = try await follow(try FollowingDesk(), server)
    #expect(state.fault == nil && state.last.seen == 50 && state.lastGood == day(0))
    #expect(server.questions.map { $0.fields["cursor"] } == ["*", "age0-20", "age0-40"])
    let fields = try #require(server.questions.first?.fields)
    #expect(fields["query.bibliographic"] == nil, "a notice need not name what it is about")
    let filter = try #require(fields["filter"])
    #expect(filter.hasSuffix("from-index-date:2026-02-03,until-index-date:2026-03-05"))
    for type in ["retraction", "correction", "expression_of_concern"] {
      #expect(filter.contains("update-type:\(type),"))
    }
    #expect(fields["select"]?.contains("update-to") == true)
    #expect(fields["mailto"] == "editor@example.org")
  }

  @Test(arguments: Fault.allCases) func whatGoesWrongOnceIsAskedAgain(fault: Fault) async throws {
    let invented = Server(Self.notices(30))
    let server = try Loopback(
      fault: { $0 == 1 ? fault : nil }, reply: { invented.reply(to: $0) })
    defer { server.close() }
    let state = try await follow(try FollowingDesk(), server)
    #expect(state.fault == nil && state.last.seen == 30)
    #expect(state.last.requests == 3 && state.last.failedRequests == 1)
  }

  @Test func aCursorThatIsForgottenBeginsAnew() async throws {
    let invented = Server(Self.notices(50))
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await follow(desk, server, limit: 20)
    invented.forget()
    let state = try await follow(desk, server)
    #expect(state.fault == nil && state.lastGood == day(0))
    #expect(
      server.questions.map { $0.fields["cursor"] }
        == ["*", "age0-20", "*", "age1-20", "age1-40"])
  }

  @Test func aListThatEndsEarlyIsNoGoodEnd() async throws {
    let invented = Server(Self.notices(30), total: 50)
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let state = try await follow(try FollowingDesk(), server, attempts: 2)
    #expect(state.lastGood == nil && state.fault?.contains("losing our place") == true)
  }

  @Test(arguments: [
    ("expression_of_concern", PublicationStatus.expressionOfConcern),
    ("correction", .corrected), ("erratum", .corrected), ("retraction", .retracted),
  ])
  func aNoticeReachesItsStudy(type: String, status: PublicationStatus) async throws {
    var records = InventedPubMed.trials(1)
    records[0].doi = "10.5555/invented.7"
    let pubmed = try InventedPubMed(records).start()
    let invented = Server([Notice(number: 1, type: type, about: "10.5555/INVENTED.7")])
    let server = try Loopback { invented.reply(to: $0) }
    defer {
      pubmed.close()
      server.close()
    }
    let desk = try FollowingDesk()
    // It may come before its study, too.
    _ = try await follow(desk, server)
    try await desk.follow(pubmed)
    #expect(try await desk.archive.digest("99300000")?.digest.study.status == status)
    let other = try FollowingDesk()
    try await other.follow(pubmed)
    _ = try await follow(other, server)
    #expect(try await other.archive.digest("99300000")?.digest.study.status == status)
  }
}
