import Foundation

/// Asks one source: in its turn, again after failures that pass, and with a look at the answer.
package struct Caller: Sendable {
  private let client: HTTPClient
  private let limiter: RateLimiter
  private let policy: RetryPolicy
  private let clock: WireClock
  /// Told of every question: `nil` when it was answered, else why not.
  private let asked: @Sendable (WireError?) -> Void

  package init(
    client: HTTPClient, limiter: RateLimiter, policy: RetryPolicy = RetryPolicy(),
    clock: WireClock = .live, asked: @escaping @Sendable (WireError?) -> Void = { _ in }
  ) {
    self.client = client
    self.limiter = limiter
    self.policy = policy
    self.clock = clock
    self.asked = asked
  }

  /// The answer, once it is whole and of use.
  ///
  /// - Parameter read: makes of the answer what is wanted, or throws what is wrong with it: then it
  ///   is asked for again. Told whether this was the last attempt.
  package func answer<Value: Sendable>(
    to request: HTTPRequest, read: (HTTPAnswer, _ isLast: Bool) throws(Damage) -> Value
  ) async throws(WireError) -> Value {
    var attempt = 1
    while true {
      do throws(WireError) {
        let value = try await once(request) { answer throws(Damage) in
          try read(answer, attempt >= policy.attempts)
        }
        asked(nil)
        return value
      } catch {
        if error == .cancelled { throw error }
        asked(error)
        guard let wait = policy.wait(after: error, attempt: attempt, chance: clock.chance()) else {
          throw error
        }
        do { try await clock.sleep(wait) } catch { throw .cancelled }
        attempt += 1
      }
    }
  }

  private func once<Value: Sendable>(
    _ request: HTTPRequest, _ read: (HTTPAnswer) throws(Damage) -> Value
  ) async throws(WireError) -> Value {
    do { try await limiter.turn() } catch { throw .cancelled }
    let host = request.url.host ?? request.shown
    let answer = try await client.send(request)
    let isUnchanged = answer.status == 304 && request.isConditional
    guard (200..<300).contains(answer.status) || isUnchanged else {
      let wait = answer.headers["retry-after"].flatMap { RetryAfter.wait($0, now: clock.date()) }
      throw .refused(host: host, status: answer.status, retryAfter: wait)
    }
    if !request.accepts.isEmpty, let type = answer.mediaType, !request.accepts.contains(type) {
      throw .wrongType(host: host, type: String(type.prefix(60)))
    }
    do throws(Damage) {
      return try read(answer)
    } catch {
      throw .damaged(host: host, detail: error.what)
    }
  }
}
