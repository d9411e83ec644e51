/// Words that say which way something went, by how they begin.
enum WordStems {
  /// `improvement`, `reductions`: a noun for a change, which is of something.
  static func isChange(_ word: String) -> Bool { changes.contains(word) }

  /// `reduced`, `improves`: a verb whose object is what was measured.
  static func isTransitive(_ word: String) -> Bool {
    transitive.contains { word.hasPrefix($0) }
  }

  private static let changes: WordSet = [
    "improvement", "improvements", "reduction", "reductions", "increase", "increases", "decrease",
    "decreases", "decline", "declines", "rise", "drop", "worsening", "elevation", "elevations",
    "deterioration", "gain", "gains", "shift", "shifts", "amelioration", "prolongation",
  ]
  private static let transitive = [
    "reduc", "increas", "improv", "decreas", "enhanc", "suppress", "inhibit", "induc", "promot",
    "prevent", "attenuat", "ameliorat", "alleviat", "restor", "delay", "slow", "worsen", "affect",
    "lower", "alter", "modulat", "block", "elevat", "upregulat", "downregulat", "predict", "caus",
    "trigger", "abrogat", "revers", "stimulat", "accelerat", "impair", "impact", "influenc",
    "explain", "regulat", "protect", "rescu", "diminish",
  ]
}
