import Foundation

/// Time as the wire sees it: a test fills in its own.
package struct WireClock: Sendable {
  /// Time since some fixed moment; never goes back.
  package var now: @Sendable () -> Duration
  package var sleep: @Sendable (Duration) async throws -> Void
  /// The date, for `Retry-After`.
  package var date: @Sendable () -> Date
  /// From 0 up to 1.
  package var chance: @Sendable () -> Double

  package init(
    now: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    date: @escaping @Sendable () -> Date = { Date() },
    chance: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
  ) {
    self.now = now
    self.sleep = sleep
    self.date = date
    self.chance = chance
  }

  package static let live: WireClock = {
    let start = ContinuousClock.now
    return WireClock(
      now: { start.duration(to: .now) }, sleep: { try await Task.sleep(for: $0) })
  }()
}
