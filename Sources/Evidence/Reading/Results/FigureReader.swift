import Language

/// Reads the figures of groups in a result sentence: `4 of 41 (9.8%)`, `38/100 (38%)`, `18 (47%)`,
/// `4.1 ± 1.2`, `mean 4.1 (SD 1.2)`, `16 months (IQR 3-7)`, `from 4.1 to 3.2`, `0.2 per year`.
enum FigureReader {
  static func figures(in s: Sentence, _ numerals: inout [Numeral]) -> [Figure] {
    var result: [Figure] = []
    for i in numerals.indices {
      let use = numerals[i].use
      guard use == .free || use == .change else { continue }
      if let figure = ShareReader.share(at: i, s, &numerals)
        ?? change(at: i, s, &numerals) ?? value(at: i, s, &numerals)
      {
        result.append(figure)
      }
    }
    return joinChanges(result, s)
  }

  /// `a 31% reduction`: a change, shown where it is a group's own.
  private static func change(at i: Int, _ s: Sentence, _ numerals: inout [Numeral]) -> Figure? {
    let n = numerals[i]
    if n.use == .change, !n.isPercent {
      var figure = Figure(value: n.value, statistic: "change", first: n.first, end: n.end)
      FigureUnits.read(&figure, s)
      figure.isBare = true
      return figure
    }
    guard n.isPercent else { return nil }
    numerals[i].use = .figure
    guard n.use == .change || n.isSigned || isSpread(n, s) || isOfMean(n, s) else { return nil }
    var figure = Figure(
      value: n.value, unit: "%", statistic: "percent_change", first: n.first, end: n.end)
    figure.isBare = true
    readSpread(&figure, i, s, &numerals)
    return figure
  }

  private static func isSpread(_ n: Numeral, _ s: Sentence) -> Bool {
    plusMinus(at: n.end, s) != nil
  }

  private static func isOfMean(_ n: Numeral, _ s: Sentence) -> Bool {
    (1...4).contains { ["mean", "median", "average"].contains(s.word(n.first - $0)) }
  }

  private static func value(at i: Int, _ s: Sentence, _ numerals: inout [Numeral]) -> Figure? {
    let n = numerals[i]
    guard !n.isPercent, n.use == .free, !isNoResult(n, s) else { return nil }
    var figure = Figure(value: n.value, first: n.first, end: n.end)
    figure.statistic = statistic(before: n.first, s)
    numerals[i].use = .figure
    FigureUnits.read(&figure, s)
    readSpread(&figure, i, s, &numerals)
    if figure.unit == nil { FigureUnits.read(&figure, s) }
    let isTold = figure.spread != nil || figure.statistic != nil
    guard isTold || !n.isWord || isCounted(n, s) else { return nil }
    if n.isCount, !isTold, isSample(n, s) { return nil }
    figure.isBare = !isTold
    if n.isCount, figure.unit == nil, !isTold {
      figure.count = Int(n.value)
      figure.value = nil
      figure.statistic = "count"
    }
    return figure
  }

  /// `two after drug A`, `three patients`: a number word that counts something of a group.
  private static func isCounted(_ n: Numeral, _ s: Sentence) -> Bool {
    PeopleWords.people.contains(s.word(n.end)) || ShareReader.counted.contains(s.word(n.end))
      || ["in", "on", "with", "after", "receiving"].contains(s.word(n.end))
  }

  /// `higher in 503 patients than in 252 controls`: who was measured, no result.
  private static func isSample(_ n: Numeral, _ s: Sentence) -> Bool {
    guard
      ["in", "of", "from", "among", "between", "with", "for", "than", "by", "included", "the"]
        .contains(s.word(n.first - 1))
    else { return false }
    return (0..<3).contains { PeopleWords.people.contains(s.word(n.end + $0)) }
  }

  /// Counts of studies, ratios such as 2:1 and numbers of lists are no results of groups.
  private static func isNoResult(_ n: Numeral, _ s: Sentence) -> Bool {
    let before = s.word(n.first - 1)
    let after = s.word(n.end)
    if before == "/" || after == "/" && n.isCount || before == "+" { return true }
    if after == ":" && n.isCount && n.value < 10 || before == ":" && n.isCount && n.value < 10 {
      return s.tokens.indices.contains(n.end + 1) && s.tokens[n.end + 1].kind == .number
        || n.first >= 2 && s.tokens[n.first - 2].kind == .number
    }
    if after == ")", before == "(", n.isCount, n.value < 30 { return true }
    if n.isWord {
      return ["of", "or", "third", "thirds", "way", "hand", "group", "groups", "arms"].contains(
        after)
    }
    if ["fold", "x", "\u{D7}", "times"].contains(after) { return true }
    if NumeralReader.minus.contains(after), s.word(n.end + 1) == "fold" { return true }
    return ["top", "first", "last", "no", "number", "\u{D7}", "ratio"].contains(before)
  }

  // MARK: Spread, statistic, unit

  /// `±`, `+/-`, `+-` with or without spaces: the token after it.
  static func plusMinus(at i: Int, _ s: Sentence) -> Int? {
    if s.word(i) == "\u{B1}" { return i + 1 }
    guard s.word(i) == "+" else { return nil }
    if s.word(i + 1) == "/", NumeralReader.minus.contains(s.word(i + 2)) { return i + 3 }
    return NumeralReader.minus.contains(s.word(i + 1)) ? i + 2 : nil
  }

  private static func readSpread(
    _ figure: inout Figure, _ i: Int, _ s: Sentence, _ numerals: inout [Numeral]
  ) {
    guard numerals.indices.contains(i + 1) else { return }
    if let at = plusMinus(at: figure.end, s), numerals[i + 1].first == at {
      numerals[i + 1].use = .spread
      figure.spread = "\u{B1} \(s.text(numerals[i + 1].first, numerals[i + 1].end))"
      figure.end = numerals[i + 1].end
      if figure.statistic == nil { figure.statistic = "mean" }
      return
    }
    guard ["(", "[", ","].contains(s.word(figure.end)), let close = close(after: figure.end, s)
    else { return }
    let inside = numerals.indices.filter {
      $0 > i && numerals[$0].first > figure.end && numerals[$0].end <= close
    }
    guard let a = inside.first, inside.count <= 3, numerals[a].use != .size,
      numerals[a].use != .probability, numerals[a].use != .estimate
    else { return }
    let words = (figure.end..<close).map { s.word($0) }
    let isInterval = inside.contains { numerals[$0].use == .bound }
    let says = words.contains { spreads.contains($0) }
    let isPair =
      inside.count == 2 && IntervalReader.ends(inside[0], inside[1], numerals, s) != nil
      && numerals[a].first == figure.end + 1
    let isPlusMinus = plusMinus(at: figure.end + 1, s) != nil
    let isOne =
      inside.count == 1 && close == numerals[a].end && numerals[a].first == figure.end + 1
      && !numerals[a].isPercent && s.word(figure.end) != "," && (numerals[a].use == .free)
      && (!numerals[a].isCount || figure.statistic != nil)
    guard isInterval || says || isPlusMinus || isPair && s.word(figure.end) != "," || isOne else {
      return
    }
    if s.word(figure.end) == ",", !says, !isInterval { return }
    figure.spread = s.text(figure.end + 1, close)
    for index in inside where numerals[index].use == .free || numerals[index].use == .time {
      numerals[index].use = .spread
    }
    figure.end = s.word(close) == ")" || s.word(close) == "]" ? close + 1 : close
    if figure.statistic == nil {
      figure.statistic =
        words.contains("iqr") || words.contains("interquartile")
        ? "median"
        : words.contains("sd") || words.contains("se") || words.contains("sem") ? "mean" : nil
    }
  }

  private static let spreads: WordSet = [
    "sd", "se", "sem", "iqr", "interquartile", "range", "ci", "deviation", "quartile",
  ]

  /// The token that closes the bracket, or the next mark for a comma.
  private static func close(after open: Int, _ s: Sentence) -> Int? {
    let isComma = s.word(open) == ","
    var depth = 0
    for i in (open + 1)..<max(open + 1, min(s.tokens.count, open + 16)) {
      let word = s.word(i)
      if word == "(" || word == "[" {
        depth += 1
      } else if word == ")" || word == "]" {
        if depth == 0 { return i }
        depth -= 1
      } else if depth == 0,
        word == ";" && !isBetweenNumbers(i, s) || isComma && word == "," && i > open + 3
      {
        return i
      }
    }
    return nil
  }

  /// The mark of `[59.0; 95.8]`.
  private static func isBetweenNumbers(_ i: Int, _ s: Sentence) -> Bool {
    i > 0 && i + 1 < s.tokens.count && s.tokens[i - 1].kind == .number
      && s.tokens[i + 1].kind == .number
  }

  private static func statistic(before token: Int, _ s: Sentence) -> String? {
    for back in 1...7 {
      switch s.word(token - back) {
      case "mean", "means", "average", "averaged": return "mean"
      case "median", "medians": return "median"
      case "arr": return "rate"
      case ";", ")", "versus", "vs", "%": return nil
      default: continue
      }
    }
    return nil
  }

  // MARK: Before and after

  /// `from 4.1 to 3.2`, `4.1 ± 1.0 to 3.2 ± 0.9`: what follows "to" is the result.
  private static func joinChanges(_ figures: [Figure], _ s: Sentence) -> [Figure] {
    var result: [Figure] = []
    for figure in figures {
      guard let last = result.last, last.end < figure.first,
        s.word(figure.first - 1) == "to", figure.isLike(last), last.baseline == nil,
        figure.first - last.end <= 6,
        (last.end..<figure.first).allSatisfy({ ![",", ";", "("].contains(s.word($0)) })
      else {
        result.append(figure)
        continue
      }
      var joined = figure
      joined.first = last.first
      joined.baseline = last.percent ?? last.value ?? last.count.map(Double.init)
      joined.isBare = figure.isBare && last.isBare && s.word(last.first - 1) != "from"
      if joined.statistic == nil { joined.statistic = last.statistic }
      result[result.count - 1] = joined
    }
    return result
  }
}
