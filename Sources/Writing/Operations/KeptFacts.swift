import Language

/// Compares a reworded sentence with the words it came from: numbers, negations, hedges, which way
/// things went and what was compared must be the same.
enum KeptFacts {
  /// What was lost or added, or `nil` when all is kept.
  static func objection(to rewritten: String, from source: Pieces) -> String? {
    let text = Pieces(TermMark.plain(rewritten))
    if numbers(text) != numbers(source) { return "numbers differ" }
    if count(WordClasses.negations, text) != count(WordClasses.negations, source) {
      return "a negation differs"
    }
    for (name, words) in classes {
      if text.contains(anyOf: words) != source.contains(anyOf: words) { return "\(name) differ" }
    }
    return nil
  }

  private static let classes: [(String, Set<String>)] = [
    ("hedges", WordClasses.hedges.union(["possible"])),
    (
      "words for more",
      [
        "higher", "increased", "increase", "increases", "increasing", "more", "greater", "larger",
        "elevated", "rose", "risen", "longer", "gain", "gained", "faster", "raised", "grew",
        "stronger", "doubled", "improved", "improvement", "improvements", "improve", "better",
        "thicker", "older", "upregulated", "enhanced", "rise", "exceeded", "most", "highest",
      ]
    ),
    (
      "words for less",
      [
        "lower", "decreased", "decrease", "decreases", "decreasing", "less", "fewer", "smaller",
        "reduced", "reduction", "reductions", "reduce", "fell", "shorter", "declined", "decline",
        "worse", "worsened", "worsening", "slower", "poorer", "thinner", "weaker", "younger",
        "diminished", "downregulated", "loss", "lost", "dropped", "drop", "fall", "lowest", "least",
        "lowered",
      ]
    ),
    ("comparisons", ["than"]),
  ]

  private static func numbers(_ pieces: Pieces) -> [String] {
    pieces.list.filter { $0.isNumber }.map { Measure.plain($0.text) }.sorted()
  }

  private static func count(_ words: Set<String>, _ pieces: Pieces) -> Int {
    pieces.list.reduce(0) { $0 + (words.contains($1.lower) ? 1 : 0) }
  }
}
