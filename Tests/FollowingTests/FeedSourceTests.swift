import Archive
import Foundation
import Literature
import Loopback
import Newsroom
import Synchronization
import Testing
import Wire

@testable import Following

/// Feeds as a source, against a server that answers as publishers' servers do.
@Suite(.serialized) struct FeedSourceTests {
  /// A feed that a test changes, with or without marks for asking again.
  private final class Server: Sendable {
    struct Content: Sendable {
      var items: [String]
      var etag: String?
      var modified: String?
    }

    let content: Mutex<Content>
    let faults: Mutex<[Reply]>

    init(_ items: [String], etag: String? = nil, modified: String? = nil, faults: [Reply] = []) {
      content = Mutex(Content(items: items, etag: etag, modified: modified))
      self.faults = Mutex(faults)
    }

    func set(_ items: [String], etag: String? = nil) {
      content.withLock { $0 = Content(items: items, etag: etag) }
    }

    func start() throws -> Loopback { try Loopback { self.reply(to: $0) } }

    private func reply(to question: Question) -> Reply {
      let fault = faults.withLock { $0.isEmpty ? nil : $0.removeFirst() }
      if let fault { return fault }
      let content = content.withLock { $0 }
      if let etag = content.etag, question.headers["if-none-match"] == etag {
        return .answer(status: 304, body: "")
      }
      if let modified = content.modified, question.headers["if-modified-since"] == modified {
        return .answer(status: 304, body: "")
      }
      var headers = ["Content-Type": "application/rss+xml; charset=utf-8"]
      headers["ETag"] = content.etag
      headers["Last-Modified"] = content.modified
      return .answer(headers: headers, body: FeedSourceTests.rss(content.items))
    }
  }

  private static func rss(_ items: [String]) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Invented regulator</title>
    <link>https://regulator.example/</link>\(items.joined(separator: "\n"))</channel></rss>
    """
  }

  private static func item(
    _ number: Int, _ title: String, date: String = "Mon, 02 Mar 2026 10:00:00 GMT"
  ) -> String {
    """
    <item><guid isPermaLink="false">news-\(number)</guid><title>\(title)</title>\
    <link>https://regulator.example/news/\(number)</link><pubDate>\(date)</pubDate></item>
    """
  }

  private static let items = [
    item(1, "Ocrelizumab: new warning"), item(2, "Tysabri &amp; infections"),
    item(3, "A vaccine for cats"),
  ]

  private func follow(
    _ desk: FollowingDesk, _ server: Loopback, day number: Int = 0, limit: Int = 20_000,
    attempts: Int = 8
  ) async throws -> SourceState {
    let entry = SourceList.Entry(
      id: "regulator", kind: .feed, address: server.url + "/feed.xml", perSecond: 500,
      publisher: "Invented Medicines Agency")
    let report = try await desk.follow(
      [entry], FollowPlan(now: day(number), limit: limit), attempts: attempts)
    return try #require(report.states.first)
  }

  @Test func newsThatNamesATreatmentIsKept() async throws {
    let server = try Server(Self.items).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server)
    #expect(state.last.seen == 3 && state.last.new == 2 && state.last.setAside == 1)
    #expect(state.fault == nil && state.lastGood == day(0))
    let news = try await desk.archive.news(limit: 10)
    #expect(news["ocrelizumab"]?.map(\.item.title) == ["Ocrelizumab: new warning"])
    #expect(news["natalizumab"]?.first?.item.title == "Tysabri & infections")
    #expect(news["natalizumab"]?.first?.publisher == "Invented Medicines Agency")
  }

  @Test func newsWaitsForAProfileThatHasItsTreatment() async throws {
    let desk = try FollowingDesk()
    let data = try FollowingDesk.data.get()
    var smaller = data.profile
    smaller.treatments.removeAll { $0.id == "ocrelizumab" }
    let newsroom = Newsroom(
      desk: Desk(profile: smaller, phrasebook: data.phrasebook), archive: desk.archive, width: 1)
    let item = NewsItem(
      id: "1", title: "Ocrelizumab: new warning", link: "https://regulator.example/1", date: nil,
      summary: nil)
    let report = try await newsroom.keep(
      [item], unreadable: [], of: "Agency", named: "feed", at: day(0))
    #expect(report.beside.aside == 1 && report.beside.new == 0)
    #expect(try await desk.archive.news(limit: 1).isEmpty)
    #expect(try await desk.newsroom.renewNews(at: day(1)) == 1)
    #expect(try await desk.archive.news(limit: 1)["ocrelizumab"]?.map(\.item) == [item])
    #expect(try await desk.newsroom.renewNews(at: day(2)) == 0)
  }

  @Test(arguments: ["etag", "modified"]) func anUnchangedFeedIsNotReadAgain(mark: String)
    async throws
  {
    let feed =
      mark == "etag"
      ? Server(Self.items, etag: "\"v1\"")
      : Server(Self.items, modified: "Mon, 02 Mar 2026 10:00:00 GMT")
    let server = try feed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    #expect(try await follow(desk, server).last.new == 2)
    let again = try await follow(desk, server, day: 1)
    #expect(again.last.seen == 0 && again.fault == nil && again.lastGood == day(1))
    #expect(again.last.requests == 1 && again.last.failedRequests == 0)
    let name = mark == "etag" ? "if-none-match" : "if-modified-since"
    #expect(server.questions.map { $0.headers[name] != nil } == [false, true])
    // And a third time: the mark is still known.
    #expect(try await follow(desk, server, day: 2).last.seen == 0)
    #expect(server.questions.last?.headers[name] != nil)
  }

  @Test func withoutMarksOnlyWhatIsNewOrChangedIsRead() async throws {
    let feed = Server(Self.items)
    let server = try feed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await follow(desk, server)
    #expect(try await follow(desk, server, day: 1).last.seen == 0)
    feed.set([
      Self.item(4, "Ocrevus: new dose", date: "2026-03-06T08:00:00Z"),
      Self.item(1, "Ocrelizumab: warning lifted", date: "Fri, 06 Mar 2026 10:00:00 GMT"),
      Self.items[1],
    ])
    let state = try await follow(desk, server, day: 2)
    #expect(state.last.seen == 2 && state.last.new == 1 && state.last.updated == 1)
    let news = try await desk.archive.news(limit: 10)
    #expect(
      news["ocrelizumab"]?.map(\.item.title) == [
        "Ocrelizumab: warning lifted", "Ocrevus: new dose",
      ])
    // The item that left the feed stays known to us.
    #expect(news["natalizumab"]?.count == 1)
  }

  @Test func aLimitIsKeptAndTheRestComesNext() async throws {
    let server = try Server(Self.items, etag: "\"v1\"").start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let first = try await follow(desk, server, limit: 1)
    #expect(first.last.seen == 1 && first.lastGood == nil)
    let rest = try await follow(desk, server)
    #expect(rest.total.seen == 3 && rest.total.new == 2 && rest.fault == nil)
    #expect(try await follow(desk, server).last.seen == 0)
  }

  @Test func whatGoesWrongOnceIsAskedAgain() async throws {
    let whole = Self.rss(Self.items)
    let faults: [Reply] = [
      .answer(status: 429, body: ""), .answer(status: 429, headers: ["Retry-After": "0"], body: ""),
      .answer(status: 500, body: "oops"), .truncated(body: whole), .drip(seconds: 2),
      .answer(headers: ["Content-Type": "text/html"], body: "<html></html>"),
      .xml("<html><body>Maintenance</body></html>"), .xml(String(whole.dropLast(10))), .reset,
    ]
    for fault in faults {
      let server = try Server(Self.items, faults: [fault]).start()
      defer { server.close() }
      let desk = try FollowingDesk()
      let state = try await follow(desk, server)
      #expect(
        state.last.new == 2 && state.fault == nil && state.last.failedRequests == 1, "\(fault)")
    }
  }

  @Test(arguments: ["text/html; charset=utf-8", "text/plain", "application/octet-stream"])
  func aFeedIsReadWhateverTheServerCallsIt(type: String) async throws {
    let server = try Loopback { _ in
      .answer(headers: ["Content-Type": type], body: Self.rss(Self.items))
    }
    defer { server.close() }
    #expect(try await follow(try FollowingDesk(), server).last.new == 2)
  }

  @Test func aFeedInAnotherEncodingIsRead() async throws {
    let feed = Self.rss([Self.item(1, "Ocrelizumab: décision")])
      .replacing("encoding=\"utf-8\"", with: "encoding=\"iso-8859-1\"")
    let server = try Loopback { _ in
      .bytes(
        headers: ["Content-Type": "application/xml"],
        body: feed.unicodeScalars.map { UInt8($0.value) })
    }
    defer { server.close() }
    let desk = try FollowingDesk()
    #expect(try await follow(desk, server).last.new == 1)
    let news = try await desk.archive.news(limit: 1)
    #expect(news["ocrelizumab"]?.first?.item.title == "Ocrelizumab: décision")
  }

  @Test func aFeedThatIsNoFeedIsSaid() async throws {
    let server = try Loopback { _ in .xml("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss></rss>") }
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server, attempts: 2)
    #expect(state.fault?.contains("declares a document type") == true)
    #expect(state.lastGood == nil && state.last.failedRequests == 2)
  }

  @Test func badItemsAreSetAsideOnce() async throws {
    let feed = Server(
      Self.items + [
        "<item><title>No link: Ocrelizumab</title></item>", "<item><title>Torn <b></title></item>",
      ])
    let server = try feed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server)
    #expect(state.last.new == 2 && state.last.setAside == 3, "one is about no treatment")
    #expect(server.questions.count == 1)
    #expect(try await desk.archive.setAsideRecords(limit: 9).count == 2)
    #expect(try await follow(desk, server, day: 1).last.setAside == 0)
  }

  @Test func aFeedOfAPrivateNetworkIsNotAsked() async throws {
    let server = try Server(Self.items).start()
    defer { server.close() }
    let url = try #require(URL(string: server.url + "/feed.xml"))
    let source = FeedSource(
      name: "regulator", address: url, publisher: "x",
      caller: Caller(client: .live(agent: "test"), limiter: RateLimiter(perSecond: 500)))
    let today = Day(day(0))
    await #expect(throws: WireError.forbiddenAddress(host: "127.0.0.1")) {
      _ = try await source.next(SourceCursor.Window(from: today, to: today), limit: 9)
    }
    #expect(server.questions.isEmpty)
  }
}
