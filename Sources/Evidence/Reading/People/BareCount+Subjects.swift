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

  /// `The response rate was 64% (1599/2512)`: so many of those asked took part.
  static func response(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 10, s.has("response rate"), let whole = PeopleCounter.partitive(q, s),
      whole.value > q.value,
      s.quantities.count(where: { PeopleCounter.partitive($0, s) != nil }) == 1
    else { return nil }
    return PeopleCount(
      value: Int(q.value), role: .total, noun: "people", sentence: s.id,
      tokenIndex: q.firstToken, score: 4)
  }

  /// `98 individuals with relapsing and 32 with progressive illness`, `46 patients were treated with A
  /// and 65 with B`: the noun stands only once, before the first number.
  static func elliptical(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 3, ["and", ","].contains(s.word(q.firstToken - 1)),
      ["with", "received", "on"].contains(s.word(q.endToken)),
      let first = s.quantities.last(where: {
        $0.kind == .whole && $0.endToken < q.firstToken && $0.value >= 3
          && !CountableNumber.isMeasure($0, s)
      }), q.firstToken - first.endToken < 16,
      let noun = (first.endToken..<first.endToken + 4).first(where: { s.isPerson($0) }),
      (noun + 1..<q.firstToken).contains(where: { s.word($0) == s.word(q.endToken) }),
      !(first.endToken..<q.firstToken).contains(where: {
        ["of", "who", "whom", "including", "(", ";", ":"].contains(s.word($0))
      }), !["were", "had", "was"].contains(s.word(q.endToken + 1))
    else { return nil }
    var end = q.endToken + 1
    while end < s.tokens.count, end < q.endToken + 6,
      s.tokens[end].kind == .word || s.word(end) == "-",
      !PeopleCounter.verbs.contains(s.word(end)), s.word(end) != "of"
    {
      end += 1
    }
    // "were treated with A and 65 with B": they share the verb, too.
    let shared = s.word(noun + 1) == "were" ? " " + s.word(noun + 2) : ""
    return PeopleCount(
      value: Int(q.value), role: .group,
      noun: "\(s.word(noun))\(shared) \(s.text(q.endToken, end))", sentence: s.id,
      tokenIndex: q.firstToken, score: 1.5)
  }
}
