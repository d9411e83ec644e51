import Evidence

/// In a trial the result is what differed between its groups. That one of them got better since the start
/// would have happened to both, perhaps.
enum ArmContrast {
  private static let comparing: Set<String> = ["than", "versus", "vs", "compared", "comparison"]
  private static let arms: Set<String> = [
    "group", "groups", "arm", "arms", "placebo", "control", "controls", "sham", "treatments",
  ]
  private static let changes = ["improv", "increas", "decreas", "reduc", "declin", "rose", "fell"]

  /// `Pain was lower with tea than in the control group`, `No difference between the groups was seen`.
  static func isBetween(_ pieces: Pieces) -> Bool {
    (pieces.contains(anyOf: comparing) || pieces.contains("between"))
      && pieces.contains(anyOf: arms)
  }

  /// `Pain improved in the tea group`.
  static func isWithin(_ pieces: Pieces) -> Bool {
    !pieces.contains(anyOf: comparing) && !pieces.contains("between")
      && pieces.list.contains { piece in changes.contains { piece.lower.hasPrefix($0) } }
  }

  /// `Falls became fewer in the training group` of a trial that says elsewhere that falls became fewer in
  /// both, or did not differ: half of what came out.
  static func tellsHalf(_ pieces: Pieces, in context: StudyContext) -> Bool {
    !otherHalves(of: pieces, in: context).isEmpty
  }

  /// The sentences that say so.
  static func otherHalves(of pieces: Pieces, in context: StudyContext) -> [Passage] {
    switch context.evidence.design {
    case .rct, .rctSecondary: break
    default: return []
    }
    guard isWithin(pieces), pieces.contains(anyOf: ["group", "arm"]) else { return [] }
    let words = ResultChooser.content(pieces.text)
    return (context.passages(.results) + context.passages(.conclusions)).filter { passage in
      isLevel(Pieces(passage.text))
        && words.intersection(ResultChooser.content(passage.text)).subtracting(common).count >= 2
    }
  }
  private static let common: Set<String> = [
    "group", "groups", "intervention", "control", "significant", "significantly", "difference",
    "differences", "reduction", "increase", "improvement", "decrease", "between", "both",
  ]

  /// `Improved in both groups`, `no difference between the groups`.
  private static func isLevel(_ pieces: Pieces) -> Bool {
    let isOfBoth =
      pieces.first(["both", "groups"]) != nil || pieces.first(["both", "arms"]) != nil
    let isNull =
      pieces.contains(anyOf: WordClasses.negations)
      && pieces.list.contains { $0.lower.hasPrefix("differ") }
    return isOfBoth && isWithin(pieces) || isNull && pieces.contains(anyOf: arms)
  }

  /// How much less a sentence says of a trial that tells elsewhere how its groups differed.
  static func penalty(_ pieces: Pieces, in context: StudyContext) -> Int {
    switch context.evidence.design {
    case .rct, .rctSecondary: break
    default: return 0
    }
    guard isWithin(pieces) else { return 0 }
    return context.passages(.results).contains { isBetween(Pieces($0.text)) } ? 4 : 0
  }
}
