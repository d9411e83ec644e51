import Language

/// Counts without a noun of their own, told by the verb: `Of 1,240 people invited, 517 answered`.
enum BareCount {
  /// `met the inclusion criteria`, `met the following criteria for inclusion`.
  private static func isOfCriteria(_ verb: Int, _ s: Sentence) -> Bool {
    let next = (1...8).map { s.word(verb + $0) }
    return next.contains { $0.hasPrefix("criteri") }
      && next.contains { ["inclusion", "eligibility", "entry"].contains($0) }
  }

  /// `Of 1,240 people invited, 517 (41.7%) answered`: a number alone, told by its verb.
  static func told(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard s.word(0) == "of" || s.word(0) == "among" || s.word(0) == "from",
      s.tokens.indices.contains(1),
      s.tokens.prefix(6).contains(where: { $0.kind == .number })
        || s.quantities.first?.isWord == true,
      q.firstToken > 3, q.value >= 5, ["and", ","].contains(s.word(q.firstToken - 1))
    else { return nil }
    var i = q.endToken
    if s.word(i) == "(" {
      while i < s.tokens.count, s.word(i) != ")" { i += 1 }
      i += 1
    }
    if s.word(i) == "were" || s.word(i) == "was" { i += 1 }
    let verb = s.word(i)
    guard ["(", ",", ".", "and", ""].contains(s.word(i + 1)) || s.tokens[i].kind == .word else {
      return nil
    }
    let joined: Set<String> = [
      "answered", "responded", "participated", "enrolled", "included", "randomised", "randomized",
      "consented", "agreed", "recruited", "took", "randomly",
    ]
    let role: PeopleCount.Role
    if joined.contains(verb) {
      role = .total
    } else if PeopleScore.analysed.contains(verb) {
      role = .analysed
    } else if ["met", "fulfilled", "satisfied"].contains(verb), isOfCriteria(i, s) {
      return PeopleCount(
        value: Int(q.value), role: .total, noun: PeopleCounter.kept, sentence: s.id,
        tokenIndex: q.firstToken, score: 4)
    } else {
      return nil
    }
    return PeopleCount(
      value: Int(q.value), role: role, noun: "", sentence: s.id, tokenIndex: q.firstToken,
      score: 4)
  }

  /// `57% (230/404) of participants`: the number of those a share is of.
  static func denominator(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard s.word(q.firstToken - 1) == "/", [")", "]"].contains(s.word(q.endToken)) else {
      return nil
    }
    var i = q.endToken + 1
    if s.word(i) == "of" { i += 1 }
    while ["the", "all", "our", "these", "study", "included"].contains(s.word(i)) { i += 1 }
    guard i > q.endToken + 1, s.isPerson(i) else { return nil }
    return PeopleCount(
      value: Int(q.value), role: .whole, noun: s.word(i), sentence: s.id, tokenIndex: q.firstToken,
      score: 2)
  }

  /// `125 BCS (n = 60 intervention; n = 65 control) completed`: whatever they are called, the parts
  /// in the bracket are all of them, and people.
  static func ofParts(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 8 else { return nil }
    var i = q.endToken
    while i < s.tokens.count, i < q.endToken + 8, s.word(i) != "(" {
      guard s.tokens[i].kind == .word || s.word(i) == "-",
        !PeopleWords.notPeople.contains(s.word(i)), !PeopleCounter.verbs.contains(s.word(i))
      else { return nil }
      i += 1
    }
    guard s.word(i) == "(", i > q.endToken,
      let close = (i..<min(i + 40, s.tokens.count)).first(where: { s.word($0) == ")" }),
      (i..<close).contains(where: { s.isPerson($0) || partWords.contains(s.word($0)) })
    else { return nil }
    let parts = s.quantities.filter {
      i < $0.firstToken && $0.endToken <= close && !CountableNumber.isMeasure($0, s)
    }
    guard parts.count >= 2, parts.map(\.value).reduce(0, +) == q.value else { return nil }
    let tail = (close + 1..<close + 5).map { s.word($0) }
    let isAnalysed = tail.contains(where: PeopleScore.analysed.contains)
    return PeopleCount(
      value: Int(q.value), role: isAnalysed ? .analysed : .total, noun: "people",
      sentence: s.id, tokenIndex: q.firstToken, score: 3)
  }

  /// `Patients who met the criteria were 120; 64 switched to …, 36 to … and 20 to …`: the parts that
  /// follow add up to it, and it is people who are told of.
  static func summed(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 20, ["were", "was", "included", "of"].contains(s.word(q.firstToken - 1)),
      [";", ":", ",", "("].contains(s.word(q.endToken)), PeopleRole.isSumOfNext(q, s),
      (0..<q.firstToken).contains(where: { s.isPerson($0) })
    else { return nil }
    return PeopleCount(
      value: Int(q.value), role: .total, noun: "people", sentence: s.id,
      tokenIndex: q.firstToken, score: 3)
  }

  private static let partWords: WordSet = [
    "n", "female", "male", "control", "placebo", "intervention", "f", "m", "hcs", "ms",
  ]
  private static let joining: WordSet = [
    "participated", "enrolled", "consented", "agreed", "recruited", "responded", "took", "joined",
    "randomised", "randomized", "included", "answered", "accrued", "completed", "returned",
  ]
  private static let asked: WordSet = [
    "eligible", "planned", "invited", "approached", "screened", "contacted", "referred",
    "identified", "potential", "targeted", "intended", "asked", "assessed",
  ]

  /// `31 of 322 eligible women took part`, `74 of the planned 92 patients were enrolled`: of those
  /// asked or planned, so many took part.
  static func partTaken(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 5, let whole = PeopleCounter.partitive(q, s) else { return nil }
    let window = Array(q.endToken..<min(whole.endToken + 12, s.tokens.count))
    guard
      let verb = window.first(where: { $0 >= whole.endToken && joining.contains(s.word($0)) }),
      window.contains(where: { $0 < verb && asked.contains(s.word($0)) }),
      window.contains(where: { $0 < verb && s.isPerson($0) }),
      !(whole.endToken..<verb).contains(where: {
        PeopleWords.notPeople.contains(s.word($0)) || s.word($0) == "not"
          || s.tokens[$0].kind == .number && !["(", "from", "in"].contains(s.word($0 - 1))
      })
    else { return nil }
    return PeopleCount(
      value: Int(q.value), role: .total, noun: "people", sentence: s.id,
      tokenIndex: q.firstToken, score: 4)
  }

  /// `Thirty-three AA BCS were randomly assigned`, `In total, 216 were enrolled`: whatever they are
  /// called, who is randomised, enrolled or recruited is a person unless the noun says otherwise.
  static func enrolled(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    guard q.value >= 10, !(1900...2100).contains(q.value) || s.word(q.firstToken - 1) == "of",
      opensSubject(q, s)
    else { return nil }
    var i = q.endToken
    var words: [String] = []
    while i < s.tokens.count, i < q.endToken + 7, s.word(i) != "were", s.word(i) != "was" {
      let word = s.word(i)
      guard s.tokens[i].kind == .word || word == "-" || word == "/",
        !PeopleWords.notPeople.contains(word), !PeopleCounter.verbs.contains(word), word != "of"
      else { return nil }
      words.append(word)
      i += 1
    }
    guard s.word(i) == "were" || s.word(i) == "was" else { return nil }
    let next = (1...3).map { s.word(i + $0) }
    guard let verb = next.firstIndex(where: { PeopleScore.firm.contains($0) || $0 == "assigned" }),
      !next[..<verb].contains("not"), !next[..<verb].contains("to")
    else { return nil }
    if let last = words.last, !s.conditionNames.contains(last),
      ["included", "interviewed"].contains(next[verb])
    {
      return nil
    }
    return PeopleCount(
      value: Int(q.value), role: PeopleRole.role(q, near(q, s), Array(next), i, s),
      noun: words.isEmpty ? "people" : words.joined(separator: " "), sentence: s.id,
      tokenIndex: q.firstToken, score: s.tellsOfStudy ? 3.5 : 0)
  }

  private static func near(_ q: Quantity, _ s: Sentence) -> [String] {
    (1...4).map { s.word(q.firstToken - $0) }
  }

  /// At the head of the sentence or clause, or after `total of`.
  private static func opensSubject(_ q: Quantity, _ s: Sentence) -> Bool {
    let before = s.word(q.firstToken - 1)
    // "METHODS Fifteen asthmatics": a heading that lost its mark.
    let isHeading =
      q.firstToken == 1 && s.tokens[0].text.utf8.count > 5
      && s.tokens[0].text.utf8.allSatisfy { $0 &- 0x41 < 26 }
    return q.firstToken == 0 || isHeading || before == "," || before == ";"
      || before == "of" && s.word(q.firstToken - 2) == "total"
  }
}
