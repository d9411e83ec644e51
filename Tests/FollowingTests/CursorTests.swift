import Foundation
import Loopback
import Testing
import Wire

@testable import Following

/// Which days a run asks for.
@Suite(.serialized) struct CursorTests {
  private func days(_ server: Loopback) -> [String] {
    server.questions.filter { $0.path == "/esearch.fcgi" }
      .map { "\($0.fields["mindate"] ?? "") \($0.fields["maxdate"] ?? "")" }
  }

  @Test func aNamedDayHoldsWhileAStretchIsOpenToo() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(50)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await desk.follow(server, limit: 20)
    _ = try await desk.follow(server, since: Day("2025-12-01"), limit: 20)
    // Not anew with every run: the second with the same day goes on.
    _ = try await desk.follow(server, since: Day("2025-12-01"), limit: 20)
    _ = try await desk.follow(server, since: Day("2025-12-01"))
    #expect(days(server) == ["2026/02/03 2026/03/05", "2025/12/01 2026/03/05"])
    #expect(try await desk.archive.counts().studies == 50)
  }

  @Test func aNamedDayLeavesNoGap() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(5)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    try await desk.follow(server)
    try await desk.follow(server, at: day(20), since: Day("2026-03-20"))
    #expect(days(server).last == "2026/03/03 2026/03/25")
  }

  @Test func aClockThatWasAheadLosesNoDays() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(5)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    try await desk.follow(server, at: day(100))
    try await desk.follow(server, at: day(5))
    #expect(days(server).last == "2026/02/08 2026/03/10")
  }

  @Test func aDryRunAsksForCountsOnly() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(50)).start()
    let registry = try InventedRegistry(InventedRegistry.trials(50)).start()
    defer {
      server.close()
      registry.close()
    }
    let factory = SourceFactory(
      client: .live(agent: "test"), email: nil, key: nil, tally: Tally())
    let sources = factory.sources(
      SourceList(entries: [
        .init(id: "pubmed", kind: .pubmed, address: server.url + "/", query: "x", perSecond: 500),
        .init(
          id: "trials", kind: .clinicalTrials, address: registry.url + "/", query: "x",
          perSecond: 500),
      ]))
    for source in sources {
      #expect(
        try await DryRun(source: source, plan: FollowPlan(now: day(0))).count(from: nil) == 50)
      let few = FollowPlan(now: day(0), limit: 7)
      #expect(try await DryRun(source: source, plan: few).count(from: nil) == 7)
    }
    #expect(server.questions.map(\.path) == ["/esearch.fcgi", "/esearch.fcgi"])
    #expect(registry.questions.map { $0.fields["pageSize"] } == ["1", "1"])
    // What an open stretch has given already is not to come.
    let desk = try FollowingDesk()
    _ = try await desk.follow(server, limit: 20)
    let saved = try await desk.archive.sourceState("pubmed")?.cursor
    let plan = FollowPlan(now: day(0))
    #expect(
      try await DryRun(source: try #require(sources.first), plan: plan).count(from: saved) == 30)
  }
}
