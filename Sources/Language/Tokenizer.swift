/// Cuts text into words, numbers and marks by bytes; white space is left out.
///
/// `relapsing-remitting` is three tokens, `CD20` one word, `0.5mg` a number and a word,
/// `8,448`, `8'448` and `1·16` one number each; a sign is a token of its own.
package enum Tokenizer {
  package static func tokens(in text: String) -> [Token] {
    var text = text
    return text.withUTF8 { tokens(in: $0) }
  }

  package static func tokens(in bytes: UnsafeBufferPointer<UInt8>, offset: Int = 0) -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(bytes.count / 5)
    var i = 0
    while i < bytes.count {
      let (kind, length) = Scalar.kind(at: i, in: bytes)
      switch kind {
      case .space:
        i += length
      case .digit:
        let end = numberEnd(from: i, in: bytes)
        result.append(token(.number, i, end, bytes, offset))
        i = end
      case .letter:
        let end = wordEnd(from: i, in: bytes)
        result.append(token(.word, i, end, bytes, offset))
        i = end
      case .punctuation:
        result.append(token(.punctuation, i, i + length, bytes, offset))
        i += length
      case .symbol:
        result.append(token(.symbol, i, i + length, bytes, offset))
        i += length
      }
    }
    return result
  }

  private static func token(
    _ kind: Token.Kind, _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>,
    _ offset: Int
  ) -> Token {
    let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let text = String(decoding: slice, as: UTF8.self)
    var lower = text
    if kind == .word {
      var hasCapital = false
      for byte in slice where Scalar.isUpper(byte) { hasCapital = true }
      if hasCapital {
        lower = String(unsafeUninitializedCapacity: slice.count) { target in
          for i in 0..<slice.count {
            target[i] = Scalar.isUpper(slice[i]) ? slice[i] | 0x20 : slice[i]
          }
          return slice.count
        }
      }
    }
    return Token(start: start + offset, end: end + offset, kind: kind, text: text, lower: lower)
  }

  /// Digits, with a point or middle dot only where a digit follows, and separators of thousands.
  private static func numberEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = start
    var canGroup = true
    while i < bytes.count {
      if Scalar.isDigit(bytes[i]) {
        i += 1
        continue
      }
      let length = pointLength(at: i, in: bytes)
      if length > 0, i + length < bytes.count, Scalar.isDigit(bytes[i + length]) {
        canGroup = false
        i += length
        continue
      }
      let separator = separatorLength(at: i, in: bytes)
      guard separator > 0, canGroup, isThousands(from: start, i, i + separator, in: bytes) else {
        break
      }
      i += separator + 3
    }
    return i
  }

  /// The length of a decimal point or middle dot, 0 where there is none.
  private static func pointLength(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    if bytes[i] == UInt8(ascii: ".") { return 1 }
    return bytes[i] == 0xC2 && i + 1 < bytes.count && bytes[i + 1] == 0xB7 ? 2 : 0
  }

  /// The length of what may part thousands: a comma, an apostrophe, a no-break, thin, figure or
  /// narrow space. A plain space parts words, but for round thousands: `50 000 IU`.
  private static func separatorLength(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[i] {
    case UInt8(ascii: ","), UInt8(ascii: "'"): return 1
    case UInt8(ascii: " "):
      return i + 3 < bytes.count && bytes[(i + 1)...(i + 3)].allSatisfy { $0 == UInt8(ascii: "0") }
        ? 1 : 0
    case 0xC2: return i + 1 < bytes.count && bytes[i + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard i + 2 < bytes.count, bytes[i + 1] == 0x80 else { return 0 }
      switch bytes[i + 2] {
      case 0x87, 0x89, 0x8A, 0x99, 0xAF: return 3
      default: return 0
      }
    default: return 0
    }
  }

  /// Thousands are parted where one to three digits, not all zero, stand before the first separator
  /// and exactly three after each.
  private static func isThousands(
    from start: Int, _ separator: Int, _ next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard next + 3 <= bytes.count, Scalar.isDigit(bytes[next]), Scalar.isDigit(bytes[next + 1]),
      Scalar.isDigit(bytes[next + 2]), next + 3 == bytes.count || !Scalar.isDigit(bytes[next + 3])
    else { return false }
    var digits = 0
    var i = separator
    while i > start, Scalar.isDigit(bytes[i - 1]) {
      digits += 1
      i -= 1
    }
    return digits <= 3 && (i > start || bytes[start] != UInt8(ascii: "0"))
  }

  private static func wordEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = start
    while i < bytes.count {
      if isWordByte(bytes[i]) {
        i += 1
        continue
      }
      let (kind, length) = Scalar.kind(at: i, in: bytes)
      switch kind {
      case .letter, .digit:
        i += length
      case .punctuation where isInnerApostrophe(at: i, length: length, in: bytes):
        i += length
      default:
        return i
      }
    }
    return i
  }

  @inline(__always)
  private static func isWordByte(_ b: UInt8) -> Bool {
    Scalar.isLower(b) || Scalar.isUpper(b) || Scalar.isDigit(b)
  }

  /// `patient's`, `Crohn’s`: an apostrophe between letters belongs to the word.
  private static func isInnerApostrophe(
    at i: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isMark =
      bytes[i] == UInt8(ascii: "'")
      || (length == 3 && bytes[i] == 0xE2 && bytes[i + 1] == 0x80 && bytes[i + 2] == 0x99)
    guard isMark, i + length < bytes.count else { return false }
    return Scalar.kind(at: i + length, in: bytes).kind == .letter
  }
}
