import Language

/// Whether words name someone or something whole, so that a reader knows what was compared with:
/// not `people who did`, `adults` or `subcutaneous`.
enum WholeComparator {
  static func tells(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if openings.contains(first) || endings.contains(last) { return false }
    if words.count == 1 { return !lone.contains(first) && !isManner(first) }
    return !(first == "type" && words.count == 2)
  }

  /// Point at something named before, or are no noun.
  private static let openings: WordSet = [
    "negative", "positive", "remaining", "respective", "latter", "former", "initial", "second",
    "provides", "is", "are", "such", "same", "this", "any", "both",
  ]
  /// Nobody and nothing given; or the phrase breaks off.
  private static let endings: WordSet = [
    "did", "do", "does", "had", "the", "a", "an", "highest", "lowest", "neutral", "affected",
    "effect", "effects", "response", "responses", "interaction", "interactions", "results",
    "result", "outcome", "outcomes", "score", "scores", "level", "levels", "value", "values",
    "measures", "model", "models", "insight", "reporting", "other", "method",
    "methods", "analysis", "rate", "rates", "features",
  ]
  /// Say too little alone.
  private static let lone: WordSet = [
    "adults", "children", "adolescents", "elderly", "ms", "standard", "early", "late", "delayed",
    "high", "low", "conditions", "condition", "treatment", "treatments", "therapy", "therapies",
    "drug", "drugs", "agent", "agents", "users", "population", "cohort", "practice", "students",
    "individuals", "persons", "subjects", "women", "men", "medication", "care", "interval", "hc",
    "hcs", "countries", "regions",
  ]

  /// `subcutaneous`, `conventional`: how, or of what kind.
  private static func isManner(_ word: String) -> Bool {
    ["ous", "al", "ive", "ary"].contains { word.hasSuffix($0) }
  }
}
