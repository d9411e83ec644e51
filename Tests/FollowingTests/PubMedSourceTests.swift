import Archive
import Foundation
import Loopback
import Testing
import Wire

@testable import Following

@Suite(.serialized) struct PubMedSourceTests {
  /// Asks to the end of the window that a run of this day opens; the days of each search.
  private func searches(_ records: [InventedPubMed.Record], most: Int) async throws -> [String] {
    let server = try InventedPubMed(records).start()
    defer { server.close() }
    let source = PubMedSource(
      name: "pubmed", base: try #require(URL(string: server.url + "/")), query: "x", email: nil,
      key: nil, batch: 5, most: most,
      caller: Caller(client: .live(agent: "test"), limiter: RateLimiter(perSecond: 500)))
    let today = Day(day(0))
    let plan = FollowPlan(now: day(0), since: today.adding(-7))
    let desk = try FollowingDesk()
    try await Receiver(source: source, books: desk.archive, plan: plan, tally: Tally()).run()
    var received = 0
    while let page = try await desk.archive.nextInboxPage() {
      received += PubMedBatch(body: page.body, count: 0).pmids.count
      try await desk.archive.settle(page, SourceState(name: "pubmed"))
    }
    #expect(received == records.count)
    return server.questions.filter { $0.path == "/esearch.fcgi" }
      .map { "\($0.fields["mindate"] ?? "") \($0.fields["maxdate"] ?? "")" }
  }

  @Test func whatIsTooMuchForOneSearchIsAskedForInHalves() async throws {
    let records = (0..<8).flatMap { number in
      InventedPubMed.trials(3, from: 99_300_000 + number * 10).map { record in
        var record = record
        record.day = Day(day(-number)).description
        return record
      }
    }
    #expect(
      try await searches(records, most: 12) == [
        "2026/02/26 2026/03/05", "2026/02/26 2026/03/01", "2026/03/02 2026/03/05",
      ])
    #expect(try await searches(records, most: 100) == ["2026/02/26 2026/03/05"])
  }

  @Test func aSearchThatCannotBeReadIsDamage() {
    for body in [
      "", "{", "{\"esearchresult\":{\"count\":\"3\"}}",
      "{\"esearchresult\":{\"ERROR\":\"Search Backend failed\"}}",
      "{\"error\":\"API rate limit exceeded\"}",
    ] {
      #expect(throws: Damage.self, "\(body)") { _ = try PubMedSearch.read(Array(body.utf8)) }
    }
  }
}
