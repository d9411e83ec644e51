/// `N people with the condition` needs a source that counts N of them, not of everybody looked at.
struct CountedPeopleCheck: Check {
  static let name = "population"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    for use in statement.reading.numbers where Self.isCount(use) {
      let told = CountedNoun(use, in: statement.reading)
      guard told.saysPeople, !told.isGroups, !told.saysControls, !told.isWider else { continue }
      let printed = Self.printed(use.value, source)
      if let objection = groups(use, printed, statement, source) { return [objection] }
      if told.saysCondition, let objection = wider(use, printed, statement, source) {
        return [objection]
      }
    }
    return []
  }

  struct Printed {
    var passage: Int
    var use: NumberUse
    var noun: CountedNoun
  }

  static func isCount(_ use: NumberUse) -> Bool {
    guard use.decimals == 0, use.value >= 1 else { return false }
    switch use.role {
    case .count, .whole, .plain, .part: return true
    default: return false
    }
  }

  private static func printed(_ value: Double, _ source: CheckedSource) -> [Printed] {
    source.readings.enumerated().flatMap { index, reading in
      reading.numbers.filter { isCount($0) && $0.value == value }.map {
        Printed(passage: index, use: $0, noun: CountedNoun($0, in: reading))
      }
    }
  }

  /// `2 people` of `two cohorts of patients`.
  private func groups(
    _ use: NumberUse, _ printed: [Printed], _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard use.value > 1, use.value <= 20, !printed.isEmpty,
      let first = printed.first(where: \.noun.isGroups),
      printed.allSatisfy({ $0.noun.isGroups || !$0.noun.saysPeople && $0.use.role == .plain })
    else { return nil }
    return statement.objection(
      Self.name, .block,
      "The source counts groups or places here, not people: “\(NegationCheck.short(source.passages[first.passage].text))”.",
      source.ids([first.passage]))
  }

  private func wider(
    _ use: NumberUse, _ printed: [Printed], _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    if printed.contains(where: { $0.noun.saysCondition }) { return nil }
    if printed.isEmpty || printed.contains(where: { !$0.noun.isGroups }) {
      if isSumOfPeopleWithIt(use.value, source) { return nil }
    }
    let place =
      printed.first { isWider($0, source) }?.passage ?? sumWithControls(use.value, source)
    guard let place else { return nil }
    return statement.objection(
      Self.name, .block,
      "The source does not say that these \(NumbersCheck.text(use.value)) all have the condition: “\(NegationCheck.short(source.passages[place].text))”.",
      source.ids([place]))
  }

  private func isWider(_ printed: Printed, _ source: CheckedSource) -> Bool {
    if printed.noun.isWider || printed.use.value >= Self.many && !printed.noun.saysPatients {
      return true
    }
    // `From 75,000 individuals, 1,060 with MS`: the people with it are fewer than these.
    let reading = source.readings[printed.passage]
    return reading.numbers.contains { other in
      guard Self.isCount(other), other.value < printed.use.value, other.value > 1,
        other.start > printed.use.start
      else { return false }
      let noun = CountedNoun(other, in: reading)
      guard noun.saysCondition, !noun.isTypeOnly,
        printed.use.endWord <= other.firstWord, other.firstWord - printed.use.endWord <= 14
      else { return false }
      return reading.words[printed.use.endWord..<other.firstWord].contains {
        Self.links.value($0.exact) >= 0
      }
    }
  }

  /// So many with one condition are never studied at once without the source saying whom it counts.
  private static let many = 100_000.0
  private static let links = WordReader.table([
    "including", "included", "whom", "which", "identified", "among", "found", "comprising", "of",
  ])

  /// 120 for 41, 72 and 7 of one passage, each with the condition or a type of it.
  private func isSumOfPeopleWithIt(_ value: Double, _ source: CheckedSource) -> Bool {
    runs(source) { nouns in nouns.allSatisfy(\.saysCondition) }.contains { $0.sum == value }
  }

  /// 112 for 56 with the condition and 56 controls.
  private func sumWithControls(_ value: Double, _ source: CheckedSource) -> Int? {
    runs(source) { nouns in
      nouns.contains(where: \.saysControls)
        && nouns.contains { $0.saysCondition || $0.saysPeople && !$0.saysControls }
    }.first { $0.sum == value }?.passage
  }

  private func runs(
    _ source: CheckedSource, where holds: ([CountedNoun]) -> Bool
  ) -> [(sum: Double, passage: Int)] {
    var result: [(sum: Double, passage: Int)] = []
    for (index, reading) in source.readings.enumerated()
    where source.passages[index].role != .background {
      let counts = reading.numbers.filter { Self.isCount($0) && $0.value > 1 }
      guard counts.count >= 2, counts.count < 30 else { continue }
      let nouns = counts.map { CountedNoun($0, in: reading) }
      for first in counts.indices {
        for end in (first + 2)..<max(first + 2, min(counts.count, first + 5) + 1)
        where holds(Array(nouns[first..<end])) {
          result.append((counts[first..<end].reduce(0) { $0 + $1.value }, index))
        }
      }
    }
    return result
  }
}
