import Foundation
import Literature

/// A moment in UTC, written as feeds need it; the same on every machine, whatever its locale.
package struct Timestamp: Sendable, Equatable {
  package let day: PublicationDate
  private let weekday: Int
  private let hour: Int
  private let minute: Int
  private let second: Int

  package init(_ date: Date) {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
    // 1 January 1970 was a Thursday.
    weekday = ((days + 4) % 7 + 7) % 7
    day = Self.civil(days)
  }

  /// `Mon, 01 Mar 2021 12:00:00 +0000`: RFC 822 with the four-digit year of RFC 2822.
  package var rfc822: String {
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let month = months[(day.month ?? 1) - 1]
    return "\(weekdays[weekday]), \(Self.two(day.day ?? 1)) \(month) \(day.year) \(time) +0000"
  }

  /// `2021-03-01T12:00:00Z`
  package var rfc3339: String { "\(day)T\(time)Z" }

  private var time: String { "\(Self.two(hour)):\(Self.two(minute)):\(Self.two(second))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The day of the Gregorian calendar, counted from 1 January 1970 (Howard Hinnant's algorithm).
  private static func civil(_ days: Int) -> PublicationDate {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return PublicationDate(year: year, month: month, day: day)
  }
}
