/// Brings letters together for matching: lower case, Greek letters as Latin ones.
enum Folding {
  static func isAlphanumeric(_ b: UInt8) -> Bool {
    Scalar.isUpper(b) || Scalar.isLower(b) || Scalar.isDigit(b)
  }

  /// The folded letter or digit at `i`, `nil` for a mark, and how many bytes it takes; a Greek
  /// letter's name after a mark is one character.
  static func character(
    at i: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> (UInt8?, Int) {
    let b = bytes[i]
    if Scalar.isLower(b) || Scalar.isDigit(b) {
      let isFree = i > 0 && !isAlphanumeric(bytes[i - 1])
      if isFree, let length = greekName(at: i, in: bytes, end: end) { return (b, length) }
      return (b, 1)
    }
    if Scalar.isUpper(b) { return (b | 0x20, 1) }
    if b < 0x80 { return (nil, 1) }
    let (kind, length) = Scalar.kind(at: i, in: bytes)
    let fits = min(length, end - i)
    if fits == 2, let letter = greek(b, bytes[i + 1]) { return (letter, 2) }
    return (kind == .letter ? 0x80 : nil, max(1, fits))
  }

  private static let names: [StaticString] = [
    "alpha", "beta", "gamma", "delta", "epsilon", "kappa", "lambda", "omega", "sigma", "theta",
    "zeta",
  ]

  /// Whether a Greek letter's name fills the range, with a capital or without.
  static func isGreekName(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    names.contains { name in
      range.count == name.utf8CodeUnitCount
        && range.allSatisfy { bytes[$0] | 0x20 == name.utf8Start[$0 - range.lowerBound] }
    }
  }

  private static func greekName(
    at i: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Int? {
    for name in names {
      let count = name.utf8CodeUnitCount
      guard i + count <= end, bytes[i] == name.utf8Start[0] else { continue }
      if (0..<count).allSatisfy({ bytes[i + $0] == name.utf8Start[$0] }),
        i + count == end || !Scalar.isLower(bytes[i + count])
      {
        return count
      }
    }
    return nil
  }

  /// The Latin letter with which a Greek letter's name begins; `µ` counts as mu.
  private static func greek(_ a: UInt8, _ b: UInt8) -> UInt8? {
    if a == 0xC2, b == 0xB5 { return UInt8(ascii: "m") }
    let small: UInt8
    switch (a, b) {
    case (0xCE, 0x91...0xA9): small = b - 0x91
    case (0xCE, 0xB1...0xBF): small = b - 0xB1
    case (0xCF, 0x80...0x89): small = b - 0x80 + 15
    default: return nil
    }
    let initials: StaticString = "abgdezetiklmnxoprsstupcpo"
    return Int(small) < initials.utf8CodeUnitCount ? initials.utf8Start[Int(small)] : nil
  }
}
