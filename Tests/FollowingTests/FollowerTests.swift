import Archive
import Foundation
import Loopback
import Testing
import Wire

@testable import Following

@Suite(.serialized) struct FollowerTests {
  @Test func whatIsNewIsReceivedReadAndCounted() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let report = try await desk.follow(server)
    #expect(try await desk.archive.counts().studies == 50)
    let state = try #require(report.states.first)
    #expect(state.last.seen == 50 && state.last.new == 50 && state.fault == nil)
    #expect(state.lastGood == day(0))
    // One search, three batches of 20.
    #expect(server.questions.count == 4 && state.last.requests == 4)
    let search = try #require(server.questions.first)
    #expect(search.fields["tool"] == "myelin")
    #expect(search.fields["email"] == "editor@example.org")
    #expect(search.fields["datetype"] == "mdat" && search.fields["usehistory"] == "y")
    #expect(search.fields["mindate"] == "2026/02/03" && search.fields["maxdate"] == "2026/03/05")
    #expect(try await desk.archive.nextInboxPage() == nil)
  }

  @Test func theNextRunAsksForWhatCameSinceAndALittleMore() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(5))
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    try await desk.follow(server)
    var records = InventedPubMed.trials(5)
    records.append(
      InventedPubMed.Record(
        pmid: "99400000", title: "Lemon water and falls in multiple sclerosis: a trial.",
        day: "2026-03-09"))
    pubmed.set(records)
    // A week was missed.
    let report = try await desk.follow(server, at: day(8))
    let fields = server.questions.last { $0.path == "/esearch.fcgi" }?.fields
    #expect(fields?["mindate"] == "2026/03/03" && fields?["maxdate"] == "2026/03/13")
    #expect(report.states.first?.last.new == 1)
    #expect(try await desk.archive.counts().studies == 6)
    let again = try await desk.follow(server, at: day(8))
    #expect(again.states.first?.last.new == 0 && again.states.first?.total.new == 6)
  }

  @Test func theLimitIsKeptAndTheNextRunGoesOn() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let report = try await desk.follow(server, limit: 30)
    #expect(try await desk.archive.counts().studies == 30)
    #expect(report.states.first?.fault != nil && report.states.first?.lastGood == nil)
    let rest = try await desk.follow(server, limit: 30)
    #expect(try await desk.archive.counts().studies == 50)
    #expect(rest.states.first?.fault == nil)
    #expect(server.questions.count { $0.path == "/esearch.fcgi" } == 1)
  }

  @Test func aSearchThatIsForgottenIsMadeAnew() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await desk.follow(server, limit: 20)
    pubmed.forgetSearches()
    _ = try await desk.follow(server)
    #expect(try await desk.archive.counts().studies == 50)
  }

  @Test func aSourceThatIsDownDoesNotHoldUpTheOthers() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(5))
    let server = try pubmed.start()
    let down = try Loopback { _ in .answer(status: 503, body: "") }
    defer {
      server.close()
      down.close()
    }
    let desk = try FollowingDesk()
    let report = try await desk.follow(
      server, attempts: 3,
      extra: [
        .init(
          id: "europe-pmc", kind: .europePMC, address: down.url + "/", query: "x", perSecond: 500)
      ])
    #expect(try await desk.archive.counts().studies == 5)
    let states = Dictionary(uniqueKeysWithValues: report.states.map { ($0.name, $0) })
    #expect(states["pubmed"]?.fault == nil)
    #expect(states["europe-pmc"]?.fault?.contains("status 503") == true)
    #expect(states["europe-pmc"]?.last.failedRequests == 3)
    let list = SourceList(entries: [])
    #expect(report.silent(for: 3, list, at: day(2)).isEmpty)
    #expect(report.silent(for: 3, list, at: day(3)).map(\.0.name) == ["europe-pmc", "pubmed"])
  }

  @Test func aWatchedFolderGivesEachFileOnce() async throws {
    let desk = try FollowingDesk()
    let inbox = desk.folder.appendingPathComponent("inbox")
    try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
    func put(_ records: [InventedPubMed.Record], _ name: String) throws {
      let xml =
        "<PubmedArticleSet>" + records.map(InventedPubMed.xml).joined() + "</PubmedArticleSet>"
      try Data(xml.utf8).write(to: inbox.appendingPathComponent(name))
    }
    try put(InventedPubMed.trials(3), "a.xml")
    let entries = [SourceList.Entry(id: "inbox", kind: .folder, address: inbox.path)]
    var report = try await desk.follow(entries, FollowPlan(now: day(0)))
    #expect(report.states.first?.last.new == 3)
    report = try await desk.follow(entries, FollowPlan(now: day(1)))
    #expect(report.states.first?.last.seen == 0)
    try put(InventedPubMed.trials(2, from: 99_500_000), "b.xml")
    report = try await desk.follow(entries, FollowPlan(now: day(2)))
    #expect(report.states.first?.last.new == 2)
  }
}
