/// Lets at most so many questions a second begin, evenly spaced, whoever asks.
package actor RateLimiter {
  private let spacing: Duration
  private let clock: WireClock
  private var next: Duration?

  /// - Parameter perSecond: what the source allows.
  package init(perSecond: Double, clock: WireClock = .live) {
    // A little slower than allowed: the source counts arrivals, and those come unevenly.
    spacing = .seconds(1.1 / max(0.001, perSecond))
    self.clock = clock
  }

  /// Waits for one's turn.
  ///
  /// The first turn comes after one spacing too: a run that was killed and started again must not
  /// break the limit either.
  package func turn() async throws {
    let now = clock.now()
    let mine = max(now, next ?? now + spacing)
    next = mine + spacing
    if mine > now { try await clock.sleep(mine - now) }
  }
}
