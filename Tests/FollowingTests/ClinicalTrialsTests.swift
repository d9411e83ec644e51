import Archive
import Foundation
import Loopback
import Synchronization
import Testing
import Wire

@testable import Following

/// The registry of trials as a source.
@Suite(.serialized) struct ClinicalTrialsTests {
  private func entry(_ server: Loopback, batch: Int = 20) -> SourceList.Entry {
    .init(
      id: "trials", kind: .clinicalTrials, address: server.url + "/", query: "multiple sclerosis",
      perSecond: 500, batch: batch)
  }

  private func follow(
    _ desk: FollowingDesk, _ server: Loopback, day number: Int = 0, limit: Int = 20_000,
    since: Day? = nil
  ) async throws -> SourceState {
    let report = try await desk.follow(
      [entry(server)], FollowPlan(now: day(number), since: since, limit: limit))
    return try #require(report.states.first)
  }

  @Test func pagesAreFollowedByTheirToken() async throws {
    let server = try InventedRegistry(InventedRegistry.trials(50)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server)
    #expect(state.last.seen == 50 && state.last.new == 50 && state.fault == nil)
    #expect(state.lastGood == day(0) && state.last.requests == 3)
    #expect(server.questions.map { $0.fields["pageToken"] } == [nil, "t.0.20", "t.0.40"])
    let fields = try #require(server.questions.first?.fields)
    #expect(fields["query.cond"] == "multiple sclerosis" && fields["format"] == "json")
    #expect(fields["pageSize"] == "20" && fields["countTotal"] == "true")
    #expect(
      try await desk.archive.trials(["NCT99001049"]).first?.countries == ["Germany", "Italy"])
    #expect(try await desk.archive.nextInboxPage() == nil)
    #expect(try await desk.archive.counts().studies == 0)
  }

  @Test func theFirstRunBeginsWithTheRegistryTheNextWhereItEnded() async throws {
    var trials = InventedRegistry.trials(3)
    trials[0].day = "2011-06-01"
    let registry = InventedRegistry(trials)
    let server = try registry.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    #expect(try await follow(desk, server).last.new == 3)
    trials[1].status = "COMPLETED"
    trials[1].day = "2026-03-08"
    trials.append(.init(number: "NCT99002000", title: "Ginger tea", day: "2026-03-09"))
    registry.set(trials)
    let state = try await follow(desk, server, day: 5)
    let ranges = server.questions.compactMap { $0.fields["filter.advanced"] }
    #expect(
      ranges == [
        "AREA[LastUpdatePostDate]RANGE[1999-01-01,2026-03-05]",
        "AREA[LastUpdatePostDate]RANGE[2026-03-03,2026-03-10]",
      ])
    #expect(state.last.new == 1 && state.last.updated == 1 && state.last.seen == 2)
    #expect(try await desk.archive.trials(["NCT99001001"]).first?.status == .completed)
    _ = try await follow(desk, server, day: 5, since: Day("2026-02-01"))
    let asked = try #require(server.questions.last?.fields["filter.advanced"])
    #expect(asked.hasSuffix("RANGE[2026-02-01,2026-03-10]"))
  }

  @Test(arguments: Fault.allCases)
  func whatGoesWrongOnceIsAskedAgain(fault: Fault) async throws {
    let server = try InventedRegistry(
      InventedRegistry.trials(30), fault: { $0 == 1 ? fault : nil }
    ).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let began = Date()
    let state = try await follow(desk, server)
    #expect(state.last.new == 30 && state.fault == nil)
    #expect(state.last.requests == 3 && state.last.failedRequests == 1)
    if fault == .tooManyWithWait { #expect(Date().timeIntervalSince(began) >= 1) }
  }

  @Test func aRunThatIsCutOffBetweenPagesGoesOnWhereItWas() async throws {
    let server = try InventedRegistry(InventedRegistry.trials(50)).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let first = try await follow(desk, server, limit: 20)
    #expect(first.last.new == 20 && first.lastGood == nil && first.fault != nil)
    let rest = try await follow(desk, server, limit: 40)
    #expect(rest.last.new == 30 && rest.fault == nil)
    #expect(server.questions.map { $0.fields["pageToken"] } == [nil, "t.0.20", "t.0.40"])
  }

  @Test func aRunThatDiesBetweenPagesGoesOnWhereItWas() async throws {
    let isDown = Switch()
    let server = try InventedRegistry(
      InventedRegistry.trials(50), fault: { $0 > 0 && isDown.isOn ? .unavailable : nil }
    ).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let first = try await follow(desk, server)
    #expect(first.last.new == 20 && first.fault?.contains("status 503") == true)
    isDown.turnOff()
    #expect(try await follow(desk, server).total.new == 50)
    #expect(server.questions.last?.fields["pageToken"] == "t.0.40")
    #expect(server.questions.count { $0.fields["pageToken"] == nil } == 1)
  }

  @Test func aTokenThatIsForgottenBeginsAnew() async throws {
    let registry = InventedRegistry(InventedRegistry.trials(50))
    let server = try registry.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await follow(desk, server, limit: 20)
    registry.forgetTokens()
    let state = try await follow(desk, server)
    #expect(state.fault == nil && state.total.new == 50)
  }

  @Test func aPageThatIsTooLargeIsAskedForInHalves() async throws {
    let sizes = Mutex<[Int]>([])
    let client = HTTPClient { request throws(WireError) in
      let fields = URLComponents(url: request.url, resolvingAgainstBaseURL: true)?.queryItems ?? []
      let size = fields.first { $0.name == "pageSize" }?.value.flatMap { Int($0) } ?? 0
      sizes.withLock { $0.append(size) }
      guard size <= 5 else { throw .tooLarge(host: "registry.example", megabytes: 64) }
      return HTTPAnswer(body: Array(#"{"studies":[]}"#.utf8))
    }
    let source = ClinicalTrialsSource(
      name: "trials", base: try #require(URL(string: "https://registry.example/")), query: "x",
      batch: 20, caller: Caller(client: client, limiter: RateLimiter(perSecond: 500)))
    let today = Day(day(0))
    var step = SourceStep(window: SourceCursor.Window(from: today, to: today))
    while !step.isEnd { step = try await source.next(step.window, limit: 100) }
    #expect(sizes.withLock { $0 } == [20, 10, 5])
  }

  @Test func aBadRecordIsSetAsideAndTheOthersGoOn() async throws {
    let server = try InventedRegistry(
      InventedRegistry.trials(2),
      extra: [
        #"{"protocolSection":{"identificationModule":{"briefTitle":"No number"}}}"#,
        #"{"protocolSection":{"identificationModule":{"nctId":"NCT99003000","briefTitle":7}}}"#,
        #"{"protocolSection":{"identificationModule":{"nctId":"NCT99003001","briefTitle":"Good"}}}"#,
      ]
    ).start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try await follow(desk, server)
    #expect(state.last.new == 3 && state.last.seen == 3 && state.last.setAside == 2)
    #expect(server.questions.count == 1, "what cannot be read is not asked for again and again")
    let records = try await desk.archive.setAsideRecords(limit: 9)
    #expect(records.map(\.place) == ["record 3", "record 4"])
    #expect(records.first?.reason == "This trial has no NCT number.")
    #expect(records.last?.reason.contains("identificationModule.briefTitle") == true)
    #expect(records.allSatisfy { $0.origin == "trials 2026-03-05, page 1" })
  }
}
