/// Arithmetic a reader can follow on printed numbers: sums of groups, the rest of a whole, halves by a
/// median, a risk ratio told in percent.
enum Derivation {
  static func holds(
    _ use: NumberUse, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Bool {
    switch use.role {
    case .duration:
      if use.value == 10, source.hasStem(Stem.hash("decade")) { return true }
      // `week seven` for `the seventh week`.
      guard use.decimals == 0, use.value >= 1, Int(use.value) <= ordinals.count else {
        return false
      }
      let ordinal = ordinals[Int(use.value) - 1]
      return source.readings.contains { reading in
        zip(reading.words, reading.words.dropFirst()).contains {
          $0.exact == ordinal && times.value($1.exact) >= 0
        }
      }
    case .percent:
      if use.isWord, use.value == 50, source.hasWord(WordHash.of("median")) { return true }
      return isRatioInPercent(use, source)
        || (statement.kind == .derived || statement.reading.has(.negator)) && isRest(use, source)
    case .count, .part, .plain, .whole:
      guard use.decimals == 0, use.value >= 1 else { return false }
      if use.value == 1, isOnePerson(source) { return true }
      if statement.kind != .derived, hasRival(use, statement, source) { return false }
      return isSum(use, source) || isRestOfWhole(use, source)
    case .bound, .share, .ratio: return use.role == .ratio && isPercentAsRatio(use, source)
    default: return false
    }
  }

  private static let times = WordReader.table([
    "day", "days", "week", "weeks", "month", "months", "year", "years",
  ])
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth",
  ].map(WordHash.of)

  /// The passage retold prints another number just there: then this one is no sum but a mistake.
  private static func hasRival(
    _ use: NumberUse, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Bool {
    guard let index = statement.support.first else { return false }
    return source.readings[index].numbers.contains { printed in
      printed.decimals == 0 && printed.value != use.value
        && (printed.role == use.role || printed.role == .count || printed.role == .plain
          || printed.role == .part)
        && Reading.shared(printed.context, use.context) * 10
          >= max(2, min(printed.context.count, use.context.count)) * 6
        && !statement.reading.numbers.contains { $0.value == printed.value }
    }
  }

  private static func isOnePerson(_ source: CheckedSource) -> Bool {
    source.has(.population, family: "children") || source.numbers.contains { $0.use.role == .age }
      || source.hasWord(WordHash.of("case")) || source.hasWord(WordHash.of("patient"))
  }

  /// 16% more for 1.16 times.
  private static func isRatioInPercent(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    source.numbers.contains {
      ($0.use.role == .ratio || $0.use.role == .plain || $0.use.role == .statistic)
        && $0.use.decimals > 0
        && abs(abs($0.use.value - 1) * 100 - use.value) < 0.51
    }
  }

  private static func isPercentAsRatio(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    source.numbers.contains {
      $0.use.role == .percent && abs((use.value - 1) * 100 - $0.use.value) < 0.51
    }
  }

  private static func isRest(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    source.numbers.contains {
      $0.use.role == .percent && abs(100 - $0.use.value - use.value) < 0.51
    }
  }

  /// 12 for 5 and 7 of one sentence.
  private static func isSum(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    for passage in source.readings.indices {
      let counts = source.readings[passage].numbers.filter {
        $0.decimals == 0
          && ($0.role == .count || $0.role == .plain || $0.role == .part || $0.role == .whole)
      }.map(\.value)
      guard counts.count >= 2, counts.count < 30 else { continue }
      for first in 0..<(counts.count - 1) {
        var sum = counts[first]
        for next in (first + 1)..<min(counts.count, first + 5) {
          if counts[first] + counts[next] == use.value { return true }
          sum += counts[next]
          if sum == use.value { return true }
        }
      }
    }
    return false
  }

  /// 37 for `4 of 41`.
  private static func isRestOfWhole(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    source.numbers.contains {
      $0.use.role == .part && !$0.isDerived && ($0.use.other ?? -1) - $0.use.value == use.value
    }
  }
}
