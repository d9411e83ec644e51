/// Finds the numbers of a tokenised text, in digits and in words.
package enum QuantityReader {
  package static func quantities(in tokens: [Token]) -> [Quantity] {
    var result: [Quantity] = []
    var i = 0
    while i < tokens.count {
      if tokens[i].kind == .number {
        let quantity = digits(at: i, in: tokens)
        if isCountable(quantity.value) { result.append(quantity) }
        i = max(quantity.endToken, i + 1)
      } else if tokens[i].kind == .word, NumberWords.canStart(tokens[i].lower),
        let (value, next) = NumberWords.value(at: i, in: tokens)
      {
        let isPercent = percentEnd(at: next, in: tokens)
        let end = isPercent ?? next
        if isCountable(value) {
          result.append(
            Quantity(
              value: value, kind: isPercent == nil ? .whole : .percent, start: tokens[i].start,
              end: tokens[end - 1].end, firstToken: i, endToken: end, isWord: true))
        }
        i = end
      } else {
        i += 1
      }
    }
    return result
  }

  /// A row of sixty digits is no number that a study reports, and no `Double` holds it exactly.
  private static func isCountable(_ value: Double) -> Bool {
    value.isFinite && abs(value) < 1e15
  }

  private static func digits(at i: Int, in tokens: [Token]) -> Quantity {
    let (magnitude, decimals) = value(of: tokens[i].text)
    var start = tokens[i].start
    var first = i
    var sign = 1.0
    if i > 0, isMinus(tokens[i - 1].text), tokens[i - 1].end == tokens[i].start,
      isSignPlace(before: i - 1, in: tokens)
    {
      sign = -1
      start = tokens[i - 1].start
      first = i - 1
    }
    var next = i + 1
    if next < tokens.count, tokens[next].start == tokens[i].end, isOrdinal(tokens[next].lower),
      decimals == 0
    {
      return Quantity(
        value: magnitude, kind: .ordinal, start: start, end: tokens[next].end, firstToken: first,
        endToken: next + 1)
    }
    if let end = percentEnd(at: next, in: tokens) {
      next = end
      return Quantity(
        value: sign * magnitude, kind: .percent, start: start, end: tokens[end - 1].end,
        firstToken: first, endToken: end, decimals: decimals)
    }
    if let (factor, end) = PowerOfTen.factor(at: i, in: tokens) {
      let value = sign * magnitude * factor
      return Quantity(
        value: value, kind: value == value.rounded() ? .whole : .decimal, start: start,
        end: tokens[end - 1].end, firstToken: first, endToken: end, decimals: decimals)
    }
    return Quantity(
      value: sign * magnitude, kind: decimals == 0 ? .whole : .decimal, start: start,
      end: tokens[i].end, firstToken: first, endToken: next, decimals: decimals)
  }

  /// The value of printed digits: what parts thousands is dropped, a middle dot is a decimal point.
  package static func value(of printed: String) -> (value: Double, decimals: Int) {
    var clean: [UInt8] = []
    var decimals = 0
    var afterPoint = false
    for byte in printed.utf8 {
      if Scalar.isDigit(byte) {
        clean.append(byte)
        if afterPoint { decimals += 1 }
      } else if byte == UInt8(ascii: ".") || byte == 0xB7 {
        guard !afterPoint else { break }
        afterPoint = true
        clean.append(UInt8(ascii: "."))
      }
    }
    return (Double(String(decoding: clean, as: UTF8.self)) ?? .nan, decimals)
  }

  package static func isMinus(_ text: String) -> Bool {
    switch text {
    case "-", "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}", "\u{FE63}", "\u{FF0D}": true
    default: false
    }
  }

  /// A minus is a sign where no number, word, per cent or degree touches it on the left, nor `+/`.
  private static func isSignPlace(before dash: Int, in tokens: [Token]) -> Bool {
    guard dash > 0 else { return true }
    let left = tokens[dash - 1]
    if left.end < tokens[dash].start { return left.kind != .number }
    switch left.text {
    case ")", "]", "%", "\u{B0}": return false
    case "/": return dash < 2 || tokens[dash - 2].text != "+"
    default: return left.kind == .punctuation || left.kind == .symbol
    }
  }

  private static func percentEnd(at i: Int, in tokens: [Token]) -> Int? {
    guard i < tokens.count else { return nil }
    if tokens[i].text == "%" || tokens[i].lower == "percent" { return i + 1 }
    if tokens[i].lower == "per", i + 1 < tokens.count, tokens[i + 1].lower == "cent" {
      return i + 2
    }
    return nil
  }

  private static func isOrdinal(_ lower: String) -> Bool {
    lower == "st" || lower == "nd" || lower == "rd" || lower == "th"
  }
}
