import Foundation
import Loopback
import Synchronization
import Testing

@testable import Wire

/// The real client against a server that misbehaves in every way we know.
@Suite(.serialized) struct CallerTests {
  private let body = "<Set>" + String(repeating: "<a>x</a>", count: 500) + "</Set>"

  /// Answers with these in turn, the last again and again.
  private func server(_ replies: [Reply]) throws -> Loopback {
    let next = Mutex(0)
    return try Loopback { _ in
      next.withLock { place in
        defer { place += 1 }
        return replies[min(place, replies.count - 1)]
      }
    }
  }

  private func ask(
    _ server: Loopback, _ time: TestClock = TestClock(), attempts: Int = 4, limit: Int = 1 << 20,
    quiet: Int = 1, whole: Int = 1
  ) async throws -> String {
    let clock = time.clock()
    let caller = Caller(
      client: .live(agent: "test", quiet: quiet, whole: whole),
      limiter: RateLimiter(perSecond: 1000, clock: clock), policy: RetryPolicy(attempts: attempts),
      clock: clock)
    let request = HTTPRequest(
      url: try #require(URL(string: server.url + "/a?b=c")), accepts: ["text/xml"], limit: limit)
    return try await caller.answer(to: request) { answer, _ throws(Damage) in
      let text = String(decoding: answer.body, as: UTF8.self)
      guard text.hasSuffix("</Set>") else { throw Damage("the XML ends early") }
      return text
    }
  }

  @Test func everyPassingFailureIsOvercome() async throws {
    let failures: [Reply] = [
      .answer(status: 429, body: "{}"),
      .answer(status: 429, headers: ["Retry-After": "7"], body: ""),
      .answer(status: 500, body: "oops"), .answer(status: 503, body: ""), .reset,
      .truncated(body: body), .drip(seconds: 3),
      .answer(headers: ["Content-Type": "text/html"], body: body), .xml("<Set><a></Set"),
    ]
    for failure in failures {
      let server = try server([failure, .xml(body)])
      defer { server.close() }
      let text = try await ask(server)
      #expect(text == body, "\(failure)")
      #expect(server.questions.count == 2, "\(failure)")
    }
  }

  @Test func packedAnswersAreUnpacked() async throws {
    // `<Set><a>lemon</a></Set>`, as gzip packs it.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x09, 0x4E, 0x2D,
      0xB1, 0xB3, 0x49, 0xB4, 0xCB, 0x49, 0xCD, 0xCD, 0xCF, 0xB3, 0xD1, 0x4F, 0xB4, 0xB3,
      0xD1, 0x07, 0x89, 0x00, 0x00, 0x36, 0xE1, 0x63, 0x57, 0x17, 0x00, 0x00, 0x00,
    ]
    let server = try server([
      .bytes(headers: ["Content-Type": "text/xml", "Content-Encoding": "gzip"], body: packed)
    ])
    defer { server.close() }
    #expect(try await ask(server) == "<Set><a>lemon</a></Set>")
    let latin = try self.server([
      .bytes(headers: ["Content-Type": "text/xml"], body: [0xE9] + Array("</Set>".utf8))
    ])
    defer { latin.close() }
    #expect(try await ask(latin) == "\u{FFFD}</Set>")
  }

  @Test func retryAfterIsWaitedFor() async throws {
    let server = try server([
      .answer(status: 503, headers: ["Retry-After": "100"], body: ""), .xml(body),
    ])
    defer { server.close() }
    let time = TestClock()
    _ = try await ask(server, time)
    #expect(time.sleeps.contains { $0 >= .seconds(100) && $0 <= .seconds(110) })
  }

  @Test func afterTheLastAttemptTheReasonIsTold() async throws {
    let server = try server([.answer(status: 500, body: "")])
    defer { server.close() }
    await #expect(throws: WireError.refused(host: "127.0.0.1", status: 500, retryAfter: nil)) {
      _ = try await ask(server, attempts: 3)
    }
    #expect(server.questions.count == 3)
  }

  @Test func whatDoesNotPassIsAskedOnce() async throws {
    let missing = try server([.answer(status: 404, body: "")])
    defer { missing.close() }
    await #expect(throws: WireError.self) { _ = try await ask(missing) }
    #expect(missing.questions.count == 1)
    let large = try server([.xml(body)])
    defer { large.close() }
    await #expect(throws: WireError.tooLarge(host: "127.0.0.1", megabytes: 0)) {
      _ = try await ask(large, limit: 1000)
    }
    #expect(large.questions.count == 1)
  }

  @Test func redirectsIntoThePrivateNetworkAreRefused() async throws {
    let other = try server([.xml(body)])
    defer { other.close() }
    let server = try server([.answer(status: 302, headers: ["Location": other.url + "/"], body: "")]
    )
    defer { server.close() }
    await #expect(throws: WireError.forbiddenRedirect(host: "127.0.0.1", to: "127.0.0.1")) {
      _ = try await ask(server)
    }
    #expect(other.questions.isEmpty)
  }

  @Test func aRedirectWithinTheSourceIsFollowedButNotForEver() async throws {
    let server = try server([
      .answer(status: 301, headers: ["Location": "/b?c=d"], body: ""), .xml(body),
    ])
    defer { server.close() }
    #expect(try await ask(server) == body)
    #expect(server.questions.map(\.path) == ["/a", "/b"])
    let circle = try self.server([.answer(status: 302, headers: ["Location": "/a"], body: "")])
    defer { circle.close() }
    await #expect(throws: WireError.self) { _ = try await ask(circle, attempts: 1) }
    #expect(circle.questions.count == 6)
  }

  @Test func nobodyThereIsSaid() async throws {
    let server = try server([.reset])
    server.close()
    do {
      _ = try await ask(server, attempts: 1)
      Issue.record("An answer came from nowhere")
    } catch let error as WireError {
      guard case .unreachable = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.description.contains("127.0.0.1 could not be reached (nothing answers there)."))
    }
  }

  @Test func cancellingEndsATransfer() async throws {
    let server = try server([.drip(seconds: 20)])
    defer { server.close() }
    let task = Task { try await ask(server, quiet: 30, whole: 60) }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    let start = ContinuousClock.now
    await #expect(throws: WireError.cancelled) { _ = try await task.value }
    #expect(start.duration(to: .now) < .seconds(5))
  }

  @Test func formsAndHeadersArrive() async throws {
    let server = try server([.xml(body)])
    defer { server.close() }
    let request = HTTPRequest(
      url: try #require(URL(string: server.url + "/form")),
      content: .form(QueryText.of([("id", "1,2"), ("term", "a \"b\"+ü")])))
    _ = try await HTTPClient.live(agent: "Myelin/test").send(request)
    let question = try #require(server.questions.first)
    #expect(question.method == "POST")
    #expect(question.fields == ["id": "1,2", "term": "a \"b\"+ü"])
    #expect(question.headers["user-agent"] == "Myelin/test")
  }
}
