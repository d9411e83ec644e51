import Testing

@testable import Wire

@Suite struct RateLimiterTests {
  @Test func turnsAreSpacedFromTheFirstOn() async throws {
    let time = TestClock()
    let clock = time.clock()
    let limiter = RateLimiter(perSecond: 3, clock: clock)
    var turns: [Duration] = []
    for _ in 0..<20 {
      try await limiter.turn()
      turns.append(clock.now())
    }
    #expect(turns[0] >= .milliseconds(333))
    for first in turns.indices {
      #expect(turns[first...].prefix { $0 < turns[first] + .seconds(1) }.count <= 3)
    }
    // Not much slower than allowed either.
    #expect((turns.last ?? .zero) < .seconds(8))
  }
}
