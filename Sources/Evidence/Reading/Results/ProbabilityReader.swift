import Language

/// A printed p-value and the tokens it takes.
struct PrintedProbability {
  /// With its sign unless that is `=`: `<0.001`, `0.04`.
  let text: String
  let first: Int
  let end: Int
}

/// Finds p-values: `p < .001`, `P = 0·04`, `p-value of 0.03`, `P for trend = 3.1 × 10⁻⁸`.
enum ProbabilityReader {
  static func all(in s: Sentence) -> [PrintedProbability] {
    var found: [PrintedProbability] = []
    var i = 0
    while i + 1 < s.tokens.count {
      if let one = probability(at: i, s) {
        found.append(one)
        i = one.end
        while let more = another(at: i, s) {
          found.append(more)
          i = more.end
        }
      } else {
        i += 1
      }
    }
    return found
  }

  static func probability(at i: Int, _ s: Sentence) -> PrintedProbability? {
    guard s.tokens[i].kind == .word, isLabel(s.word(i)) else { return nil }
    var j = i + 1
    if s.word(j) == "(" || s.word(j) == "[", s.word(j + 2) == ")" || s.word(j + 2) == "]",
      s.tokens[j].start == s.tokens[i].end
    {
      j += 3
    }
    if NumeralReader.minus.contains(s.word(j)), s.word(j + 1).hasPrefix("value") { j += 1 }
    while fillers.contains(s.word(j)) { j += 1 }
    return value(at: j, from: i, s)
  }

  /// The second of `p = 0.02 and 0.04`, `p < 0.001, 0.03`.
  private static func another(at i: Int, _ s: Sentence) -> PrintedProbability? {
    guard ["and", "or", ","].contains(s.word(i)) else { return nil }
    let j = s.word(i) == "," && s.word(i + 1) == "and" ? i + 2 : i + 1
    guard let sign = sign(at: j, s) else {
      // A number of the same look: below 1, and no unit or count behind it.
      guard let (text, end) = digits(at: j, s), text.hasPrefix("0") || text.hasPrefix("."),
        text.utf8.count > 1, [")", "]", ";", ",", "respectively", "."].contains(s.word(end))
      else { return nil }
      return PrintedProbability(text: text, first: j, end: end)
    }
    guard let (text, end) = digits(at: sign.next, s) else { return nil }
    return PrintedProbability(text: sign.text + text, first: j, end: end)
  }

  private static func value(at j: Int, from i: Int, _ s: Sentence) -> PrintedProbability? {
    guard let sign = sign(at: j, s), let (text, end) = digits(at: sign.next, s) else { return nil }
    return PrintedProbability(text: sign.text + text, first: i, end: end)
  }

  /// `<`, `=`, `of`, `less than`, `&lt;` left over from markup.
  private static func sign(at j: Int, _ s: Sentence) -> (text: String, next: Int)? {
    switch s.word(j) {
    case "<", ">", "\u{2264}", "\u{2265}", "\u{2A7D}", "\u{2A7E}":
      return (s.word(j), s.word(j + 1) == "=" || s.word(j + 1) == "/" ? j + 2 : j + 1)
    case "=", ":":
      return sign(at: j + 1, s) ?? ("", j + 1)
    case "of", "was", "were", "is":
      guard let next = sign(at: j + 1, s) else { return ("", j + 1) }
      return next
    case "less", "smaller", "lower": return s.word(j + 1) == "than" ? ("<", j + 2) : nil
    case "greater", "more", "higher": return s.word(j + 1) == "than" ? (">", j + 2) : nil
    case "&":
      guard s.word(j + 2) == ";" else { return nil }
      return s.word(j + 1) == "lt"
        ? ("<", j + 3) : s.word(j + 1) == "gt" ? (">", j + 3) : nil
    default: return nil
    }
  }

  /// The digits as printed, with the power of ten that follows them: `3.1 × 10⁻⁸`, `2e-05`.
  private static func digits(at j: Int, _ s: Sentence) -> (text: String, end: Int)? {
    var text: String
    var end: Int
    if j < s.tokens.count, s.tokens[j].kind == .number {
      text = s.tokens[j].text.replacing("\u{B7}", with: ".")
      end = j + 1
      if text.hasPrefix("0,") { text = text.replacing(",", with: ".") }
      if text == "0", s.word(end) == ",", end + 1 < s.tokens.count,
        s.tokens[end + 1].kind == .number, s.tokens[end].end == s.tokens[end + 1].start
      {
        // "0,03"
        text = "0." + s.tokens[end + 1].text
        end += 2
      } else if text == "0", s.word(end) == ".", end + 1 < s.tokens.count,
        s.tokens[end + 1].kind == .number
      {
        // "0. 03"
        text = "0." + s.tokens[end + 1].text
        end += 2
      }
    } else if s.word(j) == ".", j + 1 < s.tokens.count, s.tokens[j + 1].kind == .number {
      text = "0." + s.tokens[j + 1].text
      end = j + 2
    } else {
      return nil
    }
    let start = end - 1
    if ["\u{D7}", "x", "*", "\u{B7}"].contains(s.word(end)), s.word(end + 1).hasPrefix("10") {
      end = power(after: end + 2, s)
      return (s.text(start, end), end)
    }
    if s.word(end) == "x10" {
      end = power(after: end + 1, s)
      return (s.text(start, end), end)
    }
    if s.word(end) == "e", NumeralReader.minus.contains(s.word(end + 1)),
      end + 2 < s.tokens.count, s.tokens[end + 2].kind == .number
    {
      text = s.text(start, end + 3)
      return (text, end + 3)
    }
    if text == "10", NumeralReader.minus.contains(s.word(end)), end < s.tokens.count,
      s.tokens[end].start == s.tokens[end - 1].end
    {
      end = power(after: end, s)
      return (s.text(start, end), end)
    }
    return (text, end)
  }

  private static func power(after from: Int, _ s: Sentence) -> Int {
    var end = from
    while end < s.tokens.count, end < from + 3, s.tokens[end - 1].end == s.tokens[end].start,
      s.tokens[end].kind == .number || s.word(end) == "^" || isSuperscript(s.word(end))
        || NumeralReader.minus.contains(s.word(end))
    {
      end += 1
    }
    return end
  }

  /// `⁻⁸`
  private static func isSuperscript(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy {
      ("\u{2070}"..."\u{207F}").contains($0) || "\u{B9}\u{B2}\u{B3}".unicodeScalars.contains($0)
    }
      && !word.isEmpty
  }

  /// `p`, `Ps`, `pFDR`, `Pcorrected`.
  private static func isLabel(_ word: String) -> Bool {
    guard word.utf8.first == UInt8(ascii: "p") else { return false }
    return word.utf8.count == 1 || labels.contains(word)
  }

  private static let labels: WordSet = [
    "ps", "pvalue", "pvalues", "pcorr", "pfdr", "padj", "pcorrected", "pfwe", "puncorr", "ptrend",
    "pinteraction", "padjusted", "pbonferroni", "pint", "phet", "pheterogeneity", "pbonf", "pall",
    "p's",
  ]
  private static let fillers: WordSet = [
    "value", "values", "for", "trend", "interaction", "heterogeneity", "difference", "corr",
    "corrected", "adjusted", "adj", "fdr", "fwe", "all", "both", "level", "equal", "to",
  ]
}
