import Foundation
import Testing

@testable import Wire

@Suite struct RetryPolicyTests {
  private let policy = RetryPolicy(attempts: 4, base: .seconds(1), cap: .seconds(3))
  private let down = WireError.refused(host: "h", status: 503, retryAfter: nil)

  @Test func waitsGrowTwofoldToTheCap() {
    #expect(policy.wait(after: down, attempt: 1, chance: 0.5) == .milliseconds(500))
    #expect(policy.wait(after: down, attempt: 2, chance: 0.5) == .seconds(1))
    #expect(policy.wait(after: down, attempt: 3, chance: 0.5) == .milliseconds(1500))
    #expect(policy.wait(after: down, attempt: 4, chance: 0.5) == nil)
    #expect(RetryPolicy(attempts: 100).wait(after: down, attempt: 90, chance: 1) == .seconds(60))
  }

  @Test func whatTheSourceAsksForIsKept() {
    let asked = WireError.refused(host: "h", status: 429, retryAfter: .seconds(10))
    #expect(policy.wait(after: asked, attempt: 1, chance: 0) == .seconds(10))
    #expect(policy.wait(after: asked, attempt: 1, chance: 1) == .seconds(11))
    let long = WireError.refused(host: "h", status: 503, retryAfter: .seconds(3600))
    #expect(policy.wait(after: long, attempt: 1, chance: 0) == nil)
  }

  @Test(arguments: [
    WireError.refused(host: "h", status: 400, retryAfter: nil),
    .refused(host: "h", status: 404, retryAfter: nil), .tooLarge(host: "h", megabytes: 1),
    .forbiddenRedirect(host: "h", to: "i"), .cancelled,
  ])
  func whatDoesNotPassIsNotAskedAgain(error: WireError) {
    #expect(policy.wait(after: error, attempt: 1, chance: 0) == nil)
  }

  @Test func retryAfterIsSecondsOrADate() {
    let now = Date(timeIntervalSince1970: 784_111_777)  // Sun, 06 Nov 1994 08:49:37 GMT
    #expect(RetryAfter.wait(" 120", now: now) == .seconds(120))
    #expect(RetryAfter.wait("Sun, 06 Nov 1994 08:49:47 GMT", now: now) == .seconds(10))
    #expect(RetryAfter.wait("Sun, 06 Nov 1994 08:49:07 GMT", now: now) == .seconds(0))
    #expect(RetryAfter.wait("-1", now: now) == nil)
    #expect(RetryAfter.wait("soon", now: now) == nil)
  }
}
