import Language

/// Values listed behind the name of their estimate: `the odds ratios were highest for falls (2.1),
/// pain (1.9) and fatigue (1.4)`.
enum EstimateList {
  static func listed(
    _ s: Sentence, _ numerals: inout [Numeral], _ found: [PlacedEstimate]
  ) -> [PlacedEstimate] {
    let free = numerals.indices.filter { numerals[$0].use == .free && isAlone(numerals[$0], s) }
    guard free.count >= 2, let (kind, name) = name(s) else { return [] }
    let listed = free.filter { numerals[$0].first > name }
    guard listed.count >= 2, !found.contains(where: { $0.estimate.kind != kind }) else { return [] }
    var result: [PlacedEstimate] = []
    for index in listed {
      let n = numerals[index]
      guard kind != "correlation" || abs(n.value) <= 1 else { return [] }
      result.append(
        PlacedEstimate(
          estimate: Finding.Estimate(kind: kind, value: n.value), first: n.first, end: n.end))
    }
    for index in listed { numerals[index].use = .estimate }
    return result
  }

  /// A decimal alone in its bracket, or the first in it.
  private static func isAlone(_ n: Numeral, _ s: Sentence) -> Bool {
    n.decimals > 0 && !n.isPercent && ["(", "["].contains(s.word(n.first - 1))
      && [")", "]", ",", ";"].contains(s.word(n.end))
  }

  /// The last full name of a ratio or correlation in the sentence.
  private static func name(_ s: Sentence) -> (kind: String, token: Int)? {
    for i in s.tokens.indices {
      let pair = s.word(i + 1)
      guard pair == "ratio" || pair == "ratios" || pair == "risks" || pair.hasPrefix("coefficient")
      else { continue }
      switch s.word(i) {
      case "odds": return ("odds_ratio", i)
      case "hazard": return ("hazard_ratio", i)
      case "risk", "relative": return ("risk_ratio", i)
      case "rate": return ("rate_ratio", i)
      case "correlation": return ("correlation", i)
      case "regression", "beta": return ("beta", i)
      default: continue
      }
    }
    return nil
  }

  // MARK: Named in another sentence

  /// The one kind of ratio that an abstract names; `nil` where it names none or several.
  static func told(in sentences: [Sentence]) -> String? {
    var kinds: Set<String> = []
    for s in sentences where s.isAbstract && s.has(ratioWords) {
      for (kind, cues) in ratioCues where s.has(cues) { kinds.insert(kind) }
    }
    return kinds.count == 1 ? kinds.first : nil
  }

  private static let ratioWords: CueSet = [
    "odds", "hazard", "risk ratio", "relative risk", "rate ratio",
  ]
  private static let ratioCues: [(String, CueSet)] = [
    ("odds_ratio", ["odds ratio"]), ("hazard_ratio", ["hazard ratio", "hazards ratio"]),
    ("risk_ratio", ["risk ratio", "relative risk"]), ("rate_ratio", ["rate ratio"]),
  ]

  /// `falls (1.5, 1.2-1.8)`, `falls 1.5 [1.2-1.8]` where the abstract said before that ratios
  /// follow: a decimal with two in its bracket that hold it.
  static func unnamed(
    _ s: Sentence, _ numerals: inout [Numeral], _ told: String?
  ) -> [PlacedEstimate] {
    guard let told, numerals.count >= 3, !s.has(measures) else { return [] }
    var result: [PlacedEstimate] = []
    for i in numerals.indices.dropLast(2) {
      let n = numerals[i]
      guard isPlain(n), isPlain(numerals[i + 1]), isPlain(numerals[i + 2]),
        ["(", "[", ",", ";", ":"].contains(s.word(n.end)), numerals[i + 1].first == n.end + 1,
        [")", "]", ",", ";"].contains(s.word(numerals[i + 2].end)),
        let ends = IntervalReader.ends(i + 1, i + 2, numerals, s), ends.low < n.value,
        n.value < ends.high
      else { continue }
      for index in i...(i + 2) { numerals[index].use = index == i ? .estimate : .bound }
      result.append(
        PlacedEstimate(
          estimate: Finding.Estimate(
            kind: told, value: n.value, low: ends.low, high: ends.high), first: n.first,
          end: numerals[i + 2].end))
    }
    return result
  }

  private static let measures: CueSet = ["mean", "median", "range", "iqr", "interquartile", "sd"]

  private static func isPlain(_ n: Numeral) -> Bool {
    n.use == .free && n.decimals > 0 && !n.isPercent && n.value > 0
  }
}
