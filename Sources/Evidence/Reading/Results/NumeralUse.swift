import Language

/// What a printed number is for, from the words beside it.
enum NumeralUse {
  static func of(_ n: Numeral, _ s: Sentence) -> Numeral.Use {
    let before = s.word(n.first - 1)
    let after = s.word(n.end)
    if isJoinedToWord(n, s) || isExponent(n, s) || isGlued(n, s) { return .index }
    if before == "per" || before == "/" && n.value >= 100 && FigureUnits.rateWords.contains(after) {
      return .index
    }
    if before == "=" || before == ":", let label = label(before: n.first - 1, s) {
      if label == "n" { return .size }
      if ["sd", "se", "sem", "s.d", "sds"].contains(label) { return .spread }
      if isTestStatistic(label) { return .index }
    }
    if before == "n", n.isCount { return .size }
    if limits.contains(before) || isComparedLimit(n, s) { return .limit }
    if n.isPercent { return .free }
    if times.contains(before), n.isCount { return .time }
    if kinds.contains(before) { return .index }
    if isYear(n, s) { return .index }
    if after == "-" || NumeralReader.minus.contains(after), n.end + 1 < s.tokens.count,
      s.tokens[n.end - 1].end == s.tokens[n.end].start, timeUnits.contains(s.word(n.end + 1))
    {
      return .time
    }
    if isTimeRange(n, s) { return .time }
    if timeUnits.contains(after) {
      var i = n.first - 1
      while ["the", "a", "about", "approximately"].contains(s.word(i)) { i -= 1 }
      if timePlaces.contains(s.word(i)) { return .time }
      if ["of", "was"].contains(s.word(i)), s.word(i - 1) == "up" || s.word(i - 1) == "follow" {
        return .time
      }
      if after == "years", s.word(n.end + 1) == "old" || s.word(n.end + 1) == "of" { return .index }
    }
    if ["aged", "age"].contains(before) { return .index }
    if doses.contains(after), !measured.contains(where: { s.word(n.first - 1) == $0 }) {
      return .index
    }
    return .free
  }

  /// Either end of `2-3 weeks`.
  private static func isTimeRange(_ n: Numeral, _ s: Sentence) -> Bool {
    guard n.isCount, !n.isWord else { return false }
    if NumeralReader.minus.contains(s.word(n.end)), n.end + 2 < s.tokens.count,
      s.tokens[n.end + 1].kind == .number, timeUnits.contains(s.word(n.end + 2))
    {
      return true
    }
    return NumeralReader.minus.contains(s.word(n.first - 1)) && n.first >= 2
      && s.tokens[n.first - 2].kind == .number && timeUnits.contains(s.word(n.end))
  }

  private static let measured = ["mean", "median", "\u{B1}"]

  /// `IL-10`, `COVID-19`, `T2-3`: a name, where a word touches the dash in front.
  private static func isJoinedToWord(_ n: Numeral, _ s: Sentence) -> Bool {
    guard !n.isWord, n.first >= 2 else { return false }
    let dash = n.first - 1
    guard NumeralReader.minus.contains(s.word(dash)) || s.word(dash) == "*" || s.word(dash) == "_",
      s.tokens[dash].end == s.tokens[n.first].start,
      s.tokens[dash - 1].end == s.tokens[dash].start
    else { return false }
    return s.tokens[dash - 1].kind == .word
  }

  /// `25OHD`: a word that is no unit touches the number.
  private static func isGlued(_ n: Numeral, _ s: Sentence) -> Bool {
    guard !n.isWord, !n.isPercent, n.end < s.tokens.count, s.tokens[n.end].kind == .word,
      s.tokens[n.end].start == s.tokens[n.end - 1].end
    else { return false }
    return !FigureUnits.units.contains(s.word(n.end))
      && !["vs", "to", "and"].contains(s.word(n.end))
  }

  /// `m(2)`, `HbA(1c)`, `F(1, 23)`: in brackets that touch a short name.
  private static func isExponent(_ n: Numeral, _ s: Sentence) -> Bool {
    guard !n.isPercent, !n.isWord else { return false }
    if s.word(n.end) != "", n.end < s.tokens.count, s.tokens[n.end].kind == .word,
      s.tokens[n.end].start == s.tokens[n.end - 1].end, s.tokens[n.end].text.utf8.count == 1,
      s.word(n.end) != "s", s.word(n.end) != "h", s.word(n.end) != "g", s.word(n.end) != "m"
    {
      return true
    }
    var open = n.first - 1
    while open >= 0, s.tokens[open].kind == .number || s.word(open) == "," { open -= 1 }
    guard open >= 1, s.word(open) == "(", s.tokens[open - 1].kind == .word,
      s.tokens[open - 1].end == s.tokens[open].start
    else { return false }
    return s.tokens[open - 1].text.utf8.count <= 3
  }

  /// The word in front of "=": `n`, `SD`.
  private static func label(before sign: Int, _ s: Sentence) -> String? {
    var i = sign - 1
    if s.word(i) == ")" || s.word(i) == "]" {
      // "F (1, 23) = 4.5"
      while i >= 0, s.word(i) != "(", s.word(i) != "[" { i -= 1 }
      i -= 1
    }
    return i >= 0 && s.tokens[i].kind == .word ? s.word(i) : nil
  }

  private static func isTestStatistic(_ label: String) -> Bool {
    if statistics.contains(label) { return true }
    // Cohen's f2 is an effect size.
    guard label != "f2", let first = label.utf8.first, label.utf8.count > 1 else { return false }
    return [UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "z")].contains(first)
      && label.utf8.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static let statistics: WordSet = [
    "t", "f", "z", "u", "df", "\u{3C7}2", "\u{3C7}\u{B2}", "chi2", "x2", "square", "squared", "w",
    "h", "i2", "i\u{B2}", "\u{3C7}", "wald", "q", "vif", "rmsea", "cfi",
  ]

  private static func isYear(_ n: Numeral, _ s: Sentence) -> Bool {
    guard n.isCount, !n.isWord, n.value >= 1900, n.value <= 2100,
      s.tokens[n.first].text.utf8.count == 4
    else { return false }
    return ["in", "from", "to", "between", "and", "since", "until", "-", "\u{2013}", ",", "of"]
      .contains(s.word(n.first - 1))
      || s.tokens[max(0, n.first - 1)].text.first?.isUppercase == true
  }

  /// `more than 50% of`, `at least 30%`.
  private static func isComparedLimit(_ n: Numeral, _ s: Sentence) -> Bool {
    let before = s.word(n.first - 1)
    // "> or = 50%"
    if before == "=", s.word(n.first - 2) == "or" { return limits.contains(s.word(n.first - 3)) }
    if before == "least" || before == "most" { return s.word(n.first - 2) == "at" }
    return before == "than"
      && ["more", "less", "greater", "fewer", "lower", "higher", "larger"]
        .contains(s.word(n.first - 2))
  }

  static let limits: Set<String> = ["<", ">", "\u{2264}", "\u{2265}", "\u{2A7D}", "\u{2A7E}"]

  /// Words that a number of a kind follows.
  private static let kinds: WordSet = [
    "phase", "grade", "grades", "stage", "stages", "type", "types", "level", "levels", "class",
    "group", "groups", "arm", "arms", "cohort", "cycle", "cycles", "visit", "table", "figure",
    "fig", "version", "covid", "quintile", "quartile", "tertile", "chromosome", "exon", "spss",
    "study", "part", "step", "model", "compound", "compounds",
  ]
  private static let times: WordSet = [
    "week", "weeks", "month", "months", "year", "years", "day", "days",
  ]
  static let timeUnits: WordSet = [
    "week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "h",
    "minute", "minutes", "min", "mo", "yr", "yrs", "wk", "wks", "hrs",
  ]
  static let timePlaces: WordSet = [
    "at", "after", "within", "during", "over", "for", "by", "until", "every", "first", "last",
    "past", "before", "than", "through", "to", "approximately",
  ]
  private static let doses: WordSet = ["mg", "\u{3BC}g", "mcg", "iu", "miu", "gy"]
}
