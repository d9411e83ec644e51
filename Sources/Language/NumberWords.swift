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

  /// Whether a lower-case word may begin a number: a cheap test before the tables are asked.
  @inline(__always)
  package static func canStart(_ lower: String) -> Bool {
    var bytes = lower.utf8.makeIterator()
    let count = lower.utf8.count
    guard count >= 3, count <= 9, let first = bytes.next(), let second = bytes.next() else {
      return lower == "a"
    }
    switch (first, second) {
    case (0x7A, 0x65), (0x74, 0x77), (0x66, 0x69), (0x73, 0x69), (0x73, 0x65), (0x65, 0x69),
      (0x6E, 0x69), (0x74, 0x65), (0x65, 0x6C), (0x68, 0x75):
      return true  // ze, tw, fi, si, se, ei, ni, te, el, hu
    case (0x6F, 0x6E): return count == 3  // one
    case (0x74, 0x68): return count >= 5  // three, thirty
    case (0x66, 0x6F): return count >= 4  // four, forty
    default: return false
    }
  }

  /// The value of the number word that starts at `i` and the index after it, or `nil`.
  package static func value(at i: Int, in tokens: [Token]) -> (value: Double, next: Int)? {
    if tokens[i].lower == "a" {
      // "a hundred and twenty", "a thousand": one of them.
      guard i + 1 < tokens.count else { return nil }
      if tokens[i + 1].lower == "hundred" { return hundreds(1, at: i + 1, in: tokens) }
      return tokens[i + 1].lower == "thousand" ? thousands(1, at: i + 1, in: tokens) : nil
    }
    guard let (first, after) = below1000(at: i, in: tokens) else { return nil }
    let thousand = skippingDash(after, in: tokens)
    guard thousand < tokens.count, tokens[thousand].lower == "thousand" else {
      return (first, after)
    }
    return thousands(first, at: thousand, in: tokens)
  }

  private static func thousands(
    _ count: Double, at i: Int, in tokens: [Token]
  ) -> (value: Double, next: Int) {
    if let (more, end) = below1000(at: skippingAnd(i + 1, in: tokens), in: tokens) {
      return (count * 1000 + more, end)
    }
    return (count * 1000, i + 1)
  }

  private static func hundreds(
    _ count: Double, at i: Int, in tokens: [Token]
  ) -> (value: Double, next: Int) {
    if let (more, end) = below100(at: skippingAnd(i + 1, in: tokens), in: tokens) {
      return (count * 100 + more, end)
    }
    return (count * 100, i + 1)
  }

  /// `two hundred and six`, `two-hundred nineteen`, `hundred and forty-three`.
  private static func below1000(at i: Int, in tokens: [Token]) -> (value: Double, next: Int)? {
    guard i < tokens.count, tokens[i].kind == .word else { return nil }
    var count = 1.0
    var next = i
    if let (first, after) = below100(at: i, in: tokens) {
      let hundred = skippingDash(after, in: tokens)
      guard hundred < tokens.count, tokens[hundred].lower == "hundred" else {
        return (first, after)
      }
      count = first
      next = hundred
    } else if tokens[i].lower != "hundred"
      || !(tokens.indices.contains(i + 1) && tokens[i + 1].lower == "and")
    {
      return nil
    }
    return hundreds(count, at: next, in: tokens)
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
