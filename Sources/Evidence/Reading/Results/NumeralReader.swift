import Language

/// The numbers of a result sentence as values: `.37` and `- 0.4` are read as printed, and what is
/// no result (weeks, phases, exponents, group sizes) is told apart by the words beside it.
enum NumeralReader {
  static func numerals(in s: Sentence) -> [Numeral] {
    var result: [Numeral] = []
    result.reserveCapacity(s.quantities.count)
    for q in s.quantities where q.kind != .ordinal {
      if let last = result.last, q.firstToken < last.end { continue }
      result.append(numeral(q, s))
    }
    for i in result.indices { result[i].use = NumeralUse.of(result[i], s) }
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

  private static let signPlaces: WordSet = [
    "(", "[", "=", ":", ",", ";", "of", "was", "is", "to", "ci", "than", "from", "by", "vs",
    "versus", "<", ">", "interval", "were", "and",
  ]

  // MARK: Lists

  /// `grade 3 or 4`, `weeks 12 and 24`, `at 12 and 24 months`: a list has one use.
  private static func spreadAlongLists(_ all: inout [Numeral], _ s: Sentence) {
    guard all.count > 1 else { return }
    for i in 1..<all.count where all[i].use == .free && all[i].isCount && !all[i].isWord {
      guard all[i - 1].use == .index || all[i - 1].use == .time, all[i - 1].isCount,
        all[i].value <= 100, isJoined(all[i - 1].end, all[i].first, s),
        all[i - 1].use == .time ? !NumeralUse.timeUnits.contains(s.word(all[i - 1].end)) : true,
        !["patients", "participants", "%", "("].contains(s.word(all[i].end))
      else { continue }
      all[i].use = all[i - 1].use
    }
    for i in (0..<(all.count - 1)).reversed() where all[i].use == .free && all[i].isCount {
      guard NumeralUse.timePlaces.contains(s.word(all[i].first - 1)) || all[i + 1].use == .time,
        NumeralUse.timeUnits.contains(s.word(all[i + 1].end)),
        isJoined(all[i].end, all[i + 1].first, s)
      else { continue }
      if NumeralUse.timePlaces.contains(s.word(all[i].first - 1)), s.word(all[i].first - 1) != "to"
      {
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
