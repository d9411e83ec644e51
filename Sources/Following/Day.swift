import Foundation

/// A day of the calendar at Greenwich, written `2026-03-05`.
package struct Day: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
  /// Days since 1 January 1970.
  package let number: Int

  package init(number: Int) {
    self.number = number
  }

  package init(_ date: Date) {
    number = Int((date.timeIntervalSince1970 / 86_400).rounded(.down))
  }

  /// `nil` where the text is no day, such as `2026-02-30`.
  package init?(_ text: String) {
    let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()
    guard let date = try? style.parse(text) else { return nil }
    self.init(date)
    if description != text { return nil }
  }

  package var description: String { text(separator: "-") }

  /// `2026/03/05` with `/`.
  func text(separator: String) -> String {
    let parts = Date(timeIntervalSince1970: Double(number) * 86_400)
      .formatted(Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day())
    return parts.replacing("-", with: separator)
  }

  package func adding(_ days: Int) -> Day { Day(number: number + days) }

  package static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(text)")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
