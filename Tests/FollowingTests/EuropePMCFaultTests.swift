import Archive
import Foundation
import Loopback
import Synchronization
import Testing

@testable import Following

/// A Europe PMC that fails, forgets, or gives less than it said.
@Suite(.serialized) struct EuropePMCFaultTests {
  /// Open articles, in pages of 10 by mark.
  private final class Server: Sendable {
    let count: Int
    let total: Int
    /// Articles whose whole text does not come.
    let torn: Mutex<Set<Int>>
    private let age = Mutex(0)
    /// What is answered to a mark that is not known any more.
    let refusal: Reply

    init(_ count: Int, total: Int? = nil, torn: Set<Int> = [], refusal: Reply = .reset) {
      self.count = count
      self.total = total ?? count
      self.torn = Mutex(torn)
      self.refusal = refusal
    }

    func forget() { age.withLock { $0 += 1 } }

    func reply(to question: Question) -> Reply {
      guard question.path == "/search" else { return article(question.path) }
      let age = age.withLock { $0 }
      let mark = question.fields["cursorMark"] ?? ""
      let parts = mark.split(separator: "-")
      guard mark == "*" || parts.first == "age\(age)" else { return refusal }
      let start = mark == "*" ? 0 : Int(parts[1]) ?? 0
      let results = (start..<max(start, min(start + 10, count))).map { number in
        """
        {"id":"9930000\(number)","source":"MED","pmid":"\(99_300_000 + number)",\
        "pmcid":"PMC\(9_900_000 + number)","title":"Lemon water and sleep in people with multiple \
        sclerosis: number \(number)","isOpenAccess":"Y","license":"cc by","pubYear":"2026",\
        "abstractText":"We asked 40 people with multiple sclerosis about sleep.",\
        "authorString":"Bød Ä."}
        """
      }
      return .json(
        """
        {"hitCount":\(total),"nextCursorMark":"age\(age)-\(start + results.count)",\
        "resultList":{"result":[\(results.joined(separator: ","))]}}
        """)
    }

    private func article(_ path: String) -> Reply {
      let id = path.split(separator: "/").first.flatMap { Int($0.dropFirst(3)) } ?? 0
      let number = id - 9_900_000
      if torn.withLock({ $0.contains(number) }) { return .answer(status: 503, body: "") }
      return .xml(
        """
        <?xml version="1.0"?><article article-type="research-article" xml:lang="en"><front>\
        <article-meta><article-id pub-id-type="pmid">\(99_300_000 + number)</article-id>\
        <title-group><article-title>Lemon water and sleep in multiple sclerosis</article-title>\
        </title-group><permissions><license \
        xlink:href="https://creativecommons.org/licenses/by/4.0/" \
        xmlns:xlink="http://www.w3.org/1999/xlink"><license-p>CC BY 4.0</license-p></license>\
        </permissions><abstract><p>We asked 40 people.</p></abstract></article-meta></front><body>\
        <sec><title>Results</title><sec><title>Adverse events</title><p>Two people had heartburn.\
        </p></sec></sec></body></article>
        """)
    }
  }

  private func follow(
    _ desk: FollowingDesk, _ server: Loopback, day number: Int = 0, limit: Int = 20_000,
    attempts: Int = 3, fullText: Bool = false
  ) async throws -> SourceState {
    let entry = SourceList.Entry(
      id: "europe-pmc", kind: .europePMC, address: server.url + "/", query: "x", perSecond: 500,
      batch: 10, fullText: fullText)
    let report = try await desk.follow(
      [entry], FollowPlan(now: day(number), limit: limit), attempts: attempts)
    return try #require(report.states.first)
  }

  @Test(arguments: Fault.allCases) func whatGoesWrongOnceIsAskedAgain(fault: Fault) async throws {
    let invented = Server(15)
    let server = try Loopback(fault: { $0 == 1 ? fault : nil }, reply: { invented.reply(to: $0) })
    defer { server.close() }
    let state = try await follow(try FollowingDesk(), server)
    #expect(state.last.new == 15 && state.fault == nil)
    #expect(state.last.requests == 3 && state.last.failedRequests == 1)
  }

  @Test(arguments: [
    Reply.answer(status: 400, body: ""), .answer(status: 404, body: ""),
    .json("{\"version\":\"6.9\",\"errCode\":404,\"errMsg\":\"Invalid cursorMark\"}"),
  ])
  func aMarkThatIsForgottenBeginsAnew(refusal: Reply) async throws {
    let invented = Server(25, refusal: refusal)
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await follow(desk, server, limit: 10)
    invented.forget()
    let state = try await follow(desk, server)
    #expect(state.fault == nil && state.lastGood == day(0))
    #expect(try await desk.archive.counts().studies == 25)
  }

  @Test func aListThatEndsEarlyIsNoGoodEnd() async throws {
    let invented = Server(15, total: 40)
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server)
    #expect(state.lastGood == nil && state.fault?.contains("losing our place") == true)
    #expect(try await desk.archive.counts().studies == 15, "what came is kept")
  }

  @Test func theSameMarkAgainIsNoGoodEnd() async throws {
    let server = try Loopback { _ in
      .json("{\"hitCount\":40,\"nextCursorMark\":\"*\",\"resultList\":{\"result\":[]}}")
    }
    defer { server.close() }
    let state = try await follow(try FollowingDesk(), server)
    #expect(state.lastGood == nil && state.fault != nil)
  }

  @Test func anArticleThatDoesNotComeHoldsNothingUp() async throws {
    let invented = Server(15, torn: [3])
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let desk = try FollowingDesk()
    var state = try await follow(desk, server, fullText: true)
    #expect(state.lastGood == day(0))
    #expect(state.fault == "It did not give PMC9900003, which the next runs ask for again.")
    #expect(try await desk.archive.counts().studies == 15)
    #expect(server.questions.contains { $0.path == "/PMC9900014/fullTextXML" })
    invented.torn.withLock { $0 = [] }
    state = try await follow(desk, server, day: 1, fullText: true)
    #expect(state.fault == nil)
    let study = try #require(try await desk.archive.digest("99300003")?.digest.study)
    #expect(study.fullText.contains { $0.text.contains("heartburn") })
  }

  @Test func anArticleThatNeverComesIsGivenUp() async throws {
    let invented = Server(1, torn: [0])
    let first = try Loopback { invented.reply(to: $0) }
    defer { first.close() }
    let desk = try FollowingDesk()
    _ = try await follow(desk, first, attempts: 1, fullText: true)
    let down = try Loopback { question in
      question.path == "/search"
        ? .json("{\"hitCount\":0,\"resultList\":{\"result\":[]}}")
        : .answer(status: 503, body: "")
    }
    defer { down.close() }
    var faults: [String?] = []
    for number in 1...5 {
      faults.append(
        try await follow(desk, down, day: number, attempts: 1, fullText: true).fault)
    }
    #expect(faults[2] != nil && faults[3]?.contains("never gave it") == true && faults[4] == nil)
  }

  @Test func manyArticlesInARowThatDoNotComeAreAServerThatIsDown() async throws {
    let invented = Server(10, torn: Set(0..<10))
    let server = try Loopback { invented.reply(to: $0) }
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server, attempts: 1, fullText: true)
    #expect(state.lastGood == nil && server.questions.count == 4)
    // The next run goes on after them.
    invented.torn.withLock { $0 = [] }
    #expect(try await follow(desk, server, fullText: true).lastGood == day(0))
    #expect(server.questions.last?.path == "/PMC9900009/fullTextXML")
    #expect(try await follow(desk, server, day: 1, fullText: true).fault == nil)
    let study = try #require(try await desk.archive.digest("99300001")?.digest.study)
    #expect(!study.fullText.isEmpty)
  }
}
