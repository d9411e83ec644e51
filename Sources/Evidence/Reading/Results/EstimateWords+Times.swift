/// Ratios told as so many times or so many fold.
extension EstimateWords {
  /// `2.4 times more likely`, `a 12-fold increased risk`: a ratio in words, unless one in signs
  /// follows at once or says the same value.
  static func times(
    _ s: Sentence, _ numerals: inout [Numeral], _ found: inout [PlacedEstimate]
  ) {
    for i in numerals.indices where numerals[i].use == .free && isTimes(numerals[i], s) {
      let n = numerals[i]
      numerals[i].use = .estimate
      if found.contains(where: {
        $0.first >= n.end && ($0.first - n.end <= 14 || $0.estimate.value == n.value)
          && $0.estimate.kind.hasSuffix("ratio")
      }) {
        continue
      }
      add(
        PlacedEstimate(
          estimate: Finding.Estimate(kind: ratioInWords(n, s), value: n.value), first: n.first,
          end: n.end, isInWords: true), to: &found)
    }
  }

  static func isTimes(_ n: Numeral, _ s: Sentence) -> Bool {
    guard !n.isPercent else { return false }
    var i = n.end
    if s.word(i) == "-" { i += 1 }
    guard s.word(i) == "times" || s.word(i) == "fold" else { return false }
    return (1...2).contains {
      [
        "more", "higher", "greater", "less", "lower", "as", "increased", "increase", "reduced",
        "decrease", "reduction", "risk", "odds", "likely",
      ].contains(s.word(i + $0))
    }
  }

  static func ratioInWords(_ n: Numeral, _ s: Sentence) -> String {
    for ahead in 1...6 {
      switch s.word(n.end + ahead) {
      case "odds": return "odds_ratio"
      case "risk", "likely": return "risk_ratio"
      default: continue
      }
    }
    return "other"
  }
}
