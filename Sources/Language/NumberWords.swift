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
    guard let (first, after) = below100(at: i, in: tokens) else { return nil }
    var value = first
    var next = after
    if next < tokens.count, tokens[next].lower == "hundred" {
      value *= 100
      next += 1
      var rest = next
      if rest < tokens.count, tokens[rest].lower == "and" { rest += 1 }
      if let (more, end) = below100(at: rest, in: tokens) {
        value += more
        next = end
      }
    }
    if next < tokens.count, tokens[next].lower == "thousand" {
      value *= 1000
      next += 1
    }
    return (value, next)
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
