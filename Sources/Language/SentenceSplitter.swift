/// Finds sentences in running scientific English by bytes.
///
/// A boundary is a full stop, question or exclamation mark (with closing quotes or brackets) that
/// is followed by white space and something that can open a sentence, or by nothing; a missing
/// space (`10 years.The`) is seen too. Abbreviations, initials, decimals and addresses are none.
package enum SentenceSplitter {
  package static func spans(in text: String) -> [SentenceSpan] {
    var text = text
    return text.withUTF8 { spans(in: $0) }
  }

  package static func spans(in bytes: UnsafeBufferPointer<UInt8>) -> [SentenceSpan] {
    var result: [SentenceSpan] = []
    var start = skipSpace(from: 0, in: bytes)
    var i = start
    while i < bytes.count {
      if isMark(bytes[i]), let end = boundary(at: i, sentence: start, in: bytes) {
        append(&result, start, end, bytes)
        start = skipSpace(from: end, in: bytes)
        i = start
      } else {
        i += 1
      }
    }
    append(&result, start, bytes.count, bytes)
    return result
  }

  @inline(__always)
  private static func isMark(_ b: UInt8) -> Bool {
    b == UInt8(ascii: ".") || b == UInt8(ascii: "\n") || b == UInt8(ascii: "?")
      || b == UInt8(ascii: "!")
  }

  private static func append(
    _ result: inout [SentenceSpan], _ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var end = end
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    if end > start { result.append(SentenceSpan(start: start, end: end)) }
  }

  private static func skipSpace(from i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = i
    while i < bytes.count {
      let (kind, length) = Scalar.kind(at: i, in: bytes)
      guard kind == .space else { return i }
      i += length
    }
    return i
  }

  /// The end of the sentence if it ends with the mark at `i`.
  private static func boundary(
    at i: Int, sentence: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    if bytes[i] == UInt8(ascii: "\n") {
      return isLineBoundary(at: i, sentence: sentence, in: bytes) ? i : nil
    }
    let end = afterClosing(i + 1, in: bytes)
    let next = skipSpace(from: end, in: bytes)
    if next >= bytes.count { return bytes.count }
    if bytes[i + 1] == UInt8(ascii: ".") { return nil }
    if next == end {
      return SentenceOpening.isMissingSpace(at: i, next: next, in: bytes)
        && !SentenceAbbreviations.keepsGoing(before: i, next: next, in: bytes) ? end : nil
    }
    guard SentenceOpening.canOpen(at: next, in: bytes) else { return nil }
    if bytes[i] == UInt8(ascii: ".") {
      if isLabel(from: sentence, to: i, in: bytes) || isBrokenDecimal(at: i, next: next, in: bytes)
      {
        return nil
      }
      if end == i + 1, SentenceAbbreviations.keepsGoing(before: i, next: next, in: bytes) {
        return nil
      }
    }
    return end
  }

  /// An empty line, or a line end after a mark that closes, starts a new sentence.
  private static func isLineBoundary(
    at i: Int, sentence: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "\n") { return true }
    var left = i
    while left > sentence, bytes[left - 1] <= 0x20 { left -= 1 }
    guard left > sentence else { return true }
    let mark = bytes[left - 1]
    return mark == UInt8(ascii: ":") || mark == UInt8(ascii: ";") || mark == UInt8(ascii: ".")
  }

  private static func afterClosing(_ i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var i = i
    while i < bytes.count {
      if bytes[i] == UInt8(ascii: ")") || bytes[i] == UInt8(ascii: "]")
        || bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "'")
      {
        i += 1
      } else if i + 2 < bytes.count, bytes[i] == 0xE2, bytes[i + 1] == 0x80,
        bytes[i + 2] == 0x9D || bytes[i + 2] == 0x99
      {
        i += 3
      } else {
        break
      }
    }
    return i
  }

  /// `1.`, `b.`, `2).` at the start of a sentence or after a colon or semicolon counts a list.
  private static func isLabel(
    from sentence: Int, to stop: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = stop
    if end > sentence, bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
    var left = end
    while left > sentence, end - left < 3, isAlphanumeric(bytes[left - 1]) { left -= 1 }
    let isNumber = left < end && bytes[left..<end].allSatisfy(Scalar.isDigit)
    guard isNumber ? end - left < 3 : end - left == 1 else { return false }
    if left == sentence { return true }
    guard bytes[left - 1] == 0x20, left - 2 >= sentence else { return false }
    return bytes[left - 2] == UInt8(ascii: ";")
      || bytes[left - 2] == UInt8(ascii: ":") && end == stop
  }

  /// `p = 0. 001`: a space that crept into a decimal.
  private static func isBrokenDecimal(
    at stop: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    stop > 0 && bytes[stop - 1] == UInt8(ascii: "0") && Scalar.isDigit(bytes[next])
      && (stop == 1 || !isAlphanumeric(bytes[stop - 2]) && bytes[stop - 2] != UInt8(ascii: "."))
  }

  private static func isAlphanumeric(_ b: UInt8) -> Bool {
    Scalar.isDigit(b) || Scalar.isUpper(b) || Scalar.isLower(b)
  }
}
