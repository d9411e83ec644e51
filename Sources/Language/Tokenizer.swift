/// Cuts text into words, numbers and marks by bytes; white space is left out.
///
/// `relapsing-remitting` is three tokens, `CD20` one word, `0.5mg` a number and a word,
/// `8,448` and `1·16` one number each; a sign is a token of its own.
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
    let slice = bytes[start..<end]
    let text = String(decoding: slice, as: UTF8.self)
    let lower =
      slice.contains { $0 &- 0x41 < 26 }
      ? String(decoding: slice.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
      : text
    return Token(start: start + offset, end: end + offset, kind: kind, text: text, lower: lower)
  }

  /// Digits, with a point, comma or middle dot only where a digit follows.
  private static func numberEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = start
    while i < bytes.count {
      if Scalar.isDigit(bytes[i]) {
        i += 1
      } else if bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ","),
        i + 1 < bytes.count, Scalar.isDigit(bytes[i + 1])
      {
        if bytes[i] == UInt8(ascii: ","), !isThousands(after: i, in: bytes) { return i }
        i += 1
      } else if bytes[i] == 0xC2, i + 2 < bytes.count, bytes[i + 1] == 0xB7,
        Scalar.isDigit(bytes[i + 2])
      {
        i += 2
      } else {
        break
      }
    }
    return i
  }

  /// A comma separates thousands when exactly three digits follow it.
  private static func isThousands(after comma: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    var i = comma + 1
    while i < bytes.count, Scalar.isDigit(bytes[i]) {
      digits += 1
      i += 1
    }
    return digits == 3
  }

  private static func wordEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = start
    while i < bytes.count {
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
