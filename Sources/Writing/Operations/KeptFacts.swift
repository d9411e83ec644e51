import Language

/// Compares a reworded sentence with the words it came from: numbers, negations, hedges, which way
/// things went and what was compared must be the same.
enum KeptFacts {
  /// What was lost or added, or `nil` when all is kept.
  static func objection(to rewritten: String, from source: Pieces) -> String? {
    let text = Pieces(TermMark.plain(rewritten))
    if numbers(text) != numbers(source) { return "numbers differ" }
    if negations(text) != negations(source) {
      return "a negation differs"
    }
    for (name, words) in classes {
      if says(words, text) != says(words, source) { return "\(name) differ" }
    }
    return nil
  }

  /// `up-regulated` and `down-regulated` say more and less in two words.
  private static func says(_ words: Set<String>, _ pieces: Pieces) -> Bool {
    if pieces.contains(anyOf: words) { return true }
    let hyphened = words.contains("higher") ? "up" : words.contains("lower") ? "down" : nil
    return pieces.list.indices.dropLast().contains {
      pieces.list[$0].lower == hyphened && pieces.list[$0 + 1].text == "-"
    }
  }

  private static let classes: [(String, Set<String>)] = [
    ("hedges", WordClasses.hedges.union(["possible"])),
    (
      "words for more",
      [
        "higher", "increased", "increase", "increases", "increasing", "more", "greater", "larger",
        "elevated", "rose", "risen", "longer", "gain", "gained", "faster", "raised", "grew",
        "stronger", "doubled", "improved", "improvement", "improvements", "improve", "better",
        "thicker", "older", "upregulated", "upregulation", "enhanced", "rise", "exceeded", "most",
        "highest",
      ]
    ),
    (
      "words for less",
      [
        "lower", "decreased", "decrease", "decreases", "decreasing", "less", "fewer", "smaller",
        "reduced", "reduction", "reductions", "reduce", "fell", "shorter", "declined", "decline",
        "worse", "worsened", "worsening", "slower", "poorer", "thinner", "weaker", "younger",
        "diminished", "downregulated", "downregulation", "loss", "lost", "dropped", "drop", "fall",
        "lowest", "least",
        "lowered",
      ]
    ),
    ("comparisons", ["than"]),
  ]

  private static func numbers(_ pieces: Pieces) -> [String] {
    pieces.list.filter { $0.isNumber }.map { Measure.plain($0.text) }.sorted()
  }

  /// `People without MS` stands for `healthy controls` and denies nothing.
  private static func negations(_ pieces: Pieces) -> Int {
    var count = 0
    for (index, piece) in pieces.list.enumerated()
    where WordClasses.negations.contains(piece.lower) {
      let names =
        piece.lower == "without" && index > 0
        && ["people", "person", "group", "those", "women", "men", "children"]
          .contains(pieces.list[index - 1].lower)
      if !names { count += 1 }
    }
    return count
  }
}
