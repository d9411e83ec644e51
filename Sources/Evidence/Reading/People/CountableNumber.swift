import Language

/// A whole number that may count people, below those of a whole population.
enum CountableNumber {
  /// `nil` for a number that counts no people; `266 064` is one number printed as two.
  static func read(_ q: Quantity, _ position: Int, _ s: Sentence) -> Quantity? {
    guard q.kind == .whole, q.value >= 1, q.value < 1_000_000 else { return nil }
    if s.word(q.firstToken - 1) == "-", q.firstToken >= 2,
      s.tokens[q.firstToken - 2].end == s.tokens[q.firstToken - 1].start,
      s.tokens[q.firstToken - 2].kind == .word
    {
      return nil
    }
    if splits(q, s) || isTornWord(q, s) || isRate(q, position, s) || isYear(q, s) { return nil }
    if isOfKind(q.firstToken, s) || isPerCase(q, s) || isGlued(q, s) { return nil }
    guard position > 0, splits(s.quantities[position - 1], s) else {
      return s.word(q.firstToken).hasPrefix("0") ? nil : q
    }
    let thousands = s.quantities[position - 1]
    return Quantity(
      value: thousands.value * 1000 + q.value, kind: .whole, start: thousands.start, end: q.end,
      firstToken: thousands.firstToken, endToken: q.endToken)
  }

  /// `From 2015 we treated persons`: a year, and nobody's number.
  private static func isYear(_ q: Quantity, _ s: Sentence) -> Bool {
    (1950...2049).contains(q.value) && !q.isWord && q.endToken - q.firstToken == 1
      && ["from", "since", "until", "till", "in", "during", "by", "before", "after", "between"]
        .contains(s.word(q.firstToken - 1))
      && !s.isPerson(q.endToken)
  }

  /// `143 cases/100,000 inhabitants`, `8 per 1,000 people`: how common it is, and nobody's number.
  private static func isRate(_ q: Quantity, _ position: Int, _ s: Sentence) -> Bool {
    func isPer(_ i: Int) -> Bool { ["per", "/"].contains(s.word(i)) }
    if bases.contains(q.value), isPer(q.firstToken - 1) { return true }
    guard position + 1 < s.quantities.count else { return false }
    let base = s.quantities[position + 1]
    return bases.contains(base.value) && isPer(base.firstToken - 1)
      && base.firstToken - q.endToken <= 4
  }

  private static let bases: Set<Double> = [1_000, 10_000, 100_000, 1_000_000]

  /// `Brodmann area 4p of patients`: a letter of its name touches the number.
  private static func isGlued(_ q: Quantity, _ s: Sentence) -> Bool {
    !q.isWord && q.endToken < s.tokens.count && s.tokens[q.endToken].kind == .word
      && s.tokens[q.endToken].start == s.tokens[q.endToken - 1].end
      && s.tokens[q.endToken].text.utf8.count == 1
  }

  /// `Each case was matched to 5 controls`, `five controls per case`: so many for one, and not in all.
  private static func isPerCase(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.value <= 20 else { return false }
    if (1...4).contains(where: {
      s.word(q.endToken + $0) == "per" && cases.contains(s.word(q.endToken + $0 + 1))
    }) {
      return true
    }
    return (1...6).contains { s.word(q.firstToken - $0).hasPrefix("match") }
      && s.tokens[..<q.firstToken].contains { ["each", "every"].contains($0.lower) }
  }

  private static let cases: WordSet = ["case", "patient", "person", "participant", "subject"]

  /// `phase 3 study, breast cancer patients`: the number of a kind.
  private static let kinds: WordSet = [
    "phase", "grade", "stage", "type", "level", "class", "tier", "study", "group", "cohort", "arm",
    "status", "score", "cycle", "week", "month", "day", "year", "visit", "version",
  ]

  /// `status 1 and 2 women`: the number at `i` names a kind.
  static func isOfKind(_ i: Int, _ s: Sentence) -> Bool {
    // "in this study 44 patients" numbers no study.
    // "training arm 87" is its size, "arm 2" its name.
    if ["arm", "group", "cohort"].contains(s.word(i - 1)), s.word(i).utf8.count > 1,
      s.word(i - 2) != "("
    {
      return false
    }
    if kinds.contains(s.word(i - 1)) {
      return !["this", "our", "present", "current"].contains(s.word(i - 2))
    }
    return ["and", "or", "to", "-", "/"].contains(s.word(i - 1)) && i >= 3
      && s.tokens[i - 2].kind == .number && kinds.contains(s.word(i - 3))
  }

  /// A number that measures: `aged 34`, `< 4`, `7-Tesla`, `12 weeks`; never a count of people.
  static func isMeasure(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.kind == .whole else { return true }
    let before = s.word(q.firstToken - 1)
    if comparing.contains(before) || before == "=" && s.word(q.firstToken - 2) != "n" {
      return true
    }
    let next = s.word(q.endToken)
    return PeopleWords.notPeople.contains(next) || next == "±" || next == "+"
      || next == "-" && s.tokens[q.endToken].start == q.end
      || before == "-" && q.firstToken > 1 && s.tokens[q.firstToken - 1].end == q.start
  }

  private static let comparing: WordSet = ["<", ">", "≤", "≥", "±", "~", "aged", "age"]

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
}
