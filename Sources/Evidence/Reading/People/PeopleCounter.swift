import Language

/// Finds the counts of people in a sentence: `41 patients`, `(n = 41)`, `12 of the 34`.
enum PeopleCounter {
  static func counts(in s: Sentence) -> [PeopleCount] {
    var found: [PeopleCount] = []
    for (position, printed) in s.quantities.enumerated() {
      guard let q = CountableNumber.read(printed, position, s) else { continue }
      if let one = named(q, position, s) ?? bare(q, s) { found.append(one) }
    }
    return found.map { isLookedAt($0, found) || isOnlySent($0, s) ? $0.demoted : $0 }
  }

  /// With a noun or a label of its own.
  private static func named(_ q: Quantity, _ position: Int, _ s: Sentence) -> PeopleCount? {
    PeopleLabel.count(q, s) ?? BareCount.partTaken(q, s) ?? BareCount.response(q, s)
      ?? noun(q, position, s)
  }

  /// Told by its verb, its bracket or the numbers beside it.
  private static func bare(_ q: Quantity, _ s: Sentence) -> PeopleCount? {
    let told = BareCount.told(q, s) ?? BareCount.enrolled(q, s) ?? BareCount.ofParts(q, s)
    let summed = told ?? BareCount.denominator(q, s) ?? BareCount.summed(q, s)
    return summed ?? BareCount.recruited(q, s) ?? BareCount.subjects(q, s)
      ?? BareCount.elliptical(q, s)
  }

  /// `Of 140 patients assessed, 7 met the criteria`: those looked at are not those who took part.
  private static func isLookedAt(_ count: PeopleCount, _ all: [PeopleCount]) -> Bool {
    all.contains {
      $0.noun == PeopleCounter.kept && $0.tokenIndex > count.tokenIndex && $0.value < count.value
    }
  }

  /// `69 patients were referred, 52 entered the trial`.
  private static func isOnlySent(_ count: PeopleCount, _ s: Sentence) -> Bool {
    guard (1...5).contains(where: { sent.contains(s.word(count.tokenIndex + $0)) }) else {
      return false
    }
    return s.quantities.contains {
      $0.firstToken > count.tokenIndex && $0.value < Double(count.value)
        && cameIn.contains(s.word($0.endToken))
    }
  }

  private static let sent: WordSet = ["referred", "invited", "approached", "contacted"]
  private static let cameIn: WordSet = [
    "entered", "enrolled", "participated", "consented", "joined", "agreed",
  ]

  /// The noun of those who met the criteria, told by the verb alone.
  static let kept = "who met the criteria"

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
    if ["per", "every"].contains(s.word(q.firstToken - 1)) { return nil }
    if s.word(i) == "," || s.word(i) == "/" { return nil }
    while i < s.tokens.count, steps < 12 {
      let word = s.word(i)
      if word == "(" || word == "[" { depth += 1 }
      if depth > 0 {
        if word == ")" || word == "]" { depth -= 1 }
        i += 1
        steps += depth > 0 ? 0 : 1
        if i - q.endToken > 24 { return nil }
        continue
      }
      if PeopleWords.notPeople.contains(word) { return nil }
      if s.isPerson(word) {
        if s.word(i + 1) == "-", ["years", "year", "months"].contains(s.word(i + 2)) { return nil }
        guard !isAdjective(word, i, s) else {
          i += 1
          continue
        }
        words.append(word)
        return PeopleScore.count(q, words, after: i + 1, s)
      }
      if let last = words.last, s.conditionNames.contains(last), words.count <= 3,
        !words.contains(where: { ["with", "about", "on", "without", "under"].contains($0) }),
        verbs.contains(word) || s.tokens[i].kind == .punctuation && word != "-" && word != "/",
        !(["and", ","].contains(word) && joined(at: i + 1, position, words, s) != nil)
      {
        return PeopleScore.count(q, words, after: i, s)
      }
      if s.tokens[i].kind == .punctuation, word != "-", word != "/", word != "," { return nil }
      if s.tokens[i].kind == .number, CountableNumber.isOfKind(i, s) {
        i += 1
        continue
      }
      if word == "and", s.tokens.indices.contains(i + 1), s.tokens[i + 1].kind == .number,
        CountableNumber.isOfKind(i + 1, s)
      {
        i += 1
        continue
      }
      if s.tokens[i].kind == .number || s.tokens[i].kind == .symbol { return nil }
      if ["and", ","].contains(word), let joined = joined(at: i + 1, position, words, s) {
        return PeopleCount(
          value: Int(q.value), role: .group, noun: joined, sentence: s.id,
          tokenIndex: q.firstToken, score: 1.5)
      }
      if verbs.contains(word), !joinsAdjectives(i, words, s) { return nil }
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

  /// `35 sedentary and obese women`: one noun phrase, not the end of one.
  private static func joinsAdjectives(_ i: Int, _ words: [String], _ s: Sentence) -> Bool {
    guard s.word(i) == "and" || s.word(i) == "or", let last = words.last, !last.hasSuffix("s"),
      s.tokens.indices.contains(i + 1), s.tokens[i + 1].kind == .word
    else { return false }
    return !verbs.contains(s.word(i + 1))
      && (i + 2...i + 6).contains {
        s.isPerson($0)
      }
  }

  static let verbs: Set<String> = [
    "were", "was", "had", "is", "are", "to", "in", "and", "or", "at", "on", "for", "by", "from",
    "per", "than", "as", "a", "has", "have", "vs", "versus", "the", "showed", "received", "did",
    "that", "which",
  ]

  /// `patient characteristics`, `case report`, `14 individual steps`: the noun only describes the
  /// next one.
  private static func isAdjective(_ word: String, _ i: Int, _ s: Sentence) -> Bool {
    guard PeopleWords.singular.contains(word) else { return false }
    let next = s.word(i + 1)
    if ["year", "data"].contains(next) { return true }
    return next.hasSuffix("s") && next.count > 3 && !s.isPerson(next) && !verbs.contains(next)
      && !["does", "shows", "takes"].contains(next)
  }

  /// `12 of the 34`, `4/41`, `four out of 41`: index of the whole.
  static func partitive(_ q: Quantity, _ s: Sentence) -> Quantity? {
    var i = q.endToken
    if s.word(i) == "(" {
      while i < s.tokens.count, s.word(i) != ")" { i += 1 }
      i += 1
    }
    if s.word(i) == "out" { i += 1 }
    guard s.word(i) == "of" || s.word(i) == "/" else { return nil }
    i += 1
    while wholeOpeners.contains(s.word(i)) { i += 1 }
    return s.quantities.first { $0.firstToken == i && $0.kind == .whole && $0.value >= q.value }
  }

  private static let wholeOpeners: WordSet = [
    "the", "all", "these", "our", "those", "total", "a", "planned", "eligible", "invited",
    "screened", "included", "enrolled", "intended", "targeted",
  ]

  private static func part(_ q: Quantity, _ s: Sentence) -> PeopleCount {
    PeopleCount(
      value: Int(q.value), role: .part, noun: "", sentence: s.id, tokenIndex: q.firstToken,
      score: 0)
  }
}
