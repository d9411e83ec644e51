import Archive
import Foundation
import Literature
import Loopback
import Newsroom
import Synchronization
import Testing
import Wire

@testable import Following

/// What waits to be read, and what does not let itself be read.
@Suite(.serialized) struct InboxTests {
  private let entries: [SourceList.Entry] = []

  /// As a run that died while it read this page leaves it.
  private func dying(_ desk: FollowingDesk, at now: Date) async throws {
    let page = try #require(try await desk.archive.nextInboxPage())
    var state = try #require(try await desk.archive.sourceState("pubmed"))
    state.reading = state.reading ?? SourceState.Reading(page: page.number, first: now)
    state.reading?.times += 1
    try await desk.archive.receive(nil, state)
  }

  private func page(_ records: [InventedPubMed.Record]) -> InboxPage {
    let xml =
      "<PubmedArticleSet>" + records.map(InventedPubMed.xml).joined() + "</PubmedArticleSet>"
    return InboxPage(source: "pubmed", body: Array(xml.utf8))
  }

  @Test func aPageThatKillsTheReaderIsSetAsideInTheEnd() async throws {
    let desk = try FollowingDesk()
    try await desk.archive.receive(page(InventedPubMed.trials(1)), SourceState(name: "pubmed"))
    try await desk.archive.receive(
      page(InventedPubMed.trials(2, from: 99_500_000)), SourceState(name: "pubmed"))
    for hour in 0..<3 { try await dying(desk, at: day(0).addingTimeInterval(3600 * Double(hour))) }
    _ = try await desk.follow(entries, FollowPlan(now: day(1)))
    #expect(try await desk.archive.counts().studies == 2, "the page after it")
    #expect(try await desk.archive.nextInboxPage() == nil)
    let record = try #require(try await desk.archive.setAsideRecords(limit: 9).first)
    #expect(record.origin == "pubmed 2026-03-06, page 1" && record.reason.contains("3 times"))
    #expect(try await desk.archive.sourceState("pubmed")?.total.setAside == 1)
  }

  @Test func beingSwitchedOffAFewTimesIsNotThePagesDoing() async throws {
    let desk = try FollowingDesk()
    try await desk.archive.receive(page(InventedPubMed.trials(1)), SourceState(name: "pubmed"))
    for _ in 0..<9 { try await dying(desk, at: day(0)) }
    _ = try await desk.follow(entries, FollowPlan(now: day(0)))
    #expect(try await desk.archive.counts().studies == 1)
    #expect(try await desk.archive.counts().setAside == 0)
    #expect(try await desk.archive.sourceState("pubmed")?.reading == nil)
  }

  @Test func aFileThatCannotBeReadDoesNotHoldUpThoseAfterIt() async throws {
    let desk = try FollowingDesk()
    let inbox = desk.folder.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    // Whoever may read everything is told that this one cannot be read.
    let source = FolderSource(name: "inbox", path: inbox.path) { path in
      path.hasSuffix("b.xml") ? nil : FileManager.default.contents(atPath: path)
    }
    for name in ["b.xml", "c.xml"] {
      try Data("<PubmedArticleSet></PubmedArticleSet>".utf8)
        .write(to: inbox.appendingPathComponent(name))
    }
    let today = Day(day(0))
    var step = SourceStep(window: SourceCursor.Window(from: today, to: today))
    var bodies = 0
    while !step.isEnd {
      step = try await source.next(step.window, limit: 9)
      if step.body != nil { bodies += 1 }
    }
    #expect(bodies == 1)
    #expect(step.lack == "b.xml cannot be read. Give the follower the right to read it.")
    // It is tried again.
    #expect(try await source.count(step.window) == 1)
  }

  @Test func aLargeFileIsReadWhereItLies() async throws {
    let desk = try FollowingDesk()
    let inbox = desk.folder.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    let file = inbox.appendingPathComponent("a.xml")
    try Data(page(InventedPubMed.trials(3)).body).write(to: file)
    let source = FolderSource(name: "inbox", path: inbox.path, largest: 10)
    let today = Day(day(0))
    let step = try await source.next(SourceCursor.Window(from: today, to: today), limit: 9)
    #expect(step.kind == .file)
    try await desk.archive.receive(
      InboxPage(source: "inbox", kind: step.kind, body: step.body ?? []),
      SourceState(name: "inbox"))
    _ = try await desk.follow(entries, FollowPlan(now: day(0)))
    #expect(try await desk.archive.counts().studies == 3)
  }

  @Test func aFolderIsCountedFromTheStoresFolder() async throws {
    let desk = try FollowingDesk()
    let inbox = desk.folder.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    try Data("<PubmedArticleSet></PubmedArticleSet>".utf8)
      .write(to: inbox.appendingPathComponent("a.xml"))
    let factory = SourceFactory(
      client: .failing, email: nil, key: nil, tally: Tally(), folder: desk.folder)
    let list = SourceList(entries: [.init(id: "inbox", kind: .folder, address: "inbox")])
    let source = try #require(factory.sources(list).first)
    #expect(try await source.next(.init(from: Day(day(0)), to: Day(day(0))), limit: 9).body != nil)
  }

  /// Books that cannot keep what one source sends.
  private struct TornBooks: SourceBooks {
    let books: SQLiteArchive
    let torn: String

    func sourceStates() async throws -> [SourceState] { try await books.sourceStates() }
    func sourceState(_ name: String) async throws -> SourceState? {
      try await books.sourceState(name)
    }
    func receive(_ page: InboxPage?, _ state: SourceState) async throws {
      if page != nil, state.name == torn {
        throw ArchiveError.failed(file: "m.db", detail: "string or blob too big")
      }
      try await books.receive(page, state)
    }
    func nextInboxPage() async throws -> InboxPage? { try await books.nextInboxPage() }
    func setAside(_ page: InboxPage, _ state: SourceState) async throws {
      try await books.setAside(page, state)
    }
    func settle(_ page: InboxPage, _ state: SourceState) async throws {
      try await books.settle(page, state)
    }
  }

  @Test func whatCannotBeKeptOfOneSourceDoesNotEndTheOthers() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(50)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let entries = ["a", "b"].map {
      SourceList.Entry(
        id: $0, kind: .pubmed, address: server.url + "/", query: "x", perSecond: 500, batch: 20)
    }
    let tally = Tally()
    let factory = SourceFactory(client: .live(agent: "test"), email: nil, key: nil, tally: tally)
    let report = try await Follower(
      sources: factory.sources(SourceList(entries: entries)),
      books: TornBooks(books: desk.archive, torn: "a"), newsroom: desk.newsroom, tally: tally
    ).run(FollowPlan(now: day(0)))
    #expect(try await desk.archive.counts().studies == 50)
    #expect(report.states.map { $0.fault != nil } == [true, false])
    #expect(report.states.first?.fault?.contains("too big") == true)
    // Nothing of it is passed over.
    let again = try await Follower(
      sources: factory.sources(SourceList(entries: entries)), books: desk.archive,
      newsroom: desk.newsroom, tally: tally
    ).run(FollowPlan(now: day(0)))
    #expect(again.states.first?.last.seen == 50)
  }

  @Test func twoEntriesAtOneHostShareItsRate() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(1)).start()
    defer { server.close() }
    // A clock that stands still: each turn waits for all those before it.
    let waits = Mutex<[Duration]>([])
    let clock = WireClock(now: { .zero }, sleep: { wait in waits.withLock { $0.append(wait) } })
    let factory = SourceFactory(
      client: .live(agent: "test"), clock: clock, email: nil, key: nil, tally: Tally())
    let entries = [("a", 4.0), ("b", 100), ("c", 100)].map { id, rate in
      SourceList.Entry(
        id: id, kind: .pubmed, address: server.url + "/", query: "x", perSecond: rate)
    }
    for source in factory.sources(SourceList(entries: entries)) {
      _ = try await source.bodies(from: Day(day(-9)), to: Day(day(0)))
    }
    let expected = (1...6).map { Duration.milliseconds(275) * $0 }
    #expect(
      zip(waits.withLock { $0 }, expected).allSatisfy { abs(($0 - $1) / .seconds(1)) < 0.001 })
    #expect(server.questions.count == 6 && waits.withLock { $0.count } == 6)
  }
}
