import Language

/// Marks results that do not fit together: sent to review, never repaired.
enum ResultFlags {
  static func flags(of finding: Finding, in s: Sentence, isOnlyEstimate: Bool) -> [String] {
    var flags: [String] = []
    func add(_ flag: String) { if !flags.contains(flag) { flags.append(flag) } }
    for group in finding.groups {
      if let percent = group.percent, percent > 100 { add("percent_over_100") }
      if let count = group.count, let total = group.total, let percent = group.percent,
        total > 0, abs(Double(count) / Double(total) * 100 - percent) > 1.01
      {
        add("percent_does_not_fit_count")
      }
    }
    if let estimate = finding.estimate {
      addEstimateFlags(estimate, add)
      if let p = estimate.p, isOnlyEstimate, EstimateReader.isSignificant(p) == false,
        s.has("significantly"), !s.has(denied)
      {
        add("p_contradicts_words")
      }
    }
    if s.has("person years") || s.has("person-years") { add("rate_per_person_years") }
    return flags
  }

  private static let denied: CueSet = [
    "not significantly", "non-significantly", "nonsignificantly", "neither", "nor ", "without",
    "no significantly", "not differ", "n't",
  ]

  private static func addEstimateFlags(_ e: Finding.Estimate, _ add: (String) -> Void) {
    if let low = e.low, let high = e.high, let value = e.value, value < low || value > high {
      add("estimate_outside_interval")
    }
    if let value = e.value {
      if EstimateKinds.ratios.contains(e.kind), value < 0 { add("ratio_below_zero") }
      if e.kind == "correlation", abs(value) > 1 { add("correlation_over_one") }
    }
    guard let p = e.p else { return }
    if let value = Double(p), value > 1 { add("p_over_one") }
    // An interval with the value of no effect inside goes with p of 0.05 and more.
    if let significant = EstimateReader.isSignificant(p), let low = e.low, let high = e.high,
      e.level == nil || e.level == 95, let none = noEffect(e.kind), low != none, high != none,
      significant == (low < none && high > none), isClear(p)
    {
      add("p_does_not_fit_interval")
    }
  }

  /// Not so near to 0.05 that rounding or another test could turn it.
  private static func isClear(_ p: String) -> Bool {
    guard let value = Double(p.drop { !$0.isNumber }) else { return true }
    return p.hasPrefix("<") ? value <= 0.01 : value < 0.03 || value > 0.08
  }

  private static func noEffect(_ kind: String) -> Double? {
    if EstimateKinds.ratios.contains(kind) { return 1 }
    return kind == "mean_difference" || kind == "standardised_mean_difference" ? 0 : nil
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
