/// What may go at the end of a sentence: an addition, an adjustment.
extension ClauseSplit {
  /// Words that open an addition at the end of a sentence; the main clause is true without it.
  private static let additions: Set<String> = [
    "which", "including", "thereby", "thus", "focusing", "resulting", "leading", "particularly",
    "especially", "using", "where", "mainly", "with", "accompanied", "based", "such", "notably",
    "predominantly", "providing", "allowing", "followed", "ranging", "namely", "as", "most",
    "primarily", "independent", "independently", "regardless", "specifically", "possibly",
    "paralleled", "irrespective", "measured", "assessed", "classically", "characterized",
    "characterised", "represented",
  ]
  static let bounds: Set<String> = [
    "only", "except", "unless", "but", "although", "though", "however", "if", "excluding",
    "despite",
    "while", "whereas",
  ]

  /// `The groups differed, with higher scores after yoga`: the addition says which way, where the
  /// clause does not.
  private static let directions: Set<String> = [
    "higher", "lower", "more", "less", "fewer", "greater", "better", "worse", "increased",
    "decreased", "reduced", "improved",
  ]

  /// `lower, including in tests of memory, in patients with falls`: whom it holds for stays.
  private static let persons: Set<String> = [
    "patients", "people", "women", "men", "children", "adults", "participants", "individuals",
    "persons", "subjects", "controls",
  ]

  /// `natalizumab could be continued, with monitoring of the fetus`: what makes it safe stays.
  private static let cautions: Set<String> = [
    "monitoring", "monitored", "caution", "care", "supervision", "surveillance", "risk", "risks",
    "close", "careful", "carefully", "closely", "provided", "contraception",
  ]

  /// The main clause of a sentence that is too long, without its last addition; `nil` when the
  /// addition may limit what the clause says or nothing safe is left.
  static func withoutAddition(_ pieces: Pieces) -> Pieces? {
    var depth = 0
    for index in pieces.list.indices.dropLast() {
      if pieces.list[index].text == "(" { depth += 1 }
      if pieces.list[index].text == ")" { depth -= 1 }
      guard depth == 0, index > 5, pieces.list[index].text == ",",
        additions.contains(pieces.list[index + 1].lower)
          || pieces.matches(["in", "particular"], at: index + 1)
          || pieces.matches(["above", "all"], at: index + 1)
          || pieces.matches(["in", "line", "with"], at: index + 1)
          || pieces.matches(["consistent", "with"], at: index + 1)
      else { continue }
      let main = pieces.slice(0..<index)
      let tail = pieces.slice((index + 1)..<pieces.count)
      guard isClause(main), !tail.contains(anyOf: bounds),
        !tail.contains(anyOf: WordClasses.negations), !tail.contains(";"),
        !tail.contains(anyOf: directions) || main.contains(anyOf: directions),
        !tail.contains(anyOf: cautions), !main.contains(anyOf: ["except", "excluding"]),
        !tail.contains(anyOf: persons) || main.contains(anyOf: persons),
        !endsInsideList(tail)
      else { continue }
      return main
    }
    return nil
  }

  /// `, which was new, rose in women`: the sentence goes on after the addition.
  private static func endsInsideList(_ tail: Pieces) -> Bool {
    guard tail.list.first?.lower == "which" || tail.list.first?.lower == "where" else {
      return false
    }
    // A second comma may close the addition and bring the main verb.
    return tail.list.contains { $0.text == "," } && !tail.contains("and")
  }

  private static let adjustments: Set<String> = [
    "adjusting", "adjustment", "adjustments", "controlling", "correcting", "correction",
  ]

  /// Drops a closing `after adjusting for age and sex`: how it was worked out stays in the source.
  static func withoutAdjustment(_ pieces: Pieces) -> Pieces {
    for index in pieces.list.indices.dropLast(2)
    where ["after", "following", "when", "while"].contains(pieces.list[index].lower)
      && adjustments.contains(pieces.list[index + 1].lower)
    {
      var end = index
      if index > 0, pieces.list[index - 1].text == "," { end -= 1 }
      let main = pieces.slice(0..<end)
      let tail = pieces.slice(index..<pieces.count)
      // `There was little evidence of an effect after adjusting for weight`: without it there was some.
      guard isClause(main), finiteTail(tail) == false, !main.contains(anyOf: WordClasses.negations),
        !main.contains(anyOf: ["little", "weaker", "attenuated", "disappeared", "lost"]),
        !tail.contains(";"),
        !tail.contains(anyOf: bounds), !tail.contains(anyOf: WordClasses.negations)
      else { continue }
      return main
    }
    return pieces
  }

  private static func finiteTail(_ tail: Pieces) -> Bool {
    tail.list.dropFirst(2).contains { WordClasses.finiteAuxiliaries.contains($0.lower) }
  }
}
