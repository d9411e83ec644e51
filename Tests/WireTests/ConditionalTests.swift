import Foundation
import Loopback
import Testing

@testable import Wire

/// Questions that want an answer only if there is a new one.
@Suite(.serialized) struct ConditionalTests {
  private func status(headers: [String: String]) async throws -> Int {
    let server = try Loopback { _ in .answer(status: 304, body: "") }
    defer { server.close() }
    let clock = TestClock().clock()
    let caller = Caller(
      client: .live(agent: "test"), limiter: RateLimiter(perSecond: 1000, clock: clock),
      policy: RetryPolicy(attempts: 1), clock: clock)
    let request = HTTPRequest(
      url: try #require(URL(string: server.url)), headers: headers, accepts: ["text/xml"])
    return try await caller.answer(to: request) { answer, _ throws(Damage) in answer.status }
  }

  @Test func nothingNewIsAnAnswerToWhoAskedForIt() async throws {
    #expect(try await status(headers: ["If-None-Match": "\"a\""]) == 304)
    #expect(
      try await status(headers: ["If-Modified-Since": "Mon, 02 Mar 2026 10:00:00 GMT"]) == 304)
    await #expect(throws: WireError.refused(host: "127.0.0.1", status: 304, retryAfter: nil)) {
      _ = try await status(headers: ["X-Other": "a"])
    }
  }
}
