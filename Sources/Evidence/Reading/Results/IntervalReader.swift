import Language

/// An interval of confidence or credibility and the numerals it takes.
struct PrintedInterval {
  let low: Double
  let high: Double
  let level: Double?
  /// Indices into the sentence's numerals: the low end, and the level where one is printed.
  let lowIndex: Int
  let levelIndex: Int?
  /// The first token, of the level or the word, and the one after the high end.
  let first: Int
  let end: Int
}

/// Finds intervals that say so: `95% CI, 0.47-0.81`, `[CI 0.47 to 0.81]`, `95% CrI -0.2; 0.1`.
enum IntervalReader {
  static func all(in s: Sentence, _ numerals: [Numeral]) -> [PrintedInterval] {
    var found: [PrintedInterval] = []
    for i in numerals.indices.dropLast() {
      if let last = found.last, last.lowIndex + 1 >= i { continue }
      guard let says = label(before: numerals[i].first, s),
        let ends = ends(i, i + 1, numerals, s)
      else { continue }
      var first = says
      var levelIndex: Int?
      // The level in front of the word or between the word and the ends.
      for k in [i - 1, i - 2] where numerals.indices.contains(k) {
        let n = numerals[k]
        guard levels.contains(n.value), n.first >= says - 7, n.end <= numerals[i].first,
          (n.end..<max(n.end, says)).allSatisfy({
            words.contains(s.word($0)) || marks.contains(s.word($0))
          })
        else { continue }
        levelIndex = k
        first = min(first, n.first)
        break
      }
      found.append(
        PrintedInterval(
          low: ends.low, high: ends.high, level: levelIndex.map { numerals[$0].value },
          lowIndex: i, levelIndex: levelIndex, first: first, end: numerals[i + 1].end))
    }
    return found
  }

  /// The two ends, where they are joined and in order.
  static func ends(
    _ a: Int, _ b: Int, _ numerals: [Numeral], _ s: Sentence
  ) -> (low: Double, high: Double)? {
    let low = numerals[a]
    let high = numerals[b]
    guard low.use != .level, high.use != .level else { return nil }
    var gap = low.end
    while gap < high.first, s.tokens[gap].kind == .word, s.word(gap) != "to", s.word(gap) != "and",
      gap - low.end < 3
    {
      gap += 1
    }
    let joint = (gap..<max(gap, high.first)).map { s.word($0) }
    guard joint.count <= 2, joint.allSatisfy({ joints.contains($0) }) else { return nil }
    var upper = high.value
    // "0.47-0.81" and "0.47 -0.81": the dash between is no sign where the order then fits.
    if joint.isEmpty || low.value > upper { upper = abs(upper) }
    guard low.value <= upper else { return nil }
    guard !joint.isEmpty || high.isSigned else { return nil }
    return (low.value, upper)
  }

  private static let joints: WordSet = [
    "-", "\u{2013}", "\u{2014}", "\u{2212}", "\u{2010}", "\u{2011}", "to", ",", ";", "and", "/",
    "~", "through", "\u{2026}", ":",
  ]
  private static let levels: Set<Double> = [90, 95, 99, 95.0, 97.5, 98]
  static let words: Set<String> = [
    "ci", "cis", "confidence", "interval", "intervals", "cri", "credible", "credibility", "cl",
    "limits", "ic", "hdi", "limit", "ci95", "bayesian", "bootstrap",
  ]
  static let marks: Set<String> = [
    "(", "[", ")", "]", ":", "=", ",", "of", "from", ";", ".", "was", "%", "-", "between", "c", "i",
    "range", "ranging", "\u{2013}",
  ]

  static func isLevel(_ word: String) -> Bool { levelWords.contains(word) }
  private static let levelWords: WordSet = ["90", "95", "99", "98", "97.5"]

  /// "OR (95% CI): 1.2": the bracket announces what follows, the value in front of its ends.
  private static func isHeader(closing i: Int, _ s: Sentence) -> Bool {
    var open = i - 1
    while open > 0, s.word(open) != "(", s.word(open) != "[" { open -= 1 }
    return open > 0 && !words.contains(s.word(open - 1))
      && (open..<i).contains { words.contains(s.word($0)) }
  }

  /// The token of the word that announces an interval, where only marks and a level stand between.
  private static func label(before token: Int, _ s: Sentence) -> Int? {
    var i = token - 1
    var steps = 0
    while i >= 0, steps < 8 {
      let word = s.word(i)
      if words.contains(word) {
        while i > 0, words.contains(s.word(i - 1)) { i -= 1 }
        return i
      }
      if word == "i" || word == "c" {
        // "95% C.I."
        if word == "c", s.word(i + 1) == ".", s.word(i + 2) == "i" { return i }
        i -= 1
        steps += 1
        continue
      }
      if word == ")" || word == "]", isHeader(closing: i, s) { return nil }
      let isLevel = s.tokens[i].kind == .number && isLevel(word)
      // "95%: 1.2-1.5" says as much as with the word.
      if isLevel, s.word(i + 1) == "%", [":", "="].contains(s.word(i + 2)),
        ["(", "[", ",", ";"].contains(s.word(i - 1))
      {
        return i
      }
      guard marks.contains(word) || isLevel else { return nil }
      i -= 1
      steps += 1
    }
    return nil
  }
}
