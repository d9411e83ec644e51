/// Estimates that are named by the words around them rather than by a sign in front.
enum EstimateWords {
  /// Figures of one group that carry an interval; a p behind two of them compares the groups.
  static func isOfGroup(_ kind: String) -> Bool {
    kind == "prevalence" || kind == "incidence_rate" || kind == "other"
  }

  /// `sensitivity and specificity of 82% and 78%`: one kind for each value, in order.
  static func listedKinds(
    _ kind: String, at first: Int, _ index: Int, _ numerals: [Numeral], _ s: Sentence
  ) -> [String] {
    guard tests[s.word(first)] != nil else { return [kind] }
    var kinds = [kind]
    var i = first
    while ["and", ",", "or"].contains(s.word(i - 1)) {
      if s.word(i - 1) == "and", s.word(i - 2) == ",", let more = tests[s.word(i - 3)] {
        kinds.insert(more, at: 0)
        i -= 3
      } else if let more = tests[s.word(i - 2)] {
        kinds.insert(more, at: 0)
        i -= 2
      } else {
        break
      }
    }
    guard kinds.count > 1, index + kinds.count <= numerals.count else { return [kind] }
    for offset in 1..<kinds.count {
      let gap =
        numerals[index + offset - 1]
        .end..<max(
          numerals[index + offset].first, numerals[index + offset - 1].end)
      guard gap.count <= 2, gap.allSatisfy({ ["and", ",", "/"].contains(s.word($0)) }) else {
        return [kind]
      }
    }
    return kinds
  }

  private static let tests: [String: String] = [
    "sensitivity": "sensitivity", "specificity": "specificity", "auc": "auc", "accuracy": "other",
    "ppv": "other", "npv": "other",
  ]

  /// The kind of a value without a name that has an interval.
  static func kind(of n: Numeral, _ s: Sentence, _ before: [PlacedEstimate]) -> String {
    var i = n.first - 1
    var steps = 0
    while i >= 0, steps < 14 {
      let word = s.word(i)
      if word == "difference" || word == "differences" { return "mean_difference" }
      if n.isPercent == false, word == "correlation" || word == "correlations" {
        return "correlation"
      }
      if isTimes(n, s) { return ratioInWords(n, s) }
      if word == "prevalence" { return "prevalence" }
      if word == "incidence" { return "incidence_rate" }
      if word == "sensitivity" || word == "specificity" { return word }
      if [";", "whereas", "while"].contains(word) { break }
      i -= 1
      steps += 1
    }
    // No size of one group is below nothing: "smaller cord area (-4.2 mm2; 95% CI, ...)".
    if n.isSigned, n.value < 0 { return "mean_difference" }
    if let last = before.last(where: { $0.end <= n.first }), !isOfGroup(last.estimate.kind),
      last.estimate.low != nil, !n.isPercent,
      last.estimate.kind.hasSuffix("ratio") || last.estimate.kind == "mean_difference"
    {
      return last.estimate.kind
    }
    return s.has("prevalence") && n.isPercent ? "prevalence" : "other"
  }

  /// Changes in percent, explained variance and incidence told in words.
  static func more(
    _ s: Sentence, _ numerals: inout [Numeral], _ found: inout [PlacedEstimate]
  ) {
    var lastChange: (index: Int, sign: Double)?
    for i in numerals.indices where numerals[i].use == .free {
      let n = numerals[i]
      let kind: String
      var value = n.value
      if !n.isPercent, n.decimals > 0, n.value <= 1,
        s.word(n.end) == "auc" || s.word(n.end) == "auroc"
      {
        kind = "auc"
      } else if n.isPercent, let test = tests[s.word(n.end)], test != "other" {
        kind = test
      } else if n.isPercent, isExplained(n, s) {
        kind = "r_squared"
      } else if n.isPercent, let sign = change(n, s) {
        // "53% less likely (OR 0.47)": the ratio says it already.
        if found.contains(where: {
          $0.first >= n.end && $0.first - n.end <= 6 && $0.estimate.kind.hasSuffix("ratio")
        }) {
          numerals[i].use = .estimate
          continue
        }
        kind = "percent_change"
        value = abs(value) * sign
        lastChange = (i, sign)
      } else if n.isPercent, let last = lastChange, last.index == i - 1,
        isSecondChange(numerals[last.index].end..<n.first, s)
      {
        kind = "percent_change"
        value = abs(value) * last.sign
        lastChange = (i, last.sign)
      } else if !n.isPercent, n.decimals > 0, abs(n.value) <= 1, isCorrelation(n, s) {
        kind = "correlation"
      } else if !n.isPercent, isIncidence(n, i, numerals, s) {
        kind = "incidence_rate"
      } else if !n.isPercent, !n.isWord, let sign = difference(n, s) {
        kind = "mean_difference"
        value = abs(value) * sign
      } else {
        continue
      }
      let isChange = kind == "percent_change" || kind == "mean_difference"
      numerals[i].use = isChange ? .change : .estimate
      add(
        PlacedEstimate(
          estimate: Finding.Estimate(kind: kind, value: value), first: n.first, end: n.end,
          isInWords: isChange), to: &found)
    }
  }

  /// One more, or, where its value has an interval already, what that value is: `fell by 32% (95% CI
  /// 11-48)`.
  static func add(_ new: PlacedEstimate, to found: inout [PlacedEstimate]) {
    guard let index = found.firstIndex(where: { $0.first == new.first && $0.isOfGroup }) else {
      found.append(new)
      return
    }
    found[index].estimate.kind = new.estimate.kind
    found[index].estimate.value = new.estimate.value
    found[index].isOfGroup = isOfGroup(new.estimate.kind) && !new.isInWords
    found[index].isInWords = new.isInWords
  }

  /// `a correlation between A and B (0.52, p < .01)`.
  private static func isCorrelation(_ n: Numeral, _ s: Sentence) -> Bool {
    guard s.word(n.first - 1) == "(" || s.word(n.first - 1) == "[",
      s.word(n.end) == "," || s.word(n.end) == ";", s.word(n.end + 1) == "p"
    else { return false }
    return (2...14).contains { s.word(n.first - $0).hasPrefix("correlat") }
  }

  /// `increased by 0.6 points`, `a 2-point increase`, `(+12 s, p = .002)`: a difference in its
  /// unit.
  private static func difference(_ n: Numeral, _ s: Sentence) -> Double? {
    // "reported as improved by 8 patients" is a count.
    if PeopleWords.people.contains(s.word(n.end)) { return nil }
    if s.word(n.first - 1) == "by" || currencies.contains(s.word(n.first - 1)) {
      if let sign = change(n, s) { return sign }
    }
    var i = n.end
    if s.word(i) == "-" { i += 1 }
    if i < s.tokens.count, FigureUnits.units.contains(s.word(i)) {
      i += 1
      if let sign = changes[s.word(i)] { return sign }
    }
    if n.isSigned, s.word(n.first - 1) == "(",
      (0...2).contains(where: { s.word(i + $0) == "," && s.word(i + $0 + 1) == "p" })
    {
      return n.value < 0 ? -1 : 1
    }
    return nil
  }

  private static let currencies: WordSet = ["\u{20AC}", "$", "\u{A3}", "eur", "usd"]

  /// `fell by 12% in A and 8% in B`: the second goes on with the first.
  private static func isSecondChange(_ gap: Range<Int>, _ s: Sentence) -> Bool {
    gap.count <= 8
      && gap.contains { ["and", "versus", "vs", "compared", "than", "or"].contains(s.word($0)) }
      && !gap.contains { ["had", "was", "were", ";", "while", "whereas"].contains(s.word($0)) }
  }

  /// `explained 82% of the variance`.
  private static func isExplained(_ n: Numeral, _ s: Sentence) -> Bool {
    if (1...5).contains(where: { s.word(n.first - $0).hasPrefix("explain") }), s.has(variance) {
      return true
    }
    guard s.word(n.end) == "of" else { return false }
    return (1...7).contains {
      let word = s.word(n.end + $0)
      return word == "variance" || word == "variability" || word == "variation"
    }
  }

  private static let variance: CueSet = ["varianc", "variabilit", "variation"]

  /// `a 31% reduction`, `31% lower`, `fell by 31%`: the sign of a change in percent.
  static func change(_ n: Numeral, _ s: Sentence) -> Double? {
    var i = n.end
    if s.word(i) == "(" || s.word(i) == "relative" || s.word(i) == "absolute" { i += 1 }
    if s.word(i) == "risk" || s.word(i) == "significant" { i += 1 }
    if let sign = changes[s.word(i)] { return sign }
    guard s.word(n.first - 1) == "by" else { return nil }
    for back in 2...9 {
      if let sign = verbs[s.word(n.first - back)] { return sign }
    }
    return nil
  }

  private static let changes: [String: Double] = [
    "reduction": -1, "decrease": -1, "decline": -1, "lower": -1, "less": -1, "fewer": -1,
    "reduced": -1, "decreased": -1, "drop": -1, "loss": -1, "shorter": -1, "smaller": -1,
    "increase": 1, "higher": 1, "greater": 1, "more": 1, "increased": 1, "improvement": 1,
    "longer": 1, "rise": 1, "larger": 1, "gain": 1,
  ]
  private static let verbs: [String: Double] = [
    "reduced": -1, "decreased": -1, "declined": -1, "fell": -1, "lowered": -1, "dropped": -1,
    "reduces": -1, "reducing": -1, "decreases": -1, "diminished": -1, "lower": -1, "reduction": -1,
    "increased": 1, "rose": 1, "improved": 1, "increases": 1, "increasing": 1, "higher": 1,
    "grew": 1, "prolonged": 1, "increase": 1,
  ]

  /// `an incidence of 0.43 per 100,000 persons`.
  private static func isIncidence(_ n: Numeral, _ i: Int, _ numerals: [Numeral], _ s: Sentence)
    -> Bool
  {
    guard s.word(n.end) == "per" || s.word(n.end) == "/", numerals.indices.contains(i + 1),
      numerals[i + 1].first == n.end + 1,
      [100, 1000, 10_000, 100_000, 1_000_000].contains(numerals[i + 1].value)
    else { return false }
    return s.has("incidence")
  }
}
