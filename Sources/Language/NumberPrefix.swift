/// Words and prefixes that stand for a digit in a short form: `two-dimensional (2D)`.
enum NumberPrefix {
  private static let words: [[StaticString]] = [
    [], ["one", "first", "mono", "single"], ["two", "second", "di", "bi"],
    ["three", "third", "tri"], ["four", "fourth", "tetra"], ["five", "fifth", "penta"],
    ["six", "sixth", "hexa"], ["seven", "hepta"], ["eight", "octa"], ["nine", "ninth"],
  ]

  /// Whether a word for `digit` starts at `i`.
  static func matches(_ digit: UInt8, at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for word in words[Int(digit &- 0x30)] where i + word.utf8CodeUnitCount <= bytes.count {
      if (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[i + $0] | 0x20 == word.utf8Start[$0] }) {
        return true
      }
    }
    return false
  }
}
