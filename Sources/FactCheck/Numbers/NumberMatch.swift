/// When a number of a statement is a number of the source, by value and by role.
enum NumberMatch {
  /// The same value, as printed, rounded, in another unit, or `about`.
  static func hasValue(_ said: NumberUse, of printed: NumberUse) -> Bool {
    if isTime(said), isTime(printed) { return hasTime(said, of: printed) }
    if isTime(said) != isTime(printed), said.role == .duration || printed.role == .duration {
      // `3 and 6 months`: the unit stands behind the last number only.
      let open = isTime(said) ? printed.role : said.role
      guard open == .plain || open == .bound else { return false }
    }
    if equals(said.value, of: printed.value, said, printed) { return true }
    if said.role == .percent, printed.role != .percent, printed.decimals > 0, printed.value <= 1 {
      return equals(said.value, of: printed.value * 100, said, printed)
    }
    if said.role == .share, let base = said.other, base > 0 {
      let percent = said.value / base * 100
      if printed.role == .percent {
        return abs(percent - printed.value) <= max(0.4, 0.12 * percent)
      }
      return printed.role == .part && printed.value == said.value && printed.other == base
    }
    return false
  }

  private static func isTime(_ use: NumberUse) -> Bool { use.role == .duration || use.role == .age }

  private static func hasTime(_ said: NumberUse, of printed: NumberUse) -> Bool {
    guard said.unit != printed.unit else {
      return equals(said.value, of: printed.value, said, printed)
    }
    let unit = Double(bitPattern: said.unit)
    let printedUnit = Double(bitPattern: printed.unit)
    let days = said.value * unit
    let printedDays = printed.value * printedUnit
    // 96 weeks are told as nearly 2 years, 3 months as 12 weeks; 56 days are not 51.
    if unit > printedUnit, said.decimals == 0 || said.isWord {
      return abs(days - printedDays) <= 0.1 * printedDays
    }
    if abs(days - printedDays) <= 0.02 * printedDays { return true }
    let isMonthsInWeeks = abs(unit - 7) < 0.01 && abs(printedUnit - 30.4375) < 0.01
    return isMonthsInWeeks && abs(said.value - printed.value * 4) < 0.01
  }

  private static func equals(
    _ a: Double, of b: Double, _ said: NumberUse, _ printed: NumberUse
  ) -> Bool {
    if abs(a - b) < 1e-9 { return true }
    if said.decimals < printed.decimals || said.isWord && printed.decimals > 0 {
      let scale = power(said.decimals)
      if abs((a - b) * scale) <= 0.5 + 1e-9 { return true }
    }
    if said.isWord, said.role == .percent { return abs(a - b) <= 3.5 }
    // `About 30` stands for 31; a figure as exact as the printed one is another figure.
    if said.isApproximate || said.limit != 0, abs(b) >= 8, digits(a) < digits(b) {
      return abs(a - b) <= 0.07 * abs(b)
    }
    return false
  }

  /// How many digits a number has before the noughts at its end.
  private static func digits(_ value: Double) -> Int {
    var rest = abs(value)
    var moved = 0
    while rest != rest.rounded(), moved < 4 {
      rest *= 10
      moved += 1
    }
    guard rest < 1e15 else { return 15 }
    var whole = Int(rest.rounded())
    while whole > 0, whole % 10 == 0 { whole /= 10 }
    var count = 0
    while whole > 0 {
      whole /= 10
      count += 1
    }
    return count
  }

  private static func power(_ decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<min(decimals, 12) { scale *= 10 }
    return scale
  }

  /// The roles may mean the same thing in plain words.
  static func fits(_ said: NumberUse, _ printed: NumberUse) -> Bool {
    if said.role == printed.role {
      switch said.role {
      case .count: return said.thing != .studies || printed.thing != .people
      case .measure: return said.unit == printed.unit || !isDose(said.unit) || !isDose(printed.unit)
      case .part: return said.other == nil || printed.other == nil || said.other == printed.other
      case .bound:
        return said.other == nil || printed.other == nil
          || abs((said.other ?? 0) - (printed.other ?? 0)) < 0.06 * abs(printed.other ?? 0) + 0.51
      default: return true
      }
    }
    switch (said.role, printed.role) {
    case (_, .name), (_, .ordinal): return said.role == .plain || said.isWord
    case (_, .pValue), (.pValue, _): return false
    case (_, .level), (.level, _): return said.role == .statistic || said.role == .plain
    case (.base, _), (_, .base): return true
    case (.percent, .plain), (.percent, .bound), (.percent, .statistic), (.percent, .ratio),
      (.plain, _), (.bound, .percent), (.bound, .plain), (.bound, .count):
      return true
    case (.percent, .measure), (.percent, .spread): return printed.role != .spread
    case (.percent, .share): return true
    case (.share, .percent), (.share, .part): return true
    case (.count, .part), (.count, .plain), (.part, .plain), (.part, .count), (.count, .bound):
      return true
    case (.count, .whole): return said.thing != .studies
    case (.part, .whole): return said.other == nil || said.other ?? 0 > printed.value
    // `over 35` where it is an age.
    case (.count, .age): return said.thing != .people && printed.limit != 0
    case (.whole, .count), (.whole, .plain), (.whole, .share): return true
    case (.count, .statistic), (.count, .measure), (.count, .ratio): return said.thing == .other
    case (.duration, .age), (.age, .duration), (.age, .plain), (.age, .bound), (.duration, .bound),
      (.duration, .plain):
      return true
    case (.ratio, .plain), (.ratio, .statistic), (.ratio, .bound), (.ratio, .count): return true
    case (.statistic, .plain), (.statistic, .ratio), (.statistic, .bound): return true
    case (.measure, .plain), (.measure, .count), (.measure, .bound), (.measure, .percent),
      (.measure, .spread):
      return true
    case (.year, .plain), (.year, .count), (.year, .bound): return true
    case (.spread, .bound), (.spread, .plain), (.bound, .spread), (.bound, .measure),
      (.bound, .statistic),
      (.bound, .ratio), (.bound, .age), (.bound, .duration), (.bound, .part), (.bound, .whole):
      return true
    default: return false
    }
  }

  private static let doseUnits = WordReader.table([
    "mg", "g", "kg", "mcg", "ug", "µg", "μg", "ng", "pg", "iu", "ml",
  ])
  static func isDose(_ unit: UInt64) -> Bool { doseUnits.value(unit) >= 0 }
}
