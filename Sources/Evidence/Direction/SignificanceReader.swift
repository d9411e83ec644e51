/// What the printed p-values and intervals of a sentence say about chance.
enum SignificanceReader {
  struct Mark: Equatable {
    let token: Int
    let isSignificant: Bool
    /// Not significant, but under 0.1.
    var isClose = false
  }

  private static let signs: WordSet = [
    "=", "<", ">", "\u{2264}", "\u{2265}", "\u{2A7D}", "\u{2A7E}", "of", "was",
  ]

  /// The p-values in order, with 0.05 as the bound; a bound above which p lies (`p > 0.01`) tells
  /// nothing and is left out.
  static func pValues(in s: Sentence) -> [Mark] {
    var marks: [Mark] = []
    for i in s.tokens.indices where s.tokens[i].kind == .word {
      let word = s.word(i)
      if word == "ns", ["=", ",", ";", ":"].contains(s.word(i - 1)) {
        marks.append(Mark(token: i, isSignificant: false))
        continue
      }
      guard word == "p" else { continue }
      var j = i + 1
      if s.word(j) == "-" { j += 1 }
      if s.word(j) == "value" || s.word(j) == "values" { j += 1 }
      if s.word(j) == "for" || s.word(j) == "trend" { j += s.word(j + 1) == "trend" ? 2 : 1 }
      guard signs.contains(s.word(j)) else { continue }
      let sign = s.word(j)
      j += 1
      if s.word(j) == "=" { j += 1 }
      guard let value = number(at: j, s), value <= 1 else { continue }
      switch sign {
      case "<", "\u{2264}", "\u{2A7D}":
        marks.append(Mark(token: i, isSignificant: value <= 0.05, isClose: value <= 0.1))
      case ">", "\u{2265}", "\u{2A7E}":
        if value >= 0.04 { marks.append(Mark(token: i, isSignificant: false)) }
      default:
        // On the bound itself authors differ.
        guard value != 0.05 else { continue }
        marks.append(Mark(token: i, isSignificant: value < 0.05, isClose: value < 0.1))
      }
    }
    return marks
  }

  /// The number at a token, also `.03` without its nought.
  private static func number(at j: Int, _ s: Sentence) -> Double? {
    guard j < s.tokens.count else { return nil }
    if s.tokens[j].kind == .number {
      // 3.1 × 10⁻⁸
      if ["\u{D7}", "x"].contains(s.word(j + 1)), s.word(j + 2).hasPrefix("10") { return 0 }
      return Double(s.tokens[j].text.replacing("\u{B7}", with: "."))
    }
    guard s.word(j) == ".", j + 1 < s.tokens.count, s.tokens[j + 1].kind == .number else {
      return nil
    }
    return Double("0." + s.tokens[j + 1].text)
  }

  private static let ratios: WordSet = [
    "ratio", "rr", "or", "hr", "irr", "aor", "ahr", "arr", "odds", "hazard", "relative",
  ]

  /// The confidence intervals in order: significant where they leave out the value of no effect, 1
  /// after the word of a ratio, 0 elsewhere. One with both ends above 0 that belongs to no ratio
  /// may be the interval of a mean: it is left out.
  static func intervals(in s: Sentence) -> [Mark] {
    var marks: [Mark] = []
    for i in s.tokens.indices where s.word(i) == "ci" || s.word(i) == "interval" {
      guard let first = s.quantities.firstIndex(where: { $0.firstToken > i }),
        first + 1 < s.quantities.count
      else { continue }
      let low = s.quantities[first]
      let high = s.quantities[first + 1]
      guard low.firstToken - i < 7, high.firstToken - low.endToken < 3 else { continue }
      // In 0.47-0.81 the dash is no sign.
      let top = high.firstToken == low.endToken && low.value >= 0 ? abs(high.value) : high.value
      let isRatio = (max(0, i - 14)..<i).contains { ratios.contains(s.word($0)) }
      if !isRatio, min(low.value, top) > 0 { continue }
      let none: Double = isRatio ? 1 : 0
      let holdsNone = min(low.value, top) <= none && max(low.value, top) >= none
      marks.append(Mark(token: i, isSignificant: !holdsNone))
    }
    return marks
  }
}
