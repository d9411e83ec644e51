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
}
