import Language

/// Counts given as a label in brackets: `patients with MS (n = 41)`.
enum PeopleLabel {
  /// `n = 41` and the noun phrase it stands behind.
  static func count(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    let i = q.firstToken
    guard i >= 2, s.word(i - 1) == "=", s.word(i - 2) == "n" else { return nil }
    if ["/", "per", "each"].contains(s.word(q.endToken)) { return nil }
    var words = wordsBefore(i - 2, s)
    // "n = 109 participants" and "a total of n = 109".
    let after = (0..<4).map { s.word(q.endToken + $0) }
    let own = after.firstIndex { PeopleWords.people.contains($0) }
    if let own, words.isEmpty, ![")", ";", ","].contains(after[0]) {
      words = Array(after[...own])
    }
    if PeopleWords.notPeople.contains(words.last ?? "") { return nil }
    let isPeople = words.contains { PeopleWords.people.contains($0) || $0 == "population" }
    if !isPeople, isPercentBracket(i, s) { return nil }
    let labels = s.tokens.indices.filter { s.word($0) == "n" && s.word($0 + 1) == "=" }
    let isControl = words.contains { ["control", "controls", "healthy", "hcs", "hc"].contains($0) }
    let isFirst = labels.first == i - 2
    let isTotal =
      isPeople && !isControl && isFirst
      && (labels.count == 1 || isSum(Int(q.value), of: labels.dropFirst(), s) || joins(q, s))
    return PeopleCount(
      value: Int(q.value), role: isTotal ? .total : .group, noun: words.joined(separator: " "),
      sentence: s.id, tokenIndex: i, score: isTotal ? score(q, s) : isPeople ? 2 : 1)
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
    case .background: score -= s.isOwnStudy ? 0.5 : 2.5
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
      while i > least, s.word(i) != "(", s.word(i) != "[", s.word(i) != ")" { i -= 1 }
    }
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
      if stop.contains(word) { break }
      if narrowing.contains(word), near.isEmpty { near = words }
      if s.tokens[i].kind == .word { words.insert(word, at: 0) }
      i -= 1
    }
    let phrase = words.contains { PeopleWords.people.contains($0) } ? words : near
    return phrase.isEmpty ? Array(words.suffix(5)) : Array(phrase.suffix(9))
  }

  private static let narrowing: Set<String> = ["with", "of", "from", "for", "aged", "who", "at"]
  private static let stop: Set<String> = [
    "and", "or", "in", "the", "to", "were", "was", "by", "versus", "vs", "than", "compared",
    "between", "among", "either", "received", "had", "is", "are", "including", "on", "into",
  ]
}
