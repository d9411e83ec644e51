/// `No clear difference in X` needs a passage that says so: of a difference, between groups, in X. No
/// link, a steady course or `not` somewhere near are other things.
struct NoDifferenceCheck: Check {
  static let name = "negation"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim,
      let said = claim(in: reading)
    else { return [] }
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(3)) : statement.cited
    guard let first = places.first else { return [] }
    let outcome = outcome(behind: said, reading)
    var saysNone = false
    for index in places {
      for word in nulls(in: source.readings[index], source.estimates[index]) {
        saysNone = true
        if outcome.isEmpty || isNear(outcome, word, source.readings[index])
          || isNamed(behind: said, reading, source.readings[index])
        {
          return []
        }
      }
    }
    let message =
      saysNone
      ? "The source reports no difference, but not in this."
      : "The source does not say here that groups did not differ."
    return [statement.objection(Self.name, .block, message, source.ids([first]))]
  }

  /// The word `difference` of `no clear difference`.
  private func claim(in reading: Reading) -> Int? {
    reading.words.indices.first { at in
      guard Self.difference.value(reading.words[at].exact) >= 0 else { return false }
      return (max(0, at - 3)..<at).contains { reading.words[$0].exact == Self.no }
    }
  }

  /// What there was no difference in: the content words behind `in`, up to `between`, `after`, a mark.
  private func outcome(behind at: Int, _ reading: Reading) -> [UInt64] {
    var stems: [UInt64] = []
    var isOutcome = false
    for word in reading.words[(at + 1)...] {
      if word.afterBreak, !stems.isEmpty { break }
      if Self.into.value(word.exact) >= 0 {
        if !stems.isEmpty { break }
        isOutcome = true
        continue
      }
      if Self.ends.value(word.exact) >= 0 {
        if !stems.isEmpty { break }
        isOutcome = false
        continue
      }
      if isOutcome, word.isContent, stems.count < 6 { stems.append(word.stem) }
    }
    return stems
  }

  /// The outcome is told by another of its names: `marker of nerve damage (NfL)`, `walking test` for
  /// the term of the glossary.
  private func isNamed(behind at: Int, _ reading: Reading, _ passage: Reading) -> Bool {
    let start = Int(reading.words[at].end)
    let terms = reading.mentions.filter { $0.start >= start }.map { Reading.key(of: $0.entry) }
    if terms.contains(where: { passage.contents.contains($0) }) { return true }
    return reading.words[(at + 1)...].contains { word in
      word.isBracketed && word.isContent && passage.contents.contains(word.stem)
    }
  }

  /// Words of a passage at which groups are told not to differ.
  private func nulls(in reading: Reading, _ estimates: [PrintedEstimate]) -> [Int] {
    let scope = NegationScope(reading)
    var found: [Int] = []
    for at in reading.words.indices {
      let word = reading.words[at].exact
      if Self.difference.value(word) >= 0, scope.isNegated(at) { found.append(at) }
      if Self.alike.value(word) >= 0, !scope.isNegated(at, within: 4) { found.append(at) }
    }
    for change in reading.changes where change.isNegated {
      if isCompared(reading) { found.append(change.word) }
    }
    for mark in reading.marks(.same) where !isLink(mark, reading) && isCompared(reading) {
      found.append(Int(mark.first))
    }
    return found + estimates.filter(\.isNull).map(\.first)
  }

  /// `No association`, `not correlated`: a link, not a difference.
  private func isLink(_ mark: Mark, _ reading: Reading) -> Bool {
    reading.marks(.association).contains {
      $0.first >= mark.first && Int($0.first) - Int(mark.end) <= 3
    }
  }

  private func isCompared(_ reading: Reading) -> Bool {
    reading.words.contains { Self.comparing.value($0.exact) >= 0 }
  }

  /// Half of the outcome's words stand by the place; not those that were only adjusted for.
  private func isNear(_ outcome: [UInt64], _ at: Int, _ reading: Reading) -> Bool {
    let range = max(0, at - 16)..<min(reading.words.count, at + 17)
    var stems: Set<UInt64> = []
    var isAdjusted = false
    for word in reading.words[range] {
      if Self.adjusting.value(word.exact) >= 0 { isAdjusted = true }
      if word.afterBreak { isAdjusted = Self.adjusting.value(word.exact) >= 0 }
      if !isAdjusted { stems.insert(word.stem) }
    }
    return outcome.count { stems.contains($0) } * 2 >= outcome.count
  }

  private static let no = WordHash.of("no")
  private static let difference = WordReader.table([
    "difference", "differences", "differ", "differed", "different", "differs",
  ])
  private static let alike = WordReader.table([
    "similar", "similarly", "comparable", "equivalent", "unchanged", "identical", "noninferior",
    "same",
  ])
  private static let comparing = WordReader.table([
    "between", "among", "groups", "group", "arms", "arm", "versus", "vs", "than", "compared",
    "both", "placebo", "controls", "control", "respectively",
  ])
  private static let into = WordReader.table(["in", "to", "for", "regarding", "of"])
  private static let ends = WordReader.table([
    "between", "after", "with", "among", "at", "was", "were", "from", "over", "during",
  ])
  private static let adjusting = WordReader.table([
    "controlling", "adjusting", "adjusted", "controlled", "covariates", "covariate",
  ])
}
