/// Single letters, numbers and Greek names that a hyphen ties to the front of a name: `c-Jun`,
/// `1,2-dichlorethane`, `Delta-9-tetrahydrocannabinol`.
enum Locant {
  /// The start of the name whose first whole part begins at `start`, its locants included.
  static func start(
    before start: Int, from lowest: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = start
    while start - 1 > lowest, bytes[start - 1] == UInt8(ascii: "-") {
      var left = start - 1
      while left > lowest, isPart(bytes[left - 1]) { left -= 1 }
      guard left < start - 1, isLocant(left..<(start - 1), in: bytes),
        left == lowest || bytes[left - 1] == UInt8(ascii: "-") || bytes[left - 1] <= 0x20
      else { return start }
      start = left
    }
    return start
  }

  private static func isPart(_ b: UInt8) -> Bool {
    Folding.isAlphanumeric(b) || b == UInt8(ascii: ",") || b == UInt8(ascii: "'") || b >= 0x80
  }

  private static func isLocant(
    _ part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if part.count == 1 { return true }
    if bytes[part].allSatisfy({ Scalar.isDigit($0) || $0 == UInt8(ascii: ",") || $0 == 0x27 }) {
      return true
    }
    // A Greek letter, or its name with a capital or small letter first.
    let (_, length) = Folding.character(at: part.lowerBound, in: bytes, end: part.upperBound)
    return length == part.count || Folding.isGreekName(part, in: bytes)
  }
}
