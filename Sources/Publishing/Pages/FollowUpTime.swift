/// A printed time of measuring, as far as it can be placed on a line: `baseline`, `at six months`,
/// `after 24 weeks`, `at year 2`.
struct FollowUpTime: Hashable {
  /// Since the start.
  let days: Double
  /// As it stands under the picture.
  let label: String
  /// The number it names, as a sentence may print it; `nil` for the start.
  let count: Int?

  /// `nil` for anything else: `in years 3 and 4`, `during follow-up`.
  init?(_ text: String) {
    var words = text.lowercased().split(separator: " ").map(String.init)
    if let first = words.first, ["at", "after"].contains(first) { words.removeFirst() }
    if ["baseline", "start"].contains(words.joined(separator: " ").replacing("the ", with: "")) {
      days = 0
      count = nil
      label = "start"
      return
    }
    guard words.count == 2 else { return nil }
    // `24 months` or `month 24`; `years 3` names more than one.
    let (number, unit) =
      Self.units[words[1]] != nil && Self.number(words[0]) != nil
      ? (words[0], words[1]) : (words[1], words[0] + "s")
    guard let count = Self.number(number), count > 0, let length = Self.units[unit] else {
      return nil
    }
    days = Double(count) * length
    self.count = count
    let one = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    label = count == 1 ? "1 \(one)" : "\(count) \(one)s"
  }

  private static let units: [String: Double] = [
    "day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30.4375, "months": 30.4375,
    "year": 365.25, "years": 365.25,
  ]

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  private static func number(_ text: String) -> Int? {
    if let place = words.firstIndex(of: text) { return place + 1 }
    return text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
