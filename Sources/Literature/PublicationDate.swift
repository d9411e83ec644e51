/// A date as precise as the source gives it: a year, a month or a day.
///
/// Written `YYYY[-MM[-DD]]` in JSON. A date that the calendar does not have cannot be read from
/// text: `init?(_:)` answers `nil`.
package struct PublicationDate: Sendable, Equatable, Hashable {
  package var year: Int
  package var month: Int?
  package var day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2021`, `2021-03`, `2021-03-05`, also with `/`, and ignores a time of day after it.
  package init?(_ text: String) {
    var parts: [Int] = []
    var value: Int?
    var digits = 0
    scan: for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits > 4 { return nil }
        value = (value ?? 0) * 10 + Int(byte - 0x30)
      case UInt8(ascii: "-"), UInt8(ascii: "/"):
        guard let part = value, parts.count < 2 else { return nil }
        parts.append(part)
        value = nil
        digits = 0
      case UInt8(ascii: "T"), UInt8(ascii: " "):
        if value == nil && parts.isEmpty { continue }
        break scan
      default: return nil
      }
    }
    guard let last = value else { return nil }
    parts.append(last)
    self.init(
      year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil
    )
    if !isPossible { return nil }
  }

  /// Whether the calendar has this date, in the centuries in which journals have been printed.
  package var isPossible: Bool {
    // The Philosophical Transactions began in 1665; nothing we read is dated beyond this century.
    guard (1600...2099).contains(year) else { return false }
    guard let month else { return day == nil }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return (1...Self.days(inMonth: month, ofYear: year)).contains(day)
  }

  private static func days(inMonth month: Int, ofYear year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PublicationDate {
  /// The earliest of several dates of one publication; of those that agree, the most precise one.
  static func first(of dates: [PublicationDate]) -> PublicationDate? {
    dates.min { left, right in
      let isRefined =
        left.year == right.year
        && (left.month == nil || right.month == nil
          || (left.month == right.month && (left.day == nil || right.day == nil)))
      return isRefined ? left.precision > right.precision : left < right
    }
  }

  private var precision: Int { day != nil ? 2 : (month != nil ? 1 : 0) }
}

extension PublicationDate: CustomStringConvertible {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  package var description: String {
    var text = Self.padded(year, 4)
    if let month {
      text += "-" + Self.padded(month, 2)
      if let day { text += "-" + Self.padded(day, 2) }
    }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension PublicationDate: Comparable {
  /// Earlier first; of two that begin alike, the less precise one first.
  package static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month ?? 0, left.day ?? 0) < (right.year, right.month ?? 0, right.day ?? 0)
  }
}

extension PublicationDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a date of the form YYYY[-MM[-DD]]")
    }
    self = date
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
