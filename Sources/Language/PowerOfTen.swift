/// Powers of ten behind a number: `3.1 × 10⁻⁸`, `5 x 10^9`, `10³`.
enum PowerOfTen {
  /// What the number at `i` is multiplied by, and the index after its last token; `nil` where no
  /// power of ten with an exponent follows.
  static func factor(at i: Int, in tokens: [Token]) -> (factor: Double, end: Int)? {
    if tokens[i].text == "10", let (exponent, end) = exponent(after: i, in: tokens) {
      return (power(exponent) / 10, end)
    }
    guard i + 2 < tokens.count, isTimes(tokens[i + 1].text), tokens[i + 2].text == "10",
      let (exponent, end) = exponent(after: i + 2, in: tokens) ?? lowered(after: i + 2, in: tokens)
    else { return nil }
    return (power(exponent), end)
  }

  private static func isTimes(_ text: String) -> Bool {
    text == "\u{D7}" || text == "x" || text == "*" || text == "X"
  }

  /// `3.2*10-7`: an exponent that lost its place above the line.
  private static func lowered(after i: Int, in tokens: [Token]) -> (Int, Int)? {
    guard i + 2 < tokens.count, tokens[i + 1].start == tokens[i].end,
      QuantityReader.isMinus(tokens[i + 1].text), tokens[i + 2].start == tokens[i + 1].end,
      let value = Int(tokens[i + 2].text), value <= 30
    else { return nil }
    return (-value, i + 3)
  }

  /// Superscript digits, or `^` and digits, that touch the `10` at `i`.
  private static func exponent(after i: Int, in tokens: [Token]) -> (Int, Int)? {
    var next = i + 1
    guard next < tokens.count, tokens[next].start == tokens[i].end else { return nil }
    if tokens[next].text == "^" {
      next += 1
      let isNegative = next < tokens.count && QuantityReader.isMinus(tokens[next].text)
      if isNegative { next += 1 }
      guard next < tokens.count, tokens[next].kind == .number,
        let value = Int(tokens[next].text), value <= 30
      else { return nil }
      return (isNegative ? -value : value, next + 1)
    }
    var value = 0
    var digits = 0
    var isNegative = false
    while next < tokens.count, tokens[next].start == tokens[next - 1].end {
      guard let parts = superscript(tokens[next].text) else { break }
      for part in parts {
        guard part != 10 else {
          isNegative = true
          continue
        }
        value = value * 10 + part
        digits += 1
      }
      guard digits < 3 else { return nil }
      next += 1
    }
    return digits > 0 && value <= 30 ? (isNegative ? -value : value, next) : nil
  }

  /// The digits of a token of superscripts, 10 for a raised minus.
  private static func superscript(_ text: String) -> [Int]? {
    var parts: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xB9: parts.append(1)
      case 0xB2: parts.append(2)
      case 0xB3: parts.append(3)
      case 0x2070, 0x2074...0x2079: parts.append(Int(scalar.value) - 0x2070)
      case 0x207B: parts.append(10)
      default: return nil
      }
    }
    return parts
  }

  private static func power(_ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(exponent) { value *= 10 }
    return exponent < 0 ? 1 / value : value
  }
}
