import Language

/// Values listed behind the name of their estimate: `the odds ratios were highest for falls (2.1), pain
/// (1.9) and fatigue (1.4)`.
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
}
