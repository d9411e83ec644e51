import Foundation

/// When a run follows the one before: so long after its end, or every day at some times.
enum Schedule: Equatable {
  case every(Duration)
  /// Minutes after midnight, in order.
  case daily([Int])

  /// `05:00` or `05:00,17:30`, by the clock of this machine.
  init?(at text: String) {
    var minutes: Set<Int> = []
    for time in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let match = time.wholeMatch(of: /([0-9]{2}):([0-9]{2})/), let hour = Int(match.1),
        let minute = Int(match.2), hour < 24, minute < 60
      else { return nil }
      minutes.insert(60 * hour + minute)
    }
    self = .daily(minutes.sorted())
  }

  /// How long to wait after a run that ended at this moment. A time that was missed meanwhile is not
  /// made up for: the next run receives what is new all the same.
  func pause(after end: Date, in zone: TimeZone = .current) -> Duration {
    switch self {
    case .every(let duration): return duration
    case .daily(let minutes):
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = zone
      let next = minutes.compactMap { minute in
        // Where the clocks are put forward, an hour that does not exist becomes the one after it.
        calendar.nextDate(
          after: end, matching: DateComponents(hour: minute / 60, minute: minute % 60, second: 0),
          matchingPolicy: .nextTime)
      }.min()
      return .seconds(next.map { $0.timeIntervalSince(end) } ?? 86_400)
    }
  }
}
