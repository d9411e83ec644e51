import Language

/// Finds the counts of people in a sentence: `41 patients`, `(n = 41)`, `12 of the 34`.
enum PeopleCounter {
  static func counts(in s: Sentence) -> [PeopleCount] {
    var found: [PeopleCount] = []
    for (position, q) in s.quantities.enumerated() {
      guard q.kind == .whole, q.value >= 1, q.value < 100_000_000,
        q.value == q.value.rounded()
      else { continue }
      if let one = nLabel(q, s) ?? noun(q, position, s) { found.append(one) }
    }
    return found
  }

  /// `n = 41` and the words before its bracket.
  private static func nLabel(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    let i = q.firstToken
    guard i >= 2, s.word(i - 1) == "=", s.word(i - 2) == "n" else { return nil }
    let isTotal = s.tokens[i - 2].text == "N"
    let words = wordsBefore(i - 2, s)
    if PeopleWords.notPeople.contains(words.last ?? "") { return nil }
    let isPeople = words.contains { PeopleWords.people.contains($0) }
    let noun = words.joined(separator: " ")
    if !isPeople, isPercentBracket(i, s) { return nil }
    let role: PeopleCount.Role = isTotal && isPeople ? .total : .group
    return PeopleCount(
      value: Int(q.value), role: role, noun: noun, sentence: s.id, tokenIndex: i,
      score: isPeople ? 2 : 1)
  }

  private static func isPercentBracket(_ i: Int, _ s: Sentence) -> Bool {
    s.quantities.contains { $0.kind == .percent && abs($0.firstToken - i) < 4 }
  }

  /// The noun phrase that ends before the bracket that holds `index`.
  private static func wordsBefore(_ index: Int, _ s: Sentence) -> [String] {
    var i = index - 1
    guard i >= 0, s.word(i) == "(" || s.word(i) == "[" else { return [] }
    i -= 1
    var words: [String] = []
    while i >= 0, words.count < 5, s.tokens[i].kind == .word || s.tokens[i].text == "-" {
      if stop.contains(s.word(i)) { break }
      if s.tokens[i].kind == .word { words.insert(s.word(i), at: 0) }
      i -= 1
    }
    return words
  }

  private static let stop: Set<String> = [
    "and", "or", "in", "the", "to", "of", "with", "were", "was", "from", "by", "for", "versus",
    "vs", "than", "compared", "between", "among", "either", "received",
  ]

  /// `41 patients`, `41 consecutive RRMS patients`, `41 (30 women) patients`.
  private static func noun(_ q: Quantity, _ position: Int, _ s: Sentence) -> PeopleCount? {
    var i = q.endToken
    var words: [String] = []
    var steps = 0
    var depth = 0
    if partitive(q, s) != nil { return part(q, s) }
    while i < s.tokens.count, steps < 9 {
      let word = s.word(i)
      if word == "(" { depth += 1 }
      if depth > 0 {
        if word == ")" { depth -= 1 }
        i += 1
        steps += depth > 0 ? 0 : 1
        if i - q.endToken > 24 { return nil }
        continue
      }
      if PeopleWords.notPeople.contains(word) { return nil }
      if PeopleWords.people.contains(word) {
        guard !isAdjective(word, i, s) else {
          i += 1
          continue
        }
        words.append(word)
        return classify(q, position, words, after: i + 1, s)
      }
      if s.tokens[i].kind == .punctuation, word != "-", word != "/", word != "," { return nil }
      if s.tokens[i].kind == .number || s.tokens[i].kind == .symbol { return nil }
      if verbs.contains(word) { return nil }
      words.append(word)
      i += 1
      steps += 1
    }
    return nil
  }

  private static let verbs: Set<String> = [
    "were", "was", "had", "is", "are", "to", "in", "and", "or", "at", "on", "for", "by", "from",
    "per", "than", "as", "vs", "versus", "the", "showed", "received", "did", "that", "which",
  ]

  /// `patient characteristics`, `case report`: the noun only describes the next one.
  private static func isAdjective(_ word: String, _ i: Int, _ s: Sentence) -> Bool {
    PeopleWords.singular.contains(word)
      && ["characteristics", "years", "year", "reports", "data", "records", "visits", "samples"]
        .contains(s.word(i + 1))
  }

  /// `12 of the 34`, `4/41`, `four out of 41`: index of the whole.
  private static func partitive(_ q: Quantity, _ s: Sentence) -> Quantity? {
    var i = q.endToken
    if s.word(i) == "(" {
      while i < s.tokens.count, s.word(i) != ")" { i += 1 }
      i += 1
    }
    if s.word(i) == "out" { i += 1 }
    guard s.word(i) == "of" || s.word(i) == "/" else { return nil }
    i += 1
    while ["the", "all", "these", "our", "those", "total", "a"].contains(s.word(i)) { i += 1 }
    return s.quantities.first { $0.firstToken == i && $0.kind == .whole && $0.value >= q.value }
  }

  private static func part(_ q: Quantity, _ s: Sentence) -> PeopleCount {
    PeopleCount(
      value: Int(q.value), role: .part, noun: "", sentence: s.id, tokenIndex: q.firstToken,
      score: 0)
  }

  private static func classify(
    _ q: Quantity, _ position: Int, _ words: [String], after: Int, _ s: Sentence
  ) -> PeopleCount {
    let before = (1...4).map { s.word(q.firstToken - $0) }
    let tail = (0..<8).map { s.word(after + $0) }
    var score = 1.0
    if before.contains("total") || before.contains("all") { score += 2 }
    if before.first == "of" && before.dropFirst().first != "total" && before.contains("of") {
      score += 0.5
    }
    let enrol = [
      "included", "enrolled", "recruited", "randomised", "randomized", "participated", "completed",
      "randomly", "screened", "identified", "invited", "assigned", "took", "surveyed", "responded",
      "analysed", "analyzed", "evaluated", "studied", "followed", "assessed", "reviewed", "were",
      "interviewed", "underwent", "eligible",
    ]
    let all = before + tail
    score += all.contains { enrol.contains($0) } ? 1.5 : 0
    if before.contains("included") || before.contains("enrolled") || before.contains("recruited") {
      score += 1
    }
    if all.contains("screened") || all.contains("invited") || all.contains("eligible") {
      score -= 1.5
    }
    switch s.role {
    case .methods, .results: score += 1
    case .title: score += 0.5
    case .background, .conclusions: score -= 1.5
    default: break
    }
    let analysed = ["analysed", "analyzed", "completed", "evaluated", "analysis", "available"]
    let isAnalysed = tail.prefix(5).contains { analysed.contains($0) }
    return PeopleCount(
      value: Int(q.value), role: isAnalysed ? .analysed : .total,
      noun: words.joined(separator: " "), sentence: s.id, tokenIndex: q.firstToken, score: score)
  }
}
