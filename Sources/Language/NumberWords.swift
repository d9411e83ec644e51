/// Numbers written in words: `twelve`, `thirty-four`, `two hundred and six`.
package enum NumberWords {
  private static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]
  private static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// The value of the number word that starts at `i` and the index after it, or `nil`.
  package static func value(at i: Int, in tokens: [Token]) -> (value: Double, next: Int)? {
    guard let (first, after) = below1000(at: i, in: tokens) else { return nil }
    let thousand = skippingDash(after, in: tokens)
    guard thousand < tokens.count, tokens[thousand].lower == "thousand" else {
      return (first, after)
    }
    let rest = skippingAnd(thousand + 1, in: tokens)
    if let (more, end) = below1000(at: rest, in: tokens) {
      return (first * 1000 + more, end)
    }
    return (first * 1000, thousand + 1)
  }

  /// `two hundred and six`, `two-hundred nineteen`, `hundred and forty-three`.
  private static func below1000(at i: Int, in tokens: [Token]) -> (value: Double, next: Int)? {
    guard i < tokens.count, tokens[i].kind == .word else { return nil }
    var hundreds = 1.0
    var next = i
    if let (first, after) = below100(at: i, in: tokens) {
      let hundred = skippingDash(after, in: tokens)
      guard hundred < tokens.count, tokens[hundred].lower == "hundred" else {
        return (first, after)
      }
      hundreds = first
      next = hundred
    } else if tokens[i].lower != "hundred"
      || !(tokens.indices.contains(i + 1) && tokens[i + 1].lower == "and")
    {
      return nil
    }
    next += 1
    if let (more, end) = below100(at: skippingAnd(next, in: tokens), in: tokens) {
      return (hundreds * 100 + more, end)
    }
    return (hundreds * 100, next)
  }

  private static func skippingDash(_ i: Int, in tokens: [Token]) -> Int {
    i + 1 < tokens.count && tokens[i].text == "-" ? i + 1 : i
  }

  private static func skippingAnd(_ i: Int, in tokens: [Token]) -> Int {
    let next = skippingDash(i, in: tokens)
    return next < tokens.count && tokens[next].lower == "and" ? next + 1 : next
  }

  private static func below100(at i: Int, in tokens: [Token]) -> (value: Double, next: Int)? {
    guard i < tokens.count, tokens[i].kind == .word else { return nil }
    if let value = units[tokens[i].lower] { return (value, i + 1) }
    guard let ten = tens[tokens[i].lower] else { return nil }
    var next = i + 1
    if next + 1 < tokens.count, tokens[next].text == "-" { next += 1 }
    if next < tokens.count, let unit = units[tokens[next].lower], unit > 0, unit < 10 {
      return (ten + unit, next + 1)
    }
    return (ten, i + 1)
  }
}
