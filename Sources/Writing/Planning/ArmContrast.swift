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
