/// Two figures of a source told the other way round: `42% with A, 31% with B` for 31 with A and 42 with
/// B, `better after 2 years, gone after 5` for the other order.
struct CrossedNumbers: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    if let objection = MisplacedFigure.objection(statement, source) { return [objection] }
    guard reading.numbers.count >= 2 else { return [] }
    if let (first, second, passage) = crossedTimes(reading, source) {
      return [objection(statement, first, second, source.ids([passage]))]
    }
    let uses = reading.numbers.filter { Self.roles.contains($0.role) }
    guard uses.count >= 2, uses.count <= 12 else { return [] }
    let retold = statement.retold
    for (place, first) in uses.enumerated() {
      for second in uses.dropFirst(place + 1) where isPair(first, second) {
        let (ones, others) = told(
          printed(first, source), printed(second, source), in: isTime(first) ? retold : [])
        guard !ones.isEmpty, !others.isEmpty, ones.count <= 4, others.count <= 4,
          let level = level(first, second, reading, ones, others, source)
        else { continue }
        return [objection(statement, first, second, source.ids([ones[0].passage]), level)]
      }
    }
    return []
  }

  private func objection(
    _ statement: CheckedStatement, _ first: NumberUse, _ second: NumberUse, _ passages: [String],
    _ level: Verdict.Level = .review
  ) -> Objection {
    let reading = statement.reading
    return statement.objection(
      Self.name, level,
      "\(reading.slice(first.start, first.end)) and \(reading.slice(second.start, second.end)) stand the other way round in the source.",
      passages)
  }

  /// An age told as the time that people were followed, and the time as their age; a mean that is a
  /// bound in the source, and the bound its mean.
  private func crossedTimes(
    _ reading: Reading, _ source: CheckedSource
  ) -> (NumberUse, NumberUse, Int)? {
    let uses = reading.numbers.filter { Self.times.contains($0.role) }
    for (place, first) in uses.enumerated() {
      for second in uses.dropFirst(place + 1) where first.role != second.role {
        let ones = times(first, source)
        let others = times(second, source)
        guard let passage = ones.first?.passage, !others.isEmpty,
          ones.allSatisfy({ $0.use.role == second.role }),
          others.allSatisfy({ $0.use.role == first.role })
        else { continue }
        return (first, second, passage)
      }
    }
    return nil
  }

  private static let times: Set<NumberUse.Role> = [.duration, .age, .bound]

  /// Where the source has the value in the unit, in whatever role.
  private func times(_ use: NumberUse, _ source: CheckedSource) -> [CheckedSource.SourceNumber] {
    source.numbers.filter {
      $0.use.value == use.value && !$0.isDerived
        && ($0.use.unit == use.unit || $0.use.unit == 0 || use.unit == 0)
    }
  }

  private static let roles: Set<NumberUse.Role> = [
    .percent, .duration, .age, .measure, .part, .count, .plain,
  ]

  /// Where a passage that the sentence retells has each of two times once, it alone tells which is
  /// which: a study's other sentences name the same times of other things.
  private func told(
    _ ones: [CheckedSource.SourceNumber], _ others: [CheckedSource.SourceNumber],
    in retold: [Int]
  ) -> ([CheckedSource.SourceNumber], [CheckedSource.SourceNumber]) {
    for index in retold {
      let (one, other) = (
        ones.filter { $0.passage == index }, others.filter { $0.passage == index }
      )
      if one.count == 1, other.count == 1 { return (one, other) }
    }
    return (ones, others)
  }

  private func isTime(_ use: NumberUse) -> Bool { use.role == .duration || use.role == .age }

  private func isPair(_ first: NumberUse, _ second: NumberUse) -> Bool {
    (first.role == second.role || isTime(first) && isTime(second))
      && (first.value != second.value || first.unit != second.unit)
      && first.endWord <= second.firstWord
  }

  private func printed(_ use: NumberUse, _ source: CheckedSource) -> [CheckedSource.SourceNumber] {
    source.numbers.filter {
      $0.use.value == use.value && $0.use.unit == use.unit
        && ($0.use.role == use.role || isTime($0.use) && isTime(use)) && !$0.isDerived
    }
  }

  /// What stands beside each of the two: where it answers the other's place, they are crossed; where
  /// it answers neither's, the order decides, and a person is asked.
  private func level(
    _ first: NumberUse, _ second: NumberUse, _ reading: Reading,
    _ ones: [CheckedSource.SourceNumber], _ others: [CheckedSource.SourceNumber],
    _ source: CheckedSource
  ) -> Verdict.Level? {
    // `Respectively` binds by order, not by what stands near.
    for number in ones + others
    where source.readings[number.passage].words.contains(where: { $0.exact == respectively }) {
      return nil
    }
    let left = NumberSide.stems(of: first, fellow: second, reading)
    let right = NumberSide.stems(of: second, fellow: first, reading)
    let (mine, theirs) = (left.without(right), right.without(left))
    let printedLeft = sides(ones, beside: others, source)
    let printedRight = sides(others, beside: ones, source)
    let kept = mine.likeness(toAnyOf: printedLeft) + theirs.likeness(toAnyOf: printedRight)
    let one = mine.likeness(toAnyOf: printedRight)
    let other = theirs.likeness(toAnyOf: printedLeft)
    let turned = one + other
    if turned >= 0.4, turned > kept * 1.5, one > 0, other > 0 { return .block }
    if turned >= 0.4, turned > kept * 2 { return .review }
    guard ones.count == 1, others.count == 1, ones[0].passage == others[0].passage else {
      return nil
    }
    return ones[0].use.firstWord > others[0].use.firstWord && turned >= kept ? .review : nil
  }

  private func sides(
    _ numbers: [CheckedSource.SourceNumber], beside others: [CheckedSource.SourceNumber],
    _ source: CheckedSource
  ) -> [NumberSide] {
    numbers.map { number in
      let fellow = others.first { $0.passage == number.passage }?.use
      return NumberSide.stems(of: number.use, fellow: fellow, source.readings[number.passage])
    }
  }

  private let respectively = WordHash.of("respectively")
}
