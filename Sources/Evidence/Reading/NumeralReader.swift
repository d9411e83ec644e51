import Language

/// The numbers of a result sentence as values: `.37` and `- 0.4` are read as printed, and what is no
/// result (weeks, phases, exponents, group sizes) is told apart by the words beside it.
enum NumeralReader {
  static func numerals(in s: Sentence) -> [Numeral] {
    var result: [Numeral] = []
    result.reserveCapacity(s.quantities.count)
    for q in s.quantities where q.kind != .ordinal {
      if let last = result.last, q.firstToken < last.end { continue }
      result.append(numeral(q, s))
    }
    for i in result.indices { result[i].use = use(of: result[i], s) }
    spreadAlongLists(&result, s)
    sharePercent(&result, s)
    return result
  }

  static let minus: Set<String> = ["-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}"]

  private static func numeral(_ q: Quantity, _ s: Sentence) -> Numeral {
    var n = Numeral(
      value: q.value, isPercent: q.kind == .percent, isWord: q.isWord, decimals: q.decimals,
      isSigned: q.value < 0, first: q.firstToken, end: q.endToken)
    guard !q.isWord else { return n }
    readDecimalComma(&n, s)
    if n.isSigned, s.word(n.first - 1) == "/", s.word(n.first - 2) == "+" {
      // "4.6 +/- 2.3": the minus belongs to the sign in front.
      n.value = abs(n.value)
      n.isSigned = false
      n.first += 1
      return n
    }
    readLeadingPoint(&n, s)
    readSign(&n, s)
    return n
  }

  /// `0,27`: a comma behind a lone zero is a decimal point.
  private static func readDecimalComma(_ n: inout Numeral, _ s: Sentence) {
    let digits = n.end - 1
    guard n.decimals == 0, !n.isPercent, s.tokens.indices.contains(digits),
      s.tokens[digits].kind == .number
    else { return }
    let text = s.tokens[digits].text
    if text.hasPrefix("0,") {
      n.value = (Double(text.replacing(",", with: ".")) ?? n.value) * (n.isSigned ? -1 : 1)
      n.decimals = text.utf8.count - 2
    } else if text == "0", s.word(digits + 1) == ",", digits + 2 < s.tokens.count,
      s.tokens[digits + 2].kind == .number, s.tokens[digits].end == s.tokens[digits + 1].start,
      s.tokens[digits + 1].end == s.tokens[digits + 2].start
    {
      let fraction = s.tokens[digits + 2].text
      let minus = s.word(digits - 1)
      n.isSigned = NumeralReader.minus.contains(minus) && n.first < digits
      n.value = (Double("0." + fraction) ?? n.value) * (n.isSigned ? -1 : 1)
      n.decimals = fraction.utf8.count
      n.end = digits + 3
    }
  }

  /// `.37`, `-.37`: the tokenizer leaves the point as a mark of its own.
  private static func readLeadingPoint(_ n: inout Numeral, _ s: Sentence) {
    guard !n.isSigned, n.decimals == 0, s.word(n.first - 1) == ".",
      s.tokens[n.first - 1].end == s.tokens[n.first].start
    else { return }
    if n.first >= 2, s.tokens[n.first - 2].end == s.tokens[n.first - 1].start,
      s.tokens[n.first - 2].kind == .word || s.tokens[n.first - 2].kind == .number
    {
      return
    }
    let digits = s.tokens[n.first].text.utf8.count
    n.decimals = digits
    for _ in 0..<digits { n.value /= 10 }
    // 37 / 10 / 10 is not the nearest number to 0.37.
    n.value = Double("0." + s.tokens[n.first].text) ?? n.value
    n.first -= 1
  }

  /// `- 0.4` and `-.4` where no number or word can be meant to stand on the left; `+0.4`.
  private static func readSign(_ n: inout Numeral, _ s: Sentence) {
    guard !n.isSigned, n.first >= 1 else { return }
    let sign = s.word(n.first - 1)
    let touches = s.tokens[n.first - 1].end == s.tokens[n.first].start
    if sign == "+", touches, s.word(n.first - 2) != "/" {
      n.isSigned = true
      n.first -= 1
      return
    }
    guard minus.contains(sign), n.first >= 2, signPlaces.contains(s.word(n.first - 2)) else {
      return
    }
    n.isSigned = true
    n.value = -n.value
    n.first -= 1
  }

  private static let signPlaces: Set<String> = [
    "(", "[", "=", ":", ",", ";", "of", "was", "is", "to", "ci", "than", "from", "by", "vs",
    "versus", "<", ">", "interval", "were", "and",
  ]

  // MARK: What a number is for

  private static func use(of n: Numeral, _ s: Sentence) -> Numeral.Use {
    let before = s.word(n.first - 1)
    let after = s.word(n.end)
    if isJoinedToWord(n, s) || isExponent(n, s) || isGlued(n, s) { return .index }
    if before == "per" || before == "/" && n.isCount && n.value >= 100 { return .index }
    if before == "=" || before == ":", let label = label(before: n.first - 1, s) {
      if label == "n" { return .size }
      if ["sd", "se", "sem", "s.d", "sds"].contains(label) { return .spread }
      if isTestStatistic(label) { return .index }
    }
    if before == "n", n.isCount { return .size }
    if n.isPercent {
      return limits.contains(before) || isComparedLimit(n, s) ? .limit : .free
    }
    if times.contains(before), n.isCount { return .time }
    if kinds.contains(before) { return .index }
    if limits.contains(before) { return .limit }
    if isYear(n, s) { return .index }
    if after == "-" || minus.contains(after), n.end + 1 < s.tokens.count,
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
    if minus.contains(s.word(n.end)), n.end + 2 < s.tokens.count,
      s.tokens[n.end + 1].kind == .number, timeUnits.contains(s.word(n.end + 2))
    {
      return true
    }
    return minus.contains(s.word(n.first - 1)) && n.first >= 2
      && s.tokens[n.first - 2].kind == .number && timeUnits.contains(s.word(n.end))
  }

  private static let measured = ["mean", "median", "\u{B1}"]

  /// `IL-10`, `COVID-19`, `T2-3`: a name, where a word touches the dash in front.
  private static func isJoinedToWord(_ n: Numeral, _ s: Sentence) -> Bool {
    guard !n.isWord, n.first >= 2 else { return false }
    let dash = n.first - 1
    guard minus.contains(s.word(dash)) || s.word(dash) == "*" || s.word(dash) == "_",
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
    guard let first = label.utf8.first, label.utf8.count > 1 else { return false }
    return [UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "z")].contains(first)
      && label.utf8.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private static let statistics: Set<String> = [
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
    if before == "least" || before == "most" { return s.word(n.first - 2) == "at" }
    return before == "than"
      && ["more", "less", "greater", "fewer", "lower", "higher", "larger"]
        .contains(s.word(n.first - 2))
  }

  static let limits: Set<String> = ["<", ">", "\u{2264}", "\u{2265}", "\u{2A7D}", "\u{2A7E}"]

  /// Words that a number of a kind follows.
  private static let kinds: Set<String> = [
    "phase", "grade", "grades", "stage", "stages", "type", "types", "level", "levels", "class",
    "group", "groups", "arm", "arms", "cohort", "cycle", "cycles", "visit", "table", "figure",
    "fig", "version", "covid", "quintile", "quartile", "tertile", "chromosome", "exon", "spss",
    "study", "part", "step", "model",
  ]
  private static let times: Set<String> = [
    "week", "weeks", "month", "months", "year", "years", "day", "days",
  ]
  static let timeUnits: Set<String> = [
    "week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "h",
    "minute", "minutes", "min", "mo", "yr", "yrs", "wk", "wks", "hrs",
  ]
  private static let timePlaces: Set<String> = [
    "at", "after", "within", "during", "over", "for", "by", "until", "every", "first", "last",
    "past", "before", "than", "through", "to", "approximately",
  ]
  private static let doses: Set<String> = ["mg", "\u{3BC}g", "mcg", "iu", "miu", "gy"]

  /// `grade 3 or 4`, `weeks 12 and 24`, `at 12 and 24 months`: a list has one use.
  private static func spreadAlongLists(_ all: inout [Numeral], _ s: Sentence) {
    guard all.count > 1 else { return }
    for i in 1..<all.count where all[i].use == .free && all[i].isCount && !all[i].isWord {
      guard all[i - 1].use == .index || all[i - 1].use == .time, all[i - 1].isCount,
        all[i].value <= 100, isJoined(all[i - 1].end, all[i].first, s),
        all[i - 1].use == .time ? !timeUnits.contains(s.word(all[i - 1].end)) : true,
        !["patients", "participants", "%", "("].contains(s.word(all[i].end))
      else { continue }
      all[i].use = all[i - 1].use
    }
    for i in (0..<(all.count - 1)).reversed() where all[i].use == .free && all[i].isCount {
      guard timePlaces.contains(s.word(all[i].first - 1)) || all[i + 1].use == .time,
        timeUnits.contains(s.word(all[i + 1].end)), isJoined(all[i].end, all[i + 1].first, s)
      else { continue }
      if timePlaces.contains(s.word(all[i].first - 1)), s.word(all[i].first - 1) != "to" {
        all[i].use = .time
        all[i + 1].use = .time
      }
    }
  }

  /// `62.5 and 42.6%`, `5.9 versus 37.5 versus 18.4%`: the sign printed once is meant for all.
  private static func sharePercent(_ all: inout [Numeral], _ s: Sentence) {
    guard all.count > 1 else { return }
    for i in (0..<(all.count - 1)).reversed() {
      let n = all[i]
      guard all[i + 1].isPercent, !isLevel(all[i + 1], s), !n.isPercent, n.use == .free, !n.isWord,
        n.value <= 100,
        !n.isSigned, !["of", "/", "=", "n"].contains(s.word(n.first - 1))
      else { continue }
      let joint = (n.end..<max(n.end, all[i + 1].first)).map { s.word($0) }
      guard percentJoints.contains(joint) else { continue }
      all[i].isPercent = true
    }
  }

  private static func isLevel(_ n: Numeral, _ s: Sentence) -> Bool {
    [90, 95, 99].contains(n.value)
      && (0..<3).contains {
        IntervalReader.words.contains(s.word(n.end + $0)) || s.word(n.end + $0) == "c"
      }
  }

  private static let percentJoints: Set<[String]> = [
    ["and"], ["vs"], ["versus"], ["vs", "."], ["v"], [","], [",", "and"], ["or"],
    ["compared", "with"],
    ["compared", "to"],
  ]

  private static func isJoined(_ from: Int, _ to: Int, _ s: Sentence) -> Bool {
    guard to - from >= 1, to - from <= 2 else { return false }
    return (from..<to).allSatisfy {
      ["and", "or", "-", "\u{2013}", "/", ",", "to"].contains(s.word($0))
    }
  }
}
