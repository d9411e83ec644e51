extension Study {
  /// Whether its type or its title says that it sums up other studies: of such a one the references
  /// are kept.
  ///
  /// Source of the types: NLM, "Publication Characteristics (Publication Types)".
  package var saysItSumsUpStudies: Bool {
    if types.contains(where: { Self.summingTypes.contains($0.lowercased()) }) { return true }
    let title = title.lowercased()
    return Self.summingWords.contains { title.contains($0) }
  }

  private static let summingTypes: Set<String> = [
    "review", "systematic review", "scoping review", "meta-analysis", "network meta-analysis",
    "guideline", "practice guideline", "consensus development conference",
    "consensus development conference, nih", "consensus statement",
  ]
  private static let summingWords = [
    "review", "meta-analysis", "metaanalysis", "meta-analyses", "guideline", "consensus",
    "pooled analysis", "overview of",
  ]
}
