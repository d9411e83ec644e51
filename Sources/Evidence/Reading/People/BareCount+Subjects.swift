import Language

extension BareCount {
  /// `Subjects were 1,504 police trainees`: the subject of the sentence says who is counted.
  static func subjects(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 5, q.firstToken <= 6,
      ["were", "included", "comprised"].contains(s.word(q.firstToken - 1)),
      s.isPerson(q.firstToken - 2), !s.word(q.firstToken - 2).hasSuffix("controls"),
      s.tokens.indices.contains(q.endToken), s.tokens[q.endToken].kind == .word,
      !(0..<6).contains(where: { PeopleWords.notPeople.contains(s.word(q.endToken + $0)) }),
      !PeopleCounter.verbs.contains(s.word(q.endToken))
    else { return nil }
    return PeopleCount(
      value: Int(q.value), role: PeopleRole.isJoinedNumber(q, s) ? .group : .total, noun: "people",
      sentence: s.id, tokenIndex: q.firstToken, score: s.tellsOfStudy ? 2.5 : -1)
  }

  /// `We interviewed 44 stakeholders`: only people are interviewed or recruited.
  static func recruited(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 3,
      ["interviewed", "recruited", "surveyed"].contains(s.word(q.firstToken - 1)),
      !["were", "was", "and"].contains(s.word(q.firstToken - 2))
    else { return nil }
    var end = q.endToken
    while end < s.tokens.count, end < q.endToken + 5, s.tokens[end].kind == .word,
      !PeopleCounter.verbs.contains(s.word(end))
    {
      if PeopleWords.notPeople.contains(s.word(end)) { return nil }
      end += 1
    }
    guard end > q.endToken, s.word(end - 1).hasSuffix("s") else { return nil }
    return PeopleCount(
      value: Int(q.value), role: .total, noun: s.text(q.endToken, end).lowercased(),
      sentence: s.id, tokenIndex: q.firstToken, score: 3)
  }
}
