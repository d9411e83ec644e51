/// What the label an author gave a section says about its sentences (after NLM's categories).
enum SectionRoles {
  private static let stems: [(String, Passage.Role)] = [
    ("trial registration", .registration), ("clinical trial", .registration),
    ("registration", .registration), ("funding", .funding), ("financial", .funding),
    ("conclusion", .conclusions), ("interpretation", .conclusions), ("discussion", .conclusions),
    ("significance", .conclusions), ("implication", .conclusions), ("summary", .conclusions),
    ("expert opinion", .conclusions), ("classification of evidence", .conclusions),
    ("limitation", .conclusions), ("learning point", .conclusions), ("what this", .conclusions),
    ("result", .results), ("finding", .results), ("recent findings", .results),
    ("case", .results), ("outcome", .methods), ("main outcome", .methods),
    ("method", .methods), ("design", .methods), ("setting", .methods), ("participant", .methods),
    ("patient", .methods), ("subject", .methods), ("intervention", .methods),
    ("measure", .methods), ("material", .methods), ("data source", .methods),
    ("data extraction", .methods), ("study selection", .methods), ("statistical", .methods),
    ("exposure", .methods), ("procedure", .methods), ("population", .methods),
    ("assessment", .methods), ("analysis", .methods), ("study type", .methods),
    ("areas covered", .methods), ("objective", .objective), ("aim", .objective),
    ("purpose", .objective), ("goal", .objective), ("research question", .objective),
    ("hypothes", .objective), ("background", .background), ("introduction", .background),
    ("importance", .background), ("context", .background), ("rationale", .background),
  ]

  /// `nil` where the label says nothing.
  static func role(forLabel label: String) -> Passage.Role? {
    let lower = label.lowercased()
    if lower.hasPrefix("conclusion") { return .conclusions }
    if lower.hasPrefix("background") { return .background }
    return stems.first { lower.contains($0.0) }?.1
  }
}
