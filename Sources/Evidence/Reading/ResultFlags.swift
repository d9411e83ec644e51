import Language

/// Marks results that do not fit together: sent to review, never repaired.
enum ResultFlags {
  static func flags(of finding: Finding, in s: Sentence) -> [String] {
    var flags: [String] = []
    for group in finding.groups {
      if let percent = group.percent, percent > 100 { flags.append("percent_over_100") }
      if let count = group.count, let total = group.total, let percent = group.percent,
        total > 0, abs(Double(count) / Double(total) * 100 - percent) > 1.01
      {
        flags.append("percent_does_not_fit_count")
      }
    }
    if let e = finding.estimate, let low = e.low, let high = e.high, let value = e.value,
      value < low || value > high
    {
      flags.append("estimate_outside_interval")
    }
    if let p = finding.estimate?.p, EstimateReader.isSignificant(p) == false,
      s.has("significantly"), !s.has("not significantly")
    {
      flags.append("p_contradicts_words")
    }
    if s.has("person years") || s.has("person-years") {
      flags.append("rate_per_person_years")
    }
    return flags
  }

  /// For a reviewer only, never shown on a page: the authors may have had their reasons.
  static let contradicted = "conclusion_contradicts_primary"

  /// A conclusion that claims an effect and nowhere says that the main result showed none.
  ///
  /// `finding` is the result of the primary outcome, by name.
  static func isContradicted(_ finding: Finding, by sentences: [Sentence]) -> Bool {
    guard finding.direction == .noDifference else { return false }
    let conclusions = sentences.filter { $0.isAbstract && $0.role == .conclusions }
    return conclusions.contains { $0.has(claims) } && !conclusions.contains { $0.has(nulls) }
  }

  private static let claims: CueSet = [
    "effective", "efficacious", "efficacy of", "improves", "improved", "beneficial", "benefits",
    "reduces", "superior", "supports the use", "support the use", "is recommended",
  ]
  private static let nulls: CueSet = [
    "not ", "no ", "fail", "neither", "nor ", "without", "ineffective", "lack of", "unable",
    "insufficient", "similar", "comparable", "non-inferior", "noninferior", "equivalent",
    "non-significant", "nonsignificant",
  ]
}
