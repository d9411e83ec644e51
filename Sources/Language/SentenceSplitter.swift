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
      if let end = boundary(at: i, sentence: start, in: bytes) {
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
    switch bytes[i] {
    case UInt8(ascii: "\n"):
      return isLineBoundary(at: i, sentence: sentence, in: bytes) ? i : nil
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
      break
    default:
      return nil
    }
    let end = afterClosing(i + 1, in: bytes)
    let next = skipSpace(from: end, in: bytes)
    if next >= bytes.count { return bytes.count }
    if bytes[i + 1] == UInt8(ascii: ".") { return nil }
    if next == end { return isMissingSpace(at: i, next: next, in: bytes) ? end : nil }
    guard canOpen(at: next, in: bytes) else { return nil }
    if bytes[i] == UInt8(ascii: "."), end == i + 1,
      SentenceAbbreviations.keepsGoing(before: i, next: next, in: bytes)
    {
      return nil
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

  /// `years.The`, `groups).We`: a letter or bracket, the stop, then a capitalised word.
  private static func isMissingSpace(
    at i: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard i >= 3, next + 1 < bytes.count, Scalar.isUpper(bytes[next]),
      Scalar.isLower(bytes[next + 1]) || bytes[next + 1] == 0x20
    else { return false }
    let left = bytes[i - 1]
    let closes = left == UInt8(ascii: ")") || left == UInt8(ascii: "%")
    let isWordEnd = Scalar.isLower(left) && Scalar.isLower(bytes[i - 2])
    let isNumberEnd = Scalar.isDigit(left)
    guard closes || isWordEnd || isNumberEnd else { return false }
    return !isAddress(around: i, in: bytes)
  }

  /// `www.ClinicalTrials.gov`, `https://…`: the run without space holds an address.
  private static func isAddress(around i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var left = i
    while left > 0, bytes[left - 1] > 0x20 { left -= 1 }
    var right = i
    while right < bytes.count, bytes[right] > 0x20 { right += 1 }
    let run = bytes[left..<right]
    if run.contains(UInt8(ascii: "@")) || run.contains(UInt8(ascii: "/")) { return true }
    return run.count > 4 && run.prefix(4).lazy.map { $0 | 0x20 }.starts(with: "www".utf8)
  }

  /// Capitals, digits, opening marks, other scripts; a lower-case letter only in names that carry
  /// a capital or digit close by (`mRNA`, `p53`, `pRNFL`).
  private static func canOpen(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let b = bytes[i]
    if Scalar.isUpper(b) || Scalar.isDigit(b) { return true }
    if Scalar.isLower(b) {
      var j = i + 1
      while j < bytes.count, j < i + 4 {
        if Scalar.isUpper(bytes[j]) { return true }
        if !Scalar.isLower(bytes[j]) { break }
        j += 1
      }
      return false
    }
    if b >= 0x80 {
      let kind = Scalar.kind(at: i, in: bytes).kind
      return kind == .letter || (kind == .punctuation && isOpeningQuote(at: i, in: bytes))
    }
    return b == UInt8(ascii: "(") || b == UInt8(ascii: "[") || b == UInt8(ascii: "\"")
      || b == UInt8(ascii: "'")
  }

  private static func isOpeningQuote(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    i + 2 < bytes.count && (bytes[i + 2] == 0x9C || bytes[i + 2] == 0x98)
  }
}
