import Language

/// Counts given as a label in brackets: `patients with MS (n = 41)`.
enum PeopleLabel {
  /// `n = 41` and the noun phrase it stands behind.
  static func count(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    let i = q.firstToken
    guard i >= 2, s.word(i - 1) == "=", s.word(i - 2) == "n" else { return nil }
    if ["/", "per", "each"].contains(s.word(q.endToken)) { return nil }
    // "patients (total n = 661; 185 of them …)"
    var words = wordsBefore(s.word(i - 3) == "total" ? i - 3 : i - 2, s)
    // "n = 109 participants" and "a total of n = 109".
    let after = (0..<4).map { s.word(q.endToken + $0) }
    let own = after.firstIndex { s.isPerson($0) }
    // "Sessions were held (n = 16 participants)".
    let isVerb = words.count == 1 && ["were", "was"].contains(s.word(i - 5))
    if let own, words.isEmpty || isVerb, ![")", ";", ","].contains(after[0]) {
      words = Array(after[...own])
    }
    if words.isEmpty { words = nameAfter(q, s) }
    // "A control population was drawn at three to one (n = 300)".
    if words.isEmpty,
      (0..<8).contains(where: { s.word($0) == "control" || s.word($0) == "controls" })
    {
      words = ["controls"]
    }
    // "Medical records of patients with A (n = 62)" counts the patients.
    if let of = words.firstIndex(of: "of"), of > 0,
      !words[..<of].contains(where: { s.isPerson($0) }),
      ["records", "data", "charts", "files"].contains(words[of - 1])
    {
      words.removeFirst(of + 1)
    }
    if PeopleWords.notPeople.contains(words.last ?? "") { return nil }
    let isPeople = words.contains { s.isPerson($0) || samples.contains($0) }
    if !isPeople, isPercentBracket(i, s) { return nil }
    let labels = s.tokens.indices.filter { s.word($0) == "n" && s.word($0 + 1) == "=" }
    let isControl = words.contains { ["control", "controls", "healthy", "hcs", "hc"].contains($0) }
    let isFirst = labels.first == i - 2
    // A capital N is the number of all.
    let isAll =
      s.tokens[i - 2].text == "N" && labels.count == 1
      && (q.value >= 10
        || q.value >= 3 && s.isOwnStudy && (0..<i).contains(where: { s.isPerson($0) }))
    let isSubject = isPeople || isAll || isEnrolledSubject(q, words, s)
    let isTotal =
      isSubject && !isControl && isFirst
      && (labels.count == 1 || isSum(Int(q.value), of: labels.dropFirst(), s) || joins(q, s))
    return PeopleCount(
      value: Int(q.value), role: isTotal ? .total : .group, noun: words.joined(separator: " "),
      sentence: s.id, tokenIndex: i,
      score: isTotal ? score(q, s) - (isPeople ? 0 : 1) : isPeople ? 2 : 1)
  }

  /// `(n = 60 intervention; n = 65 control)`: the name follows its number.
  private static func nameAfter(_ q: Quantity, _ s: Sentence) -> [String] {
    var words: [String] = []
    var i = q.endToken
    while i < s.tokens.count, words.count < 5, s.tokens[i].kind == .word, !stop.contains(s.word(i))
    {
      words.append(s.word(i))
      i += 1
    }
    return [";", ")", ",", "]", "and", "vs"].contains(s.word(i)) ? words : []
  }

  private static let samples: WordSet = ["population", "cohort", "sample", "enrolled", "total"]

  /// `Overweight BCS (n = 152) were randomised`: whatever they are called, people were enrolled.
  private static func isEnrolledSubject(_ q: Quantity, _ words: [String], _ s: Sentence) -> Bool {
    guard q.value >= 10, !words.contains("group"), !words.contains("arm") else { return false }
    let next = (1...5).map { s.word(q.endToken + $0) }
    return (next[0] == "were" || next[0] == "was")
      && next.dropFirst().contains { PeopleScore.firm.contains($0) }
  }

  /// `Women (n = 516) were randomly assigned`: everybody.
  private static func joins(_ q: Quantity, _ s: Sentence) -> Bool {
    (1...8).contains {
      [
        "assigned", "randomised", "randomized", "enrolled", "recruited", "included",
        "participated", "interviewed", "completed",
      ].contains(s.word(q.endToken + $0))
    }
  }

  private static func score(_ q: Quantity, _ s: Sentence) -> Double {
    var score = joins(q, s) ? 3.5 : 2.5
    switch s.role {
    case .background: score -= s.tellsOfStudy ? 0.5 : 2.5
    case .conclusions: score -= 1.5
    default: break
    }
    return score
  }

  private static func isSum(_ value: Int, of labels: ArraySlice<Int>, _ s: Sentence) -> Bool {
    let parts = labels.compactMap { label in
      s.quantities.first { $0.firstToken == label + 2 }.map { Int($0.value) }
    }
    return parts.count >= 2 && parts.reduce(0, +) == value
  }

  private static func isPercentBracket(_ i: Int, _ s: Sentence) -> Bool {
    s.quantities.contains { $0.kind == .percent && abs($0.firstToken - i) < 4 }
  }

  /// The noun phrase that ends before the bracket that holds `index`, with what narrows the noun:
  /// `women with bone metastases`.
  private static func wordsBefore(_ index: Int, _ s: Sentence) -> [String] {
    var i = index - 1
    if i >= 0, s.word(i) == "," || s.word(i) == ";" {
      // "(60 years or older, N = 180)": the bracket began earlier.
      let least = max(0, i - 14)
      while i > least, !["(", "[", ")", ";"].contains(s.word(i - 1)) || i == index - 1 {
        i -= 1
      }
      i -= 1
    }
    if let own = nameInBracket(from: i, to: index - 1, s) { return own }
    guard i >= 0, s.word(i) == "(" || s.word(i) == "[" else { return [] }
    i -= 1
    if i >= 2, s.word(i) == ")" {
      // "people with MS (PwMS) (n = 71)"
      let least = max(0, i - 5)
      while i > least, s.word(i) != "(" { i -= 1 }
      i -= 1
    }
    var words: [String] = []
    var near: [String] = []
    while i >= 0, words.count < 14,
      s.tokens[i].kind == .word || s.tokens[i].text == "-" || s.tokens[i].text == "'"
        || s.tokens[i].kind == .number && s.word(i - 1) == "-"
    {
      let word = s.word(i)
      if let before = ageStart(i, s) {
        i = before
        continue
      }
      if stop.contains(word) { break }
      if narrowing.contains(word), near.isEmpty { near = words }
      if s.tokens[i].kind == .word { words.insert(word, at: 0) }
      i -= 1
    }
    let phrase = words.contains { s.isPerson($0) } ? words : near
    return phrase.isEmpty ? Array(words.suffix(5)) : Array(phrase.suffix(9))
  }

  /// `women aged 50 to 74 years`: the index before the age that ends at `i`.
  private static func ageStart(_ i: Int, _ s: Sentence) -> Int? {
    guard ["years", "year", "yrs", "older", "age", "old"].contains(s.word(i)) else { return nil }
    var first = i
    while first > 0, i - first < 12,
      s.tokens[first - 1].kind == .number || ageWords.contains(s.word(first - 1))
    {
      first -= 1
    }
    return (first..<i).contains { s.tokens[$0].kind == .number } ? first - 1 : nil
  }

  private static let ageWords: WordSet = [
    "to", "and", "or", "-", "–", "≥", ">", "=", "<", "≤", "between", "aged", "ages", "age", "years",
    "year", "over", "above", "than", "older", "of",
  ]
  /// `(GET, n = 124; FEC, n = 135)`: the name stands with its number.
  private static func nameInBracket(from open: Int, to comma: Int, _ s: Sentence) -> [String]? {
    guard open >= 0, s.word(comma) == ",", ["(", "[", ";"].contains(s.word(open)),
      comma - open > 1, comma - open < 8,
      (open + 1..<comma).allSatisfy({ s.tokens[$0].kind == .word || s.word($0) == "-" })
    else { return nil }
    return (open + 1..<comma).map { s.word($0) }.filter { $0 != "-" }
  }

  private static let narrowing: WordSet = ["with", "of", "from", "for", "aged", "who", "at"]
  private static let stop: WordSet = [
    "and", "or", "in", "the", "to", "were", "was", "by", "versus", "vs", "than", "compared",
    "between", "among", "either", "received", "had", "is", "are", "including", "on", "into",
  ]
}
