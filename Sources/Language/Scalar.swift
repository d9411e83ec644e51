/// What kind of character stands at a byte: enough of Unicode for tokens and sentences.
enum Scalar {
  enum Kind { case space, digit, letter, punctuation, symbol }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  /// The kind of the character that starts at `i` and its length in bytes (at least 1, never past
  /// the end; a stray continuation byte counts as a letter of length 1).
  @inline(__always)
  static func kind(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (kind: Kind, length: Int) {
    let b = bytes[i]
    if b < 0x80 { return (asciiKind(b), 1) }
    return wideKind(at: i, first: b, in: bytes)
  }

  @inline(__always)
  private static func asciiKind(_ b: UInt8) -> Kind {
    if b <= 0x20 || b == 0x7F { return .space }
    if isDigit(b) { return .digit }
    if isUpper(b) || isLower(b) { return .letter }
    switch b {
    case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "|"),
      UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "@"),
      UInt8(ascii: "&"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      return .symbol
    default:
      return .punctuation
    }
  }

  private static func wideKind(
    at i: Int, first b: UInt8, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (kind: Kind, length: Int) {
    let wanted = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1
    let length = min(wanted, bytes.count - i)
    guard length == wanted else { return (.letter, max(1, length)) }
    if b == 0xC2 {
      switch bytes[i + 1] {
      case 0xA0: return (.space, 2)
      case 0xAA, 0xB5, 0xBA: return (.letter, 2)
      case 0xAB, 0xBB: return (.punctuation, 2)
      default: return (.symbol, 2)
      }
    }
    if b == 0xC3, bytes[i + 1] == 0x97 || bytes[i + 1] == 0xB7 { return (.symbol, 2) }
    if b == 0xE2 {
      switch (bytes[i + 1], bytes[i + 2]) {
      case (0x80, 0x80...0x8F), (0x80, 0xA8...0xAF), (0x81, 0x9F), (0x81, 0xA0): return (.space, 3)
      case (0x80, _): return (.punctuation, 3)
      case (0x81, 0xB0...0xBF), (0x82, 0x80...0x8E): return (.letter, 3)
      case (0x84, 0xA2), (0x86...0xAF, _): return (.symbol, 3)
      default: return (.letter, 3)
      }
    }
    if b == 0xE3, bytes[i + 1] == 0x80 { return (bytes[i + 2] == 0x80 ? .space : .punctuation, 3) }
    if b == 0xEF, bytes[i + 1] == 0xBB, bytes[i + 2] == 0xBF { return (.space, 3) }
    return (.letter, length)
  }
}
