import Language

/// Compares a reworded sentence with the words it came from: numbers, negations, hedges, which way
/// things went and what was compared must be the same.
enum KeptFacts {
  /// What was lost or added, or `nil` when all is kept.
  static func objection(to rewritten: String, from source: Pieces) -> String? {
    let text = Pieces(TermMark.plain(rewritten))
    let outside = TermMark.outside(rewritten)
    guard numbers(text) == numbers(source) || addsOnlyInTerms(text, Pieces(outside), source) else {
      return "numbers differ"
    }
    let introduced = TermMark.introduced(rewritten)
    let around = Pieces(outside)
    // A lay word may deny by itself (`a scan without symptoms`): what counts are the negations
    // around it and those of the study's word, which stands in its bracket.
    let lay = negations(text) - negations(around)
    let printed = negations(Pieces(introduced)) - negations(text)
    let denies = negations(source)
    guard
      denies == negations(around) + printed
        || denies == negations(around) + lay && introduced == TermMark.plain(rewritten)
    else { return "a negation differs" }
    // So may it compare: the sentence must agree with the study's word in its place, or around it.
    let readings = [text, Pieces(introduced), around]
    for (name, words) in classes
    where !readings.contains(where: { says(words, $0) == says(words, source) }) {
      return "\(name) differ"
    }
    return nil
  }

  /// Every number of the source stands, and what is more is part of a lay word (`before 18`).
  private static func addsOnlyInTerms(_ text: Pieces, _ outside: Pieces, _ source: Pieces) -> Bool {
    var left = numbers(text)
    for number in numbers(source) {
      guard let at = left.firstIndex(of: number) else { return false }
      left.remove(at: at)
    }
    let around = numbers(outside)
    return left.allSatisfy { !around.contains($0) }
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
        "highest", "superior", "superiority", "majority", "further", "additional", "prolonged",
        "largest",
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
        "lowered", "inferior", "inferiority",
      ]
    ),
    ("comparisons", ["than", "superior", "inferior"]),
  ]

  private static func numbers(_ pieces: Pieces) -> [String] {
    // `6MWT`: the number is part of a name that a lay word takes the place of.
    pieces.list.indices.filter { index in
      pieces.list[index].isNumber
        && !(index + 1 < pieces.count && pieces.list[index + 1].glued
          && pieces.list[index + 1].isWord && pieces.list[index + 1].text.count > 2
          && pieces.list[index + 1].text.allSatisfy(\.isUppercase))
    }.map { Measure.plain(pieces.list[$0].text) }.sorted()
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
