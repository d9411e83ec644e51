/// What may be chance is not told as a difference: where the interval takes in no effect or p is above
/// .05, a sentence says that no clear difference was seen.
struct ChanceCheck: Check {
  static let name = "chance"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isAbsence, !saysChance(reading) else { return [] }
    let own = PrintedEstimate.all(in: reading)
    if !own.isEmpty, own.allSatisfy(\.isNull), let first = own.first, tellsEffect(reading) {
      return [objection(to: statement, first.words, [])]
    }
    if let (index, estimate) = printed(by: statement, in: source) {
      return [objection(to: statement, estimate.words, source.ids([index]))]
    }
    if let (index, estimate) = besideTwoFigures(of: statement, in: source) {
      return [objection(to: statement, estimate.words, source.ids([index]))]
    }
    if let (index, estimate) = aligned(with: statement, in: source) {
      return [objection(to: statement, estimate.words, source.ids([index]))]
    }
    return []
  }

  private func objection(
    to statement: CheckedStatement, _ words: String, _ passages: [String]
  ) -> Objection {
    // Printed words cut off before their figures tell more than the source does.
    let isWhole = statement.isVerbatim && !PrintedEstimate.all(in: statement.reading).isEmpty
    let isOurs = !isWhole && statement.kind != .view
    let isShown = statement.place.hasPrefix("found") || statement.place == "headline"
    return statement.objection(
      Self.name, isOurs || isShown ? .block : .review,
      "This could be chance (\(words)): the sentence must say that there was no clear difference.",
      passages)
  }

  /// The sentence itself says that nothing clear was seen.
  private func saysChance(_ reading: Reading) -> Bool {
    reading.has(.same) || !NegationScope(reading).negators.isEmpty
      || reading.words.contains { Self.doubt.value($0.exact) >= 0 }
  }

  private static let doubt = WordReader.table([
    "chance", "unclear", "uncertain", "nonsignificant", "insignificant", "tended", "trend",
    "trends",
    "whether", "unchanged", "inconclusive", "borderline", "slightly", "equally",
  ])

  private func tellsEffect(_ reading: Reading) -> Bool {
    reading.marks.contains { PrintedEstimate.isPredicate($0.kind) && $0.kind != .same }
      || reading.numbers.contains { $0.role == .ratio }
  }

  /// A ratio of the sentence is the printed one whose interval takes in no effect.
  private func printed(by statement: CheckedStatement, in source: CheckedSource) -> (
    Int, PrintedEstimate
  )? {
    let reading = statement.reading
    guard tellsEffect(reading) else { return nil }
    for use in reading.numbers where use.role == .ratio || use.role == .plain && use.decimals > 0 {
      var match: (Int, PrintedEstimate)?
      var isClear = false
      for index in source.readings.indices where source.passages[index].section != "metadata" {
        for estimate in source.estimates[index] {
          guard let value = estimate.value, abs(value - use.value) < 1e-9 else { continue }
          if estimate.isNull { match = match ?? (index, estimate) } else { isClear = true }
        }
      }
      if let match, !isClear { return match }
    }
    return nil
  }

  /// `42% compared with 23%` where the source prints p = .59 behind the two.
  private func besideTwoFigures(of statement: CheckedStatement, in source: CheckedSource) -> (
    Int, PrintedEstimate
  )? {
    let values = statement.reading.numbers.filter {
      $0.role == .percent || $0.role == .plain && $0.decimals > 0
    }.map(\.value)
    guard values.count >= 2,
      statement.reading.words.contains(where: { Self.beside.value($0.exact) >= 0 })
    else { return nil }
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(2)) : statement.cited
    for index in places {
      let uses = source.readings[index].numbers.filter { values.contains($0.value) }
      for (first, second) in zip(uses, uses.dropFirst()) where first.value != second.value {
        let estimate = source.estimates[index].first { $0.first >= second.endWord }
        guard let estimate, estimate.isNull, estimate.first - second.endWord <= 6,
          second.firstWord - first.endWord <= 12
        else { continue }
        return (index, estimate)
      }
    }
    return nil
  }

  private static let beside = WordReader.table([
    "compared", "versus", "vs", "than", "against", "whereas",
  ])

  /// A change of the sentence is the one in the passages that such figures belong to.
  private func aligned(with statement: CheckedStatement, in source: CheckedSource) -> (
    Int, PrintedEstimate
  )? {
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(2)) : statement.cited
    guard places.contains(where: { source.estimates[$0].contains(where: \.isNull) }) else {
      return nil
    }
    let reading = statement.reading
    let told =
      reading.changes.filter { !$0.isNegated }
      + Predicates.all(.association, in: reading).filter { !$0.isNegated }
    var null: (likeness: Double, at: Int, estimate: PrintedEstimate)?
    for change in told {
      var best: (likeness: Double, at: Int, estimate: PrintedEstimate)?
      var other = 0.0
      for index in places {
        for (predicate, estimates) in bound(in: source.readings[index], source.estimates[index]) {
          let likeness = change.likeness(to: predicate)
          if let first = estimates.first, estimates.allSatisfy(\.isNull) {
            if likeness > best?.likeness ?? 0 { best = (likeness, index, first) }
          } else {
            other = max(other, likeness)
          }
        }
      }
      // Anything else that the sentence could mean speaks for it.
      guard let best, best.likeness >= 0.6, best.likeness > other * 1.3 else { return nil }
      if best.likeness > null?.likeness ?? 0 { null = best }
    }
    return null.map { ($0.at, $0.estimate) }
  }

  /// The changes of a passage, each with the figures behind it, up to the next.
  private func bound(in reading: Reading, _ estimates: [PrintedEstimate]) -> [(
    Change, [PrintedEstimate]
  )] {
    let predicates =
      (reading.changes + Predicates.all(.association, in: reading)
      + Predicates.all(.same, in: reading)
      + Predicates.all(.difference, in: reading).filter { !reading.words[$0.word].isBracketed })
      .sorted { $0.word < $1.word }
    let words = predicates.map(\.word)
    return predicates.map { predicate in
      let next = words.first { $0 > predicate.word } ?? Int.max
      let isFirst = predicate.word == words.first
      return (
        predicate,
        estimates.filter {
          $0.first >= predicate.word && $0.first < next || isFirst && $0.first < predicate.word
        }
      )
    }
  }
}
