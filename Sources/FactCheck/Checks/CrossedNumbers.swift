/// Two figures of one passage told the other way round: `42% with A, 31% with B` for 31 with A and 42
/// with B, `better after 2 years, gone after 5` for the other order.
struct CrossedNumbers: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isVerbatim, reading.numbers.count >= 2 else {
      return []
    }
    let uses = reading.numbers.filter { Self.roles.contains($0.role) }
    for index in statement.support.prefix(2) {
      let passage = source.readings[index]
      for (place, first) in uses.enumerated() {
        for second in uses.dropFirst(place + 1) where isPair(first, second) {
          guard let one = only(first, in: passage), let other = only(second, in: passage),
            isCrossed(first, second, reading, one, other, passage)
          else { continue }
          return [
            statement.objection(
              Self.name, .block,
              "\(reading.slice(first.start, first.end)) and \(reading.slice(second.start, second.end)) stand the other way round in the source.",
              [source.passages[index].id])
          ]
        }
      }
    }
    return []
  }

  private static let roles: Set<NumberUse.Role> = [
    .percent, .duration, .measure, .part, .count, .plain,
  ]

  private func isPair(_ first: NumberUse, _ second: NumberUse) -> Bool {
    first.role == second.role && (first.value != second.value || first.unit != second.unit)
  }

  /// The one place where the passage prints this number.
  private func only(_ use: NumberUse, in passage: Reading) -> NumberUse? {
    let same = passage.numbers.filter {
      $0.value == use.value && $0.unit == use.unit && $0.role == use.role
    }
    return same.count == 1 ? same[0] : nil
  }

  private func isCrossed(
    _ first: NumberUse, _ second: NumberUse, _ reading: Reading,
    _ one: NumberUse, _ other: NumberUse, _ passage: Reading
  ) -> Bool {
    func likeness(_ mine: NumberUse, _ theirs: NumberUse) -> Double {
      WordAlignment.likeness(mine.firstWord, reading, theirs.firstWord, passage).sum
    }
    // `Respectively` binds by order, not by what stands near.
    if passage.words.contains(where: { $0.exact == respectively }) { return false }
    let straight = likeness(first, one) + likeness(second, other)
    let crossed = likeness(first, other) + likeness(second, one)
    return crossed >= 0.5 && crossed > straight * 1.25
  }

  private let respectively = WordHash.of("respectively")
}
