import Language

/// Groups named inside a figure, or in its bracket.
extension LocalArms {
  /// `(12% samplumab vs 18% examplol)`: the name right behind its figure, in a bracket.
  static func beside(_ i: Int, _ s: Sentence) -> ArmMention? {
    guard i < s.tokens.count, s.tokens[i].kind == .word, !FigureUnits.units.contains(s.word(i)),
      !givers.contains(s.word(i)), isInBracket(i, s),
      let arm = ArmMentionReader.phrase(from: i, s), arm.first == i, arm.end - i <= 3,
      ["vs", "versus", "v", ")"].contains(s.word(arm.end))
    else { return nil }
    return arm
  }

  /// `4 samplumab patients (7.5%)`: the name between a count and the people counted.
  static func inside(_ figure: Figure, _ s: Sentence) -> ArmMention? {
    guard figure.count != nil, figure.percent != nil,
      let open = (figure.first..<figure.end).first(where: { s.word($0) == "(" || s.word($0) == "[" }
      ),
      counted.contains(s.word(open - 1)),
      let number = (figure.first..<open).last(where: { s.tokens[$0].kind == .number }),
      number + 1 < open - 1, open - number <= 6
    else { return nil }
    let words = ArmNames.content(s.text(number + 1, open - 1))
    guard !words.isEmpty, !words.contains(where: { other.contains($0) }),
      !words.contains(where: ArmMentionReader.notTreatment.contains)
    else { return nil }
    return ArmMention(
      name: s.text(number + 1, open), words: words, first: number + 1, end: open)
  }

  private static let counted: WordSet = [
    "patients", "patient", "recipients", "participants", "subjects", "children", "women", "men",
  ]
  private static let other: WordSet = [
    "other", "additional", "more", "new", "consecutive", "eligible", "evaluable", "remaining",
    "enrolled", "included", "further", "all", "these", "out", "total",
  ]

  /// `5.4 vs 6.3 months (A vs B)`: the names in a bracket of their own behind.
  static func bracketed(after end: Int, count: Int, _ s: Sentence) -> [ArmMention]? {
    guard let open = (end..<min(end + 3, s.tokens.count)).first(where: { s.word($0) == "(" }),
      (end..<open).allSatisfy({ s.tokens[$0].kind == .word })
    else { return nil }
    let list = ArmMentionReader.list(from: open + 1, s)
    return list.count == count && s.word(list[count - 1].end) == ")" ? list : nil
  }
}
