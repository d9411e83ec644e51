import Foundation
import Testing

@testable import myelin

@Suite struct ScheduleTests {
  private func pause(_ text: String, after time: String, zone: String = "Europe/Berlin") throws
    -> Duration
  {
    let date = try Date(time, strategy: .iso8601)
    return try #require(Schedule(at: text)).pause(
      after: date, in: try #require(TimeZone(identifier: zone)))
  }

  @Test func theNextOfItsTimesIsWaitedFor() throws {
    // 06:00 in Berlin.
    #expect(try pause("05:00,17:30", after: "2026-03-05T05:00:00Z") == .seconds(11.5 * 3600))
    #expect(try pause("17:30,05:00", after: "2026-03-05T17:00:00Z") == .seconds(11 * 3600))
    // At the very minute, the next day's.
    #expect(try pause("06:00", after: "2026-03-05T05:00:00Z") == .seconds(86_400))
  }

  @Test func anHourThatDoesNotExistIsNotMissed() throws {
    // The clocks go from 02:00 to 03:00 on 29 March 2026.
    let wait = try pause("02:30", after: "2026-03-28T23:00:00Z")
    #expect(wait > .seconds(3600) && wait <= .seconds(3 * 3600))
  }

  @Test func whatIsNoTimeIsRefused() {
    for text in ["", "5:00", "24:00", "05:60", "05:00,", "noon", "05:00 17:00"] {
      #expect(Schedule(at: text) == nil, "\(text)")
    }
    #expect(Schedule(at: "23:59,00:00,23:59") == .daily([0, 1439]))
    #expect(Schedule.every(.seconds(60)).pause(after: Date()) == .seconds(60))
  }
}
