import Language

/// Reads shares: counts of a whole, percentages, and both together.
enum ShareReader {
  static func share(at i: Int, _ s: Sentence, _ numerals: inout [Numeral]) -> Figure? {
    let n = numerals[i]
    guard n.use == .free else { return nil }
    if n.isPercent { return percent(at: i, s, &numerals) }
    guard n.isCount, n.value < 1_000_000 else { return nil }
    if let whole = whole(of: i, s, numerals) {
      var figure = Figure(
        count: Int(n.value), total: Int(numerals[whole].value), statistic: "proportion",
        first: n.first, end: numerals[whole].end)
      numerals[i].use = .figure
      numerals[whole].use = .figure
      if let next = percent(after: whole, s, numerals) {
        figure.percent = numerals[next].value
        numerals[next].use = .figure
        figure.end = closed(numerals[next].end, from: numerals[whole].end, s)
      }
      return figure
    }
    // "18 (47%)", "31 deaths (55%)", "420, 15%"
    guard let next = bracketed(after: i, s, numerals) else { return nil }
    numerals[i].use = .figure
    numerals[next].use = .figure
    return Figure(
      count: Int(n.value), percent: numerals[next].value, statistic: "proportion", first: n.first,
      end: closed(numerals[next].end, from: n.end, s))
  }

  /// `4 of 41`, `4/41`, `4 out of the 41 patients`; fractions of dates and doses do not count.
  private static func whole(of i: Int, _ s: Sentence, _ numerals: [Numeral]) -> Int? {
    let n = numerals[i]
    guard numerals.indices.contains(i + 1) else { return nil }
    var at = n.end
    if PeopleWords.people.contains(s.word(at)) { at += 1 }
    let isSlash = s.word(at) == "/"
    if s.word(at) == "out" { at += 1 }
    guard isSlash || s.word(at) == "of" else { return nil }
    at += 1
    while ["the", "all", "these", "our", "those", "total"].contains(s.word(at)) { at += 1 }
    let whole = numerals[i + 1]
    guard whole.first == at, whole.isCount, whole.value >= n.value, whole.value > 1,
      whole.use == .free
    else { return nil }
    guard isSlash else { return i + 1 }
    let after = whole.end
    // "12/19 primary/secondary" lists two kinds; "120/80 mmHg" is a pressure.
    if s.word(after) == "/" || s.word(after + 1) == "/" { return nil }
    let near =
      numerals.contains { $0.isPercent && $0.first >= after && $0.first - after <= 4 }
      || i > 0 && numerals[i - 1].isPercent && n.first - numerals[i - 1].end <= 2
    let noun = (0..<3).contains { PeopleWords.people.contains(s.word(after + $0)) }
    return near || noun ? i + 1 : nil
  }

  /// The percentage behind a fraction: `(38%)`, `, 34.8%`, `patients (38%)`, `= 38%`.
  private static func percent(after whole: Int, _ s: Sentence, _ numerals: [Numeral]) -> Int? {
    guard numerals.indices.contains(whole + 1) else { return nil }
    let next = numerals[whole + 1]
    guard next.isPercent, next.use == .free else { return nil }
    let gap = numerals[whole].end..<next.first
    guard gap.count <= 8, !gap.contains(where: { separators.contains(s.word($0)) }) else {
      return nil
    }
    let opens = ["(", "[", ",", "="].contains(s.word(next.first - 1))
    return opens || gap.isEmpty ? whole + 1 : nil
  }

  private static let separators: WordSet = [
    "vs", "versus", "and", ";", "than", "compared", "while", "whereas",
  ]

  private static func bracketed(after i: Int, _ s: Sentence, _ numerals: [Numeral]) -> Int? {
    guard numerals.indices.contains(i + 1) else { return nil }
    let next = numerals[i + 1]
    guard next.isPercent, next.use == .free, !next.isSigned else { return nil }
    let open = s.word(next.first - 1)
    let gap = next.first - 1 - numerals[i].end
    if open == "," || open == ";" { return gap == 0 ? i + 1 : nil }
    guard open == "(" || open == "[", gap >= 0 else { return nil }
    if gap == 0 { return i + 1 }
    // Words between count what the number counts: nouns, up to a group's name.
    guard gap <= 7 else { return nil }
    let words = (numerals[i].end..<(next.first - 1)).map { s.word($0) }
    if words.contains(where: { separators.contains($0) || "([,:%/".contains($0) }) { return nil }
    let isCounted = words.contains { PeopleWords.people.contains($0) || counted.contains($0) }
    return isCounted || gap == 1 && s.tokens[numerals[i].end].kind == .word ? i + 1 : nil
  }

  static let counted: Set<String> = [
    "pts", "deaths", "events", "relapses", "eyes", "lesions", "infections", "responses", "patients",
    "recurrences", "pregnancies", "episodes",
  ]

  private static func percent(at i: Int, _ s: Sentence, _ numerals: inout [Numeral]) -> Figure? {
    let n = numerals[i]
    guard !n.isSigned, n.value >= 0, !NoShare.isRange(i, s, &numerals),
      !NoShare.isHeterogeneity(n, s),
      !NoShare.isNoShare(n, s)
    else { return nil }
    if FigureReader.plusMinus(at: n.end, s) != nil { return nil }
    if (1...3).contains(where: { ["mean", "median", "average"].contains(s.word(n.first - $0)) }),
      !s.has("survival")
    {
      return nil
    }
    numerals[i].use = .figure
    var figure = Figure(percent: n.value, statistic: "proportion", first: n.first, end: n.end)
    readCount(&figure, i, s, &numerals)
    if numerals.indices.contains(i + 1), s.word(n.end) == "(",
      FigureReader.plusMinus(at: n.end + 1, s) == numerals[i + 1].first
    {
      // "84.1% (± 1.8%)"
      figure.spread = s.text(n.end + 1, numerals[i + 1].end)
      numerals[i + 1].use = .spread
      figure.end = closed(numerals[i + 1].end, from: n.end, s)
    } else if figure.count == nil {
      readBound(&figure, i, s, &numerals)
    }
    return figure
  }

  /// `17.2% (5/29)`, `17.2% [5 of 29]`, `19% (n = 17)`, `40.8%, 78 of 191`.
  private static func readCount(
    _ figure: inout Figure, _ i: Int, _ s: Sentence, _ numerals: inout [Numeral]
  ) {
    guard numerals.indices.contains(i + 1), ["(", "[", ","].contains(s.word(figure.end)) else {
      return
    }
    let next = numerals[i + 1]
    if next.first == figure.end + 1, next.isCount, next.use == .free,
      let whole = whole(of: i + 1, s, numerals)
    {
      figure.count = Int(next.value)
      figure.total = Int(numerals[whole].value)
      numerals[i + 1].use = .figure
      numerals[whole].use = .figure
      figure.end = closed(numerals[whole].end, from: figure.end, s)
    } else if next.use == .size, next.first - figure.end <= 3, s.word(figure.end) != "," {
      figure.count = Int(next.value)
      numerals[i + 1].use = .figure
      figure.end = closed(next.end, from: figure.end, s)
      if s.word(next.end) == "/", numerals.indices.contains(i + 2),
        numerals[i + 2].first == next.end + 1
      {
        figure.total = Int(numerals[i + 2].value)
        numerals[i + 2].use = .figure
        figure.end = closed(numerals[i + 2].end, from: figure.end, s)
      }
    }
  }

  /// An interval behind a share is its spread.
  private static func readBound(
    _ figure: inout Figure, _ i: Int, _ s: Sentence, _ numerals: inout [Numeral]
  ) {
    guard ["(", "[", ","].contains(s.word(figure.end)), numerals.indices.contains(i + 2) else {
      return
    }
    if numerals[i + 1].first == figure.end + 1, numerals[i + 1].use == .free,
      let ends = IntervalReader.ends(i + 1, i + 2, numerals, s),
      let percent = figure.percent, ends.low <= percent, percent <= ends.high,
      [")", "]", ";", ","].contains(s.word(numerals[i + 2].end))
    {
      // "5.4% (3.0-9.7)"
      figure.spread = s.text(figure.end + 1, numerals[i + 2].end)
      numerals[i + 1].use = .bound
      numerals[i + 2].use = .bound
      figure.end = closed(numerals[i + 2].end, from: figure.end, s)
      return
    }
    let low = numerals[i + 1].use == .level ? i + 2 : i + 1
    guard numerals.indices.contains(low + 1), numerals[low].use == .bound,
      numerals[low].first - figure.end <= 8
    else { return }
    figure.spread = s.text(figure.end + 1, numerals[low + 1].end)
    figure.end = closed(numerals[low + 1].end, from: figure.end, s)
  }

  /// The token after the bracket that opened behind `from` and closes at `end`.
  private static func closed(_ end: Int, from: Int, _ s: Sentence) -> Int {
    guard ["(", "["].contains(where: { open in (from..<end).contains { s.word($0) == open } })
    else { return end }
    return [")", "]"].contains(s.word(end)) ? end + 1 : end
  }
}
