import Evidence

/// What a sentence among the results is for: only a finding may become a headline.
enum ResultKind: Equatable {
  case finding
  /// How something was measured or done.
  case step
  /// Who took part, how they were at the start, how many came through.
  case sample
  /// A check of the analysis: `The results were similar after adjustment`.
  case check
  /// No harm was seen: true, but falsely reassuring where it stands alone.
  case noHarm
  /// A difference is told although its own p is .05 or more.
  case trend

  static func of(_ text: String) -> ResultKind { of(Pieces(text)) }

  static func of(_ pieces: Pieces) -> ResultKind {
    if isCheck(pieces) || isTorn(pieces) { return .check }
    if isSample(pieces) { return .sample }
    if isNoHarm(pieces) { return .noHarm }
    if isTrend(pieces) { return .trend }
    if isStep(pieces) { return .step }
    return .finding
  }

  // MARK: Checks of the analysis

  private static let checks: [[String]] = phrases([
    "estimates did not change", "results did not change", "remained significant",
    "remained statistically", "findings were significant", "results were significant",
    "findings remained", "results remained", "results were similar", "findings were similar",
    "results were consistent", "findings were consistent", "results were confirmed",
    "sensitivity analysis", "sensitivity analyses", "the same was true", "similar results were",
    "were robust", "of the variance", "of variance", "no longer significant", "goodness of fit",
    "model fit", "fit statistics", "were comparable at baseline", "were similar at baseline",
    "pairs, followed",
    "matching procedure", "well matched", "confirmed these", "results confirmed", "confirmed the",
    "r2 value", "adjusted r2", "r-squared", "cronbach", "did not alter the findings",
    "did not affect the validity", "showed consistent results", "yielded consistent results",
    "high-risk studies", "publication bias", "heterogeneity analysis", "heterogeneity analyses",
    "no notable effect on", "did not materially",
    "funnel plot", "multiplicative scale", "multiplicative interaction", "amount of variability",
  ])

  /// `After matching, patient characteristics were balanced`: how the groups were made alike.
  private static func isBalance(_ pieces: Pieces) -> Bool {
    pieces.contains(anyOf: ["balanced", "comparable", "similar", "alike", "matched"])
      && (pieces.contains(anyOf: ["demographics", "demographic"]) || isAtBaseline(pieces)
        || pieces.first(["after", "matching"]) != nil || pieces.contains("propensity"))
      && !pieces.contains(anyOf: ["improved", "decreased", "increased", "reduced", "declined"])
  }

  /// `At baseline`, `baseline characteristics`; not `similar to baseline`, which is what came out.
  private static func isAtBaseline(_ pieces: Pieces) -> Bool {
    pieces.list.indices.contains { index in
      pieces.list[index].lower == "baseline"
        && !(index > 0
          && ["to", "from", "with", "than", "and"].contains(pieces.list[index - 1].lower))
    }
  }

  private static func isCheck(_ pieces: Pieces) -> Bool {
    isBalance(pieces)
      || checks.contains { words in
        guard let at = pieces.first(words) else { return false }
        // `X raised the risk and remained significant after …`: the result is in front of its check.
        return
          !(words[0] == "remained" && at > 6
          && ["and", "but"].contains(pieces.list[at - 1].lower)
          && ClauseSplit.isClause(pieces.slice(0..<(at - 1))))
      }
  }

  /// `…, rel.`: a sentence that was cut at the full stop of an abbreviation.
  private static func isTorn(_ pieces: Pieces) -> Bool {
    let words = pieces.list.filter { $0.text != "." }
    guard words.count > 2, let last = words.last, last.isWord else { return false }
    if ["too", "etc", "also", "here", "each", "both"].contains(last.lower) { return false }
    return last.text.utf8.count < 5 && words[words.count - 2].text == ","
      && last.text == last.lower
  }

  // MARK: No harm

  private static let harms: Set<String> = [
    "adverse", "serious", "side", "death", "deaths", "died", "complications", "complication",
    "pml", "toxicity", "safety", "events", "reactions", "infections", "malignancy", "malignancies",
    "unwanted", "effects", "cases", "encephalopathy", "tolerated", "harms", "mortality",
  ]
  private static let seen: Set<String> = [
    "reported", "observed", "occurred", "seen", "found", "recorded", "noted", "experienced",
    "detected", "developed", "identified", "happened", "raised", "tolerated", "were", "was",
  ]

  private static func isNoHarm(_ pieces: Pieces) -> Bool {
    if pieces.first(["safety", "profile"]) != nil || pieces.first(["well", "tolerated"]) != nil
      || pieces.first(["well-tolerated"]) != nil
    {
      return true
    }
    for index in pieces.list.indices
    where ["no", "none", "without", "neither"].contains(pieces.list[index].lower) {
      let after = pieces.list[(index + 1)..<min(index + 8, pieces.count)]
      if after.contains(where: { ["difference", "differences", "association"].contains($0.lower) })
      {
        continue
      }
      if after.contains(where: { harms.contains($0.lower) }),
        pieces.contains(anyOf: seen)
      {
        return true
      }
    }
    return false
  }

  static func phrases(_ list: [String]) -> [[String]] {
    list.map { Pieces($0).list.map(\.lower) }
  }
}
