import Language

/// Reads effect estimates with interval and p: `HR 0.62; 95% CI, 0.47-0.81; p < 0.001`.
///
/// Each interval belongs to the value in front of it, each p to the estimate it shares its bracket
/// or clause with; what belongs to none stands alone as `p_only`.
enum EstimateReader {
  /// Marks the numerals that it takes.
  ///
  /// - Parameter told: the kind of ratio that another sentence of the abstract names.
  static func placed(
    in s: Sentence, _ numerals: inout [Numeral], told: String? = nil
  ) -> [PlacedEstimate] {
    guard !numerals.isEmpty else { return [] }
    let probabilities = ProbabilityReader.all(in: s)
    for p in probabilities {
      for i in numerals.indices where numerals[i].first >= p.first && numerals[i].end <= p.end {
        numerals[i].use = .probability
      }
    }
    let intervals = IntervalReader.all(in: s, numerals)
    for interval in intervals {
      numerals[interval.lowIndex].use = .bound
      numerals[interval.lowIndex + 1].use = .bound
      if let level = interval.levelIndex { numerals[level].use = .level }
    }
    markLevels(&numerals, s)
    var found = named(s, &numerals)
    attach(intervals, to: &found, s, &numerals)
    found += EstimateList.listed(s, &numerals, found)
    found += EstimateList.unnamed(s, &numerals, told)
    EstimateWords.more(s, &numerals, &found)
    EstimateWords.times(s, &numerals, &found)
    found.sort { $0.first < $1.first }
    return ProbabilityBinder.bind(probabilities, to: found, s)
  }

  /// `with 95% confidence`: a level without ends.
  private static func markLevels(_ numerals: inout [Numeral], _ s: Sentence) {
    for i in numerals.indices where numerals[i].isPercent && numerals[i].use == .free {
      guard [90, 95, 99].contains(numerals[i].value) else { continue }
      if (0..<3).contains(where: { IntervalReader.words.contains(s.word(numerals[i].end + $0)) }) {
        numerals[i].use = .level
      }
    }
  }

  /// Values with a name in front, and those that go on with it: `r = 0.4 and 0.5, respectively`.
  private static func named(_ s: Sentence, _ numerals: inout [Numeral]) -> [PlacedEstimate] {
    var found: [PlacedEstimate] = []
    var last: (kind: String, index: Int)?
    for i in numerals.indices where numerals[i].use == .free || numerals[i].use == .index {
      let n = numerals[i]
      if let (kind, first) = EstimateKinds.kind(before: n, s) {
        let kinds = EstimateWords.listedKinds(kind, at: first, i, numerals, s)
        for (offset, kind) in kinds.enumerated() {
          let value = numerals[i + offset]
          found.append(
            PlacedEstimate(
              estimate: Finding.Estimate(kind: kind, value: value.value),
              first: offset == 0 ? first : value.first, end: value.end))
          numerals[i + offset].use = .estimate
        }
        last = (kinds[kinds.count - 1], i + kinds.count - 1)
        plainInterval(after: i, s, &numerals, &found)
      } else if n.use == .free, let one = last, goesOn(from: one, to: i, s, numerals) {
        found.append(
          PlacedEstimate(
            estimate: Finding.Estimate(kind: one.kind, value: n.value), first: n.first, end: n.end))
        numerals[i].use = .estimate
        last = (one.kind, i)
        plainInterval(after: i, s, &numerals, &found)
      }
    }
    return found
  }

  /// `HR 0.5 (0.3-0.8) for falls and 0.7 (0.5-0.9)`; `(r = 0.4, 0.5; p < 0.01)`.
  private static func goesOn(
    from last: (kind: String, index: Int), to i: Int, _ s: Sentence, _ numerals: [Numeral]
  ) -> Bool {
    let n = numerals[i]
    guard !n.isWord, n.isPercent == numerals[last.index].isPercent,
      n.decimals > 0 || EstimateKinds.ratios.contains(last.kind)
    else { return false }
    let opens = ["(", "["].contains(s.word(n.end))
    let brings =
      (opens || [",", ";"].contains(s.word(n.end)))
      && numerals.indices.contains(i + 2)
      && (numerals[i + 1].use == .level || numerals[i + 1].use == .bound
        || contains(i, numerals, s))
      && numerals[i + 1].first - n.end <= 4
    if brings, numerals[last.index].end <= n.first,
      EstimateKinds.ratios.contains(last.kind)
        || ["and", "to", "vs", "versus", ","].contains(s.word(n.first - 1))
    {
      return true
    }
    // A bare number goes on with a list only.
    guard last.index == i - 1, !EstimateKinds.ratios.contains(last.kind) || n.decimals > 0 else {
      return false
    }
    let joint = (numerals[i - 1].end..<n.first).map { s.word($0) }
    return joint == ["and"] || joint == [","] || joint == [",", "and"] || joint == ["vs"]
      || joint == ["vs", "."] || joint == ["versus"] || joint == ["or"]
  }

  /// Whether the two numbers after the value are ends that hold it.
  private static func contains(_ i: Int, _ numerals: [Numeral], _ s: Sentence) -> Bool {
    guard numerals.indices.contains(i + 2),
      let ends = IntervalReader.ends(i + 1, i + 2, numerals, s),
      ["(", "[", ")", "]", ",", ";"].contains(s.word(numerals[i + 2].end))
        || numerals[i + 2].end >= s.tokens.count
    else { return false }
    return ends.low <= numerals[i].value && numerals[i].value <= ends.high
  }

  /// `OR 1.2 (1.0-1.5)`: two numbers in brackets that hold the value are its interval.
  private static func plainInterval(
    after i: Int, _ s: Sentence, _ numerals: inout [Numeral], _ found: inout [PlacedEstimate]
  ) {
    guard let last = found.indices.last, numerals.indices.contains(i + 2),
      numerals[i + 1].use == .free, numerals[i + 2].use == .free,
      ["(", "[", ",", ";"].contains(s.word(numerals[i].end)),
      numerals[i + 1].first == numerals[i].end + 1, contains(i, numerals, s),
      let ends = IntervalReader.ends(i + 1, i + 2, numerals, s)
    else { return }
    found[last].estimate.low = ends.low
    found[last].estimate.high = ends.high
    found[last].end = numerals[i + 2].end
    numerals[i + 1].use = .bound
    numerals[i + 2].use = .bound
  }

  /// Gives each interval to the value in front of it; a value without a name becomes an estimate.
  private static func attach(
    _ intervals: [PrintedInterval], to found: inout [PlacedEstimate], _ s: Sentence,
    _ numerals: inout [Numeral]
  ) {
    for interval in intervals {
      let start = interval.levelIndex ?? interval.lowIndex
      guard
        let last = numerals[..<start].lastIndex(where: {
          $0.use == .estimate || $0.use == .free || isStatistic($0, before: interval, s)
        }),
        case let owner = isDenominator(last, numerals, s) ? last - 1 : last,
        interval.first - numerals[owner].end
          <= (EstimateWords.isTimes(numerals[owner], s) ? 24 : 9)
      else { continue }
      if numerals[owner].use == .estimate,
        let index = found.lastIndex(where: {
          $0.first <= numerals[owner].first && $0.end >= numerals[owner].end
        })
      {
        guard found[index].estimate.low == nil else { continue }
        found[index].estimate.low = interval.low
        found[index].estimate.high = interval.high
        found[index].estimate.level = interval.level
        found[index].end = max(found[index].end, interval.end)
      } else if numerals[owner].use == .free || numerals[owner].use == .index {
        let kind =
          numerals[owner].use == .index
          ? "other" : EstimateWords.kind(of: numerals[owner], s, found)
        found.append(
          PlacedEstimate(
            estimate: Finding.Estimate(
              kind: kind, value: numerals[owner].value, low: interval.low, high: interval.high,
              level: interval.level), first: numerals[owner].first, end: interval.end,
            isOfGroup: EstimateWords.isOfGroup(kind)))
        if !EstimateWords.isOfGroup(kind) { numerals[owner].use = .estimate }
      }
    }
  }

  /// `z = -0.6; 95% CI -0.9 to -0.3`: a score, for no test statistic has an interval.
  private static func isStatistic(_ n: Numeral, before interval: PrintedInterval, _ s: Sentence)
    -> Bool
  {
    n.use == .index && s.word(n.first - 1) == "=" && interval.first - n.end <= 2
      && interval.low <= n.value && n.value <= interval.high
  }

  /// `4.5/100,000 (95% CI, 3.7-5.4)`: the interval is that of the rate.
  private static func isDenominator(_ i: Int, _ numerals: [Numeral], _ s: Sentence) -> Bool {
    guard i > 0, numerals[i - 1].use == .free, numerals[i - 1].end == numerals[i].first - 1 else {
      return false
    }
    return ["/", "per"].contains(s.word(numerals[i].first - 1))
      && [100, 1000, 10_000, 100_000, 1_000_000].contains(numerals[i].value)
  }

  // MARK: For readers of single sentences

  static func estimates(in s: Sentence) -> [Finding.Estimate] {
    var numerals = NumeralReader.numerals(in: s)
    return placed(in: s, &numerals).map(\.estimate)
  }

  /// The first p-value after a token: `<0.001`, `0.04`.
  static func p(after token: Int, _ s: Sentence) -> String? {
    guard token < s.tokens.count else { return nil }
    for i in token..<s.tokens.count {
      if let one = ProbabilityReader.probability(at: i, s) { return one.text }
    }
    return nil
  }

  /// Whether a printed p says "significant" at the usual 0.05; `nil` when it cannot be told.
  static func isSignificant(_ p: String) -> Bool? {
    if p.holds("10"), p.holds("\u{D7}") || p.holds("x") { return true }
    let digits = p.drop { !$0.isNumber }
    guard let value = Double(digits.replacing("\u{B7}", with: ".")) else { return nil }
    if p.hasPrefix(">") { return value >= 0.05 ? false : nil }
    return value < 0.05 || (value <= 0.05 && p.hasPrefix("<"))
  }
}
