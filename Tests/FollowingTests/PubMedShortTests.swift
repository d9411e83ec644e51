import Archive
import Foundation
import Loopback
import Testing
import Wire

@testable import Following

/// A PubMed that gives less than it said, or words instead of records.
@Suite(.serialized) struct PubMedShortTests {
  @Test func aBatchThatIsShortOnceIsAskedForAgain() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    pubmed.withhold(["99300003", "99300031"], times: 1)
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    let state = try #require(try await desk.follow(server).states.first)
    #expect(try await desk.archive.counts().studies == 50)
    #expect(state.fault == nil && state.last.seen == 50 && state.last.failedRequests == 2)
  }

  @Test func whatDoesNotComeIsNamedAndAskedForByItsNumber() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    pubmed.withhold(["99300003"], times: 3)
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    var state = try #require(try await desk.follow(server, attempts: 3).states.first)
    #expect(try await desk.archive.counts().studies == 49)
    #expect(state.fault?.contains("did not give 99300003") == true, "\(state.fault ?? "")")
    #expect(state.lastGood == day(0), "the rest came")
    pubmed.set(
      InventedPubMed.trials(50).map {
        var record = $0
        record.day = "2026-02-20"
        return record
      })
    state = try #require(try await desk.follow(server, at: day(1), attempts: 3).states.first)
    #expect(try await desk.archive.counts().studies == 50)
    #expect(state.fault == nil && state.last.new == 1)
    #expect(server.questions.compactMap { $0.fields["id"] } == ["99300003"])
    _ = try await desk.follow(server, at: day(2))
    #expect(server.questions.compactMap { $0.fields["id"] }.count == 1, "it came")
  }

  @Test func whatNeverComesDoesNotHoldUpTheSourceForEver() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(5))
    pubmed.withhold(["99300002"])
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await desk.follow(server, attempts: 2)
    // From now on only its number is asked for.
    pubmed.set([])
    var faults: [String?] = []
    for number in 1...5 {
      let state = try #require(
        try await desk.follow(server, at: day(number), attempts: 2).states.first)
      faults.append(state.fault)
      #expect(state.total.setAside == (number < 4 ? 0 : 1))
    }
    #expect(faults[2]?.contains("ask for again") == true)
    #expect(faults[3] == "It was asked 5 times for 99300002 and never gave it.")
    #expect(faults[4] == nil)
    #expect(try await desk.archive.counts().studies == 4)
  }

  @Test func whatIsOwedOutlivesASearchThatIsForgotten() async throws {
    let pubmed = InventedPubMed(InventedPubMed.trials(50))
    pubmed.withhold(["99300003"], times: 2)
    let server = try pubmed.start()
    defer { server.close() }
    let desk = try FollowingDesk()
    _ = try await desk.follow(server, limit: 20, attempts: 2)
    pubmed.forgetSearches()
    let records = InventedPubMed.trials(50)
    pubmed.set(records.filter { $0.pmid != "99300003" })
    _ = try await desk.follow(server)
    #expect(try await desk.archive.counts().studies == 49)
    pubmed.set(records)
    _ = try await desk.follow(server, at: day(20))
    #expect(try await desk.archive.counts().studies == 50)
  }

  @Test func wordsInsteadOfRecordsAreNoRecords() async throws {
    for (error, searches) in [
      ("Unable to obtain query #1", 2), ("Cannot retrieve history data", 2),
      ("Search Backend failed: timed out", 1),
    ] {
      let pubmed = InventedPubMed(InventedPubMed.trials(30))
      pubmed.answer(errors: [error])
      let server = try pubmed.start()
      defer { server.close() }
      let desk = try FollowingDesk()
      let state = try #require(try await desk.follow(server).states.first)
      #expect(try await desk.archive.counts().studies == 30)
      #expect(state.fault == nil)
      #expect(server.questions.count { $0.path == "/esearch.fcgi" } == searches, "\(error)")
    }
  }

  @Test func aDayOfTooManyRecordsIsAskedForByTheirNumbers() async throws {
    let records = InventedPubMed.trials(15, from: 20_000_000) + InventedPubMed.trials(15)
    let server = try InventedPubMed(records).start()
    defer { server.close() }
    let source = PubMedSource(
      name: "pubmed", base: try #require(URL(string: server.url + "/")), query: "x OR y",
      email: nil, key: nil, batch: 5, most: 12,
      caller: Caller(client: .live(agent: "test"), limiter: RateLimiter(perSecond: 500)))
    let today = Day(day(-4))
    let bodies = try await source.bodies(from: today, to: today)
    #expect(Set(bodies.flatMap { PubMedBatch(body: $0, count: 0).pmids }).count == 30)
    #expect(bodies.count == 8 && bodies.count >= 30 / 5)
    let terms = server.questions.compactMap { $0.fields["term"] }
    #expect(terms.first == "x OR y" && terms[1] == "(x OR y) AND 1:50000000[UID]")
  }

  @Test func theKeyIsSentWithEveryQuestion() async throws {
    let server = try InventedPubMed(InventedPubMed.trials(3)).start()
    defer { server.close() }
    let source = PubMedSource(
      name: "pubmed", base: try #require(URL(string: server.url + "/")), query: "x", email: nil,
      key: "invented", caller: Caller(client: .live(agent: "test"), limiter: .init(perSecond: 500)))
    _ = try await source.bodies(from: Day(day(-9)), to: Day(day(0)))
    #expect(server.questions.map { $0.fields["api_key"] } == ["invented", "invented"])
    #expect(server.questions.allSatisfy { $0.method == "POST" })
  }
}

extension Source {
  /// All that a stretch of days gives.
  func bodies(from: Day, to: Day) async throws -> [[UInt8]] {
    var bodies: [[UInt8]] = []
    var step = SourceStep(window: SourceCursor.Window(from: from, to: to))
    while !step.isEnd {
      step = try await next(step.window, limit: 10_000)
      if let body = step.body { bodies.append(body) }
    }
    return bodies
  }
}
