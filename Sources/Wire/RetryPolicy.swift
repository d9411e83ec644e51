/// When a failed question is asked again: a pure function of the failure, the attempt and chance.
///
/// Waits grow twofold and are drawn at random from nothing to their bound ("full jitter"), so that
/// many followers that failed together do not come back together. Source: M. Brooker, "Exponential
/// Backoff and Jitter", AWS Architecture Blog, 2015.
package struct RetryPolicy: Sendable, Equatable {
  /// How often a question is asked at most.
  package var attempts: Int
  /// The bound of the first wait.
  package var base: Duration
  /// The bound of every wait.
  package var cap: Duration
  /// A source that asks for a longer wait than this is left for the next run.
  package var patience: Duration

  package init(
    attempts: Int = 7, base: Duration = .seconds(1), cap: Duration = .seconds(60),
    patience: Duration = .seconds(300)
  ) {
    self.attempts = max(1, attempts)
    self.base = base
    self.cap = cap
    self.patience = patience
  }

  /// How long to wait before asking again; `nil` when it is to be left.
  ///
  /// - Parameters:
  ///   - attempt: how often it was asked so far, from 1.
  ///   - chance: from 0 up to 1.
  package func wait(after error: WireError, attempt: Int, chance: Double) -> Duration? {
    guard error.isPassing else { return nil }
    return wait(atLeast: error.retryAfter, attempt: attempt, chance: chance)
  }

  /// How long to wait before asking again what may be asked again; `nil` when it is to be left.
  ///
  /// - Parameter asked: how long the source asked us to wait.
  package func wait(atLeast asked: Duration?, attempt: Int, chance: Double) -> Duration? {
    guard attempt < attempts else { return nil }
    let chance = min(max(chance, 0), 1)
    if let asked {
      guard asked <= patience else { return nil }
      // Never sooner than asked; up to a tenth later, so that not all come at one moment.
      return asked + asked * (chance / 10)
    }
    // Beyond 2^20 the cap rules anyway.
    let bound = min(cap, base * (1 << min(attempt - 1, 20)))
    return bound * chance
  }
}
