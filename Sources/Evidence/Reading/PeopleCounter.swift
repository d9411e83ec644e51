import Language

/// Finds the counts of people in a sentence: `41 patients`, `(n = 41)`, `12 of the 34`.
enum PeopleCounter {
  static func counts(in s: Sentence) -> [PeopleCount] {
    var found: [PeopleCount] = []
    for (position, printed) in s.quantities.enumerated() {
      guard let q = whole(printed, position, s) else { continue }
      if let one = PeopleLabel.count(q, s) ?? noun(q, position, s) ?? bare(q, s) {
        found.append(one)
      }
    }
    return found.map { isLookedAt($0, found) ? $0.demoted : $0 }
  }

  /// `Of 140 patients assessed, 7 met the criteria`: those looked at are not those who took part.
  private static func isLookedAt(_ count: PeopleCount, _ all: [PeopleCount]) -> Bool {
    all.contains {
      $0.noun == PeopleCounter.kept && $0.tokenIndex > count.tokenIndex && $0.value < count.value
    }
  }

  /// The noun of those who met the criteria, told by the verb alone.
  private static let kept = "who met the criteria"

  /// A whole number that may count people, below those of a whole population; `266 064` is one number printed as two.
  private static func whole(_ q: Quantity, _ position: Int, _ s: Sentence) -> Quantity? {
    guard q.kind == .whole, q.value >= 1, q.value < 1_000_000 else { return nil }
    if s.word(q.firstToken - 1) == "-", q.firstToken >= 2,
      s.tokens[q.firstToken - 2].end == s.tokens[q.firstToken - 1].start,
      s.tokens[q.firstToken - 2].kind == .word
    {
      return nil
    }
    if splits(q, s) || isTornWord(q, s) { return nil }
    if kinds.contains(s.word(q.firstToken - 1)) || s.word(q.firstToken).hasPrefix("0") {
      return nil
    }
    guard position > 0, splits(s.quantities[position - 1], s) else { return q }
    let thousands = s.quantities[position - 1]
    return Quantity(
      value: thousands.value * 1000 + q.value, kind: .whole, start: thousands.start, end: q.end,
      firstToken: thousands.firstToken, endToken: q.endToken)
  }

  /// `phase 3 study, breast cancer patients`: the number of a kind.
  private static let kinds: Set<String> = [
    "phase", "grade", "stage", "type", "level", "class", "tier", "study", "group", "cohort", "arm",
  ]

  /// Part of a number in words that could not be read as one: `four thousand eight hundred`.
  private static func isTornWord(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.isWord else { return false }
    let big: Set<String> = ["hundred", "thousand", "million"]
    let before = (1...3).map { s.word(q.firstToken - $0) }
    if big.contains(before[0]) { return true }
    if before[0] == "and" || before[0] == "-", big.contains(before[1]) { return true }
    return big.contains(s.word(q.endToken))
      || s.word(q.endToken) == "-"
        && s.quantities.contains { $0.isWord && $0.firstToken == q.endToken + 1 }
  }

  /// Whether the number is the thousands of the one that follows it after one narrow space.
  private static func splits(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.kind == .whole, !q.isWord, q.value >= 1, q.value < 1000, q.endToken < s.tokens.count
    else { return false }
    let next = s.tokens[q.endToken]
    let gap = next.start - s.tokens[q.endToken - 1].end
    return next.kind == .number && next.text.utf8.count == 3 && (gap == 1 || gap == 3)
      && next.text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && !["between", "and", "to"].contains(s.word(q.firstToken - 1))
  }

  /// `41 patients`, `41 consecutive RRMS patients`, `41 (30 women) patients`.
  private static func noun(_ q: Quantity, _ position: Int, _ s: Sentence) -> PeopleCount? {
    var i = q.endToken
    var words: [String] = []
    var steps = 0
    var depth = 0
    if partitive(q, s) != nil { return part(q, s) }
    if s.word(i) == "of", ["these", "those", "them", "whom", "the", "our"].contains(s.word(i + 1)) {
      return part(q, s)
    }
    if s.word(q.firstToken - 1) == "per" { return nil }
    if s.word(i) == "," || s.word(i) == "/" { return nil }
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
        if s.word(i + 1) == "-", ["years", "year", "months"].contains(s.word(i + 2)) { return nil }
        guard !isAdjective(word, i, s) else {
          i += 1
          continue
        }
        words.append(word)
        return PeopleScore.count(q, words, after: i + 1, s)
      }
      if s.tokens[i].kind == .punctuation, word != "-", word != "/", word != "," { return nil }
      if s.tokens[i].kind == .number || s.tokens[i].kind == .symbol { return nil }
      if ["and", ","].contains(word), let joined = joined(at: i + 1, position, words, s) {
        return PeopleCount(
          value: Int(q.value), role: .group, noun: joined, sentence: s.id,
          tokenIndex: q.firstToken, score: 1.5)
      }
      if verbs.contains(word) { return nil }
      words.append(word)
      i += 1
      steps += 1
    }
    return nil
  }

  /// `42 MS and 54 healthy subjects`: the noun stands only once, after the last number.
  private static func joined(
    at index: Int, _ position: Int, _ words: [String], _ s: Sentence
  ) -> String? {
    guard position + 1 < s.quantities.count, !words.isEmpty else { return nil }
    let next = s.quantities[position + 1]
    guard next.firstToken == index, next.kind == .whole, next.value >= 3,
      let other = noun(next, position + 1, s), other.role == .group || other.role == .total,
      let last = other.noun.split(separator: " ").last
    else { return nil }
    // "56 with progressive MS and 55 controls": the first has no noun of its own.
    let phrase = words[0] == "with" ? ["people"] + words : words + [String(last)]
    return phrase.joined(separator: " ")
  }

  private static let verbs: Set<String> = [
    "were", "was", "had", "is", "are", "to", "in", "and", "or", "at", "on", "for", "by", "from",
    "per", "than", "as", "a", "has", "have", "vs", "versus", "the", "showed", "received", "did",
    "that", "which",
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

  /// `met the inclusion criteria`, `met the following criteria for inclusion`.
  private static func isOfCriteria(_ verb: Int, _ s: Sentence) -> Bool {
    let next = (1...8).map { s.word(verb + $0) }
    return next.contains { $0.hasPrefix("criteri") }
      && next.contains { ["inclusion", "eligibility", "entry"].contains($0) }
  }

  /// `Of 1,240 people invited, 517 (41.7%) answered`: a number alone, told by its verb.
  private static func bare(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
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
    } else if ["analysed", "analyzed", "completed", "evaluated"].contains(verb) {
      role = .analysed
    } else if ["met", "fulfilled", "satisfied"].contains(verb), isOfCriteria(i, s) {
      return PeopleCount(
        value: Int(q.value), role: .total, noun: kept, sentence: s.id,
        tokenIndex: q.firstToken, score: 4)
    } else {
      return nil
    }
    return PeopleCount(
      value: Int(q.value), role: role, noun: "", sentence: s.id, tokenIndex: q.firstToken,
      score: 4)
  }
}
