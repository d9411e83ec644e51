/// What the label an author gave a section says about its sentences (after NLM's categories).
enum SectionRoles {
  private static let stems: [(String, Passage.Role)] = [
    ("trial registration", .registration), ("clinical trial", .registration),
    ("registration", .registration), ("funding", .funding), ("financial", .funding),
    ("conclusion", .conclusions), ("interpretation", .conclusions), ("discussion", .conclusions),
    ("significance", .conclusions), ("implication", .conclusions), ("summary", .conclusions),
    ("expert opinion", .conclusions), ("classification of evidence", .conclusions),
    ("limitation", .conclusions), ("learning point", .conclusions), ("what this", .conclusions),
    ("relevance", .conclusions), ("impact", .conclusions),
    ("result", .results), ("finding", .results), ("observation", .results),
    ("data synthesis", .results),
    ("case", .results), ("outcome", .methods), ("main outcome", .methods),
    ("method", .methods), ("design", .methods), ("setting", .methods), ("participant", .methods),
    ("patient", .methods), ("subject", .methods), ("intervention", .methods),
    ("measure", .methods), ("material", .methods), ("data source", .methods),
    ("data extraction", .methods), ("study selection", .methods), ("statistical", .methods),
    ("exposure", .methods), ("procedure", .methods), ("population", .methods),
    ("assessment", .methods), ("analysis", .methods), ("study type", .methods),
    ("approach", .methods),
    ("areas covered", .methods), ("objective", .objective), ("aim", .objective),
    ("purpose", .objective), ("goal", .objective), ("research question", .objective),
    ("hypothes", .objective), ("background", .background), ("introduction", .background),
    ("importance", .background), ("context", .background), ("rationale", .background),
  ]

  /// What the label says: one role, one of several where it joins them ("Methods and results",
  /// "Background and aims"), or nothing.
  static func heading(forLabel label: String) -> SentenceRoles.Heading {
    var roles: [Passage.Role] = []
    for hit in cues.hits(in: Sentence.lower(label)) {
      let role = stems[hit].1
      guard RoleModel.order.contains(role) else { return .outside(role) }
      if !roles.contains(role) { roles.append(role) }
    }
    return roles.isEmpty ? .open : .among(roles)
  }

  /// A stem counts at the start of a word.
  private static let cues = CueSet(stems.map(\.0))
}
