/// Says whether a sentence can open at a place, and whether a space was forgotten before it.
enum SentenceOpening {
  /// Capitals, digits, opening marks, marks of footnotes and lists, other scripts; a lower-case
  /// letter only in names that carry a capital or digit (`mRNA`, `p53`, `rt-PCR`).
  static func canOpen(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let b = bytes[i]
    if Scalar.isUpper(b) || Scalar.isDigit(b) { return true }
    if Scalar.isLower(b) { return isName(at: i, in: bytes) }
    if b >= 0x80 {
      if isNote(at: i, in: bytes) { return true }
      let kind = Scalar.kind(at: i, in: bytes).kind
      return kind == .letter || (kind == .punctuation && isOpeningQuote(at: i, in: bytes))
    }
    if b == UInt8(ascii: "[") {
      // "as shown. [13]. Then": a reference belongs to what stands before it.
      var j = i + 1
      while j < bytes.count, Scalar.isDigit(bytes[j]) || isListMark(bytes[j]) { j += 1 }
      return j == i + 1 || j < bytes.count && bytes[j] != UInt8(ascii: "]")
    }
    return b == UInt8(ascii: "(") || b == UInt8(ascii: "\"")
      || b == UInt8(ascii: "'") || b == UInt8(ascii: "*")
  }

  /// `years.The`, `groups).We`, `RRMS.Results`: the end of a word, the stop, a capitalised word.
  static func isMissingSpace(
    at i: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard i >= 3, next + 1 < bytes.count, endsWord(before: i, in: bytes) else { return false }
    let isBracket =
      bytes[next] == UInt8(ascii: "(")
      && (Scalar.isLower(bytes[i - 1]) || bytes[i - 1] == UInt8(ascii: ")"))
      && (Scalar.isUpper(bytes[next + 1]) || bytes[next + 1] == UInt8(ascii: "i"))
    let isWord = isCapitalised(at: next, afterAcronym: Scalar.isUpper(bytes[i - 1]), in: bytes)
    guard isBracket || isWord else { return false }
    return !isAddress(around: i, in: bytes)
  }

  /// A word of small letters, an acronym, a number of its own, a closing bracket, a per cent sign.
  private static func endsWord(before i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let left = bytes[i - 1]
    if left == UInt8(ascii: ")") || left == UInt8(ascii: "%") { return true }
    if Scalar.isLower(left) { return Scalar.isLower(bytes[i - 2]) }
    if Scalar.isUpper(left) { return Scalar.isUpper(bytes[i - 2]) }
    guard Scalar.isDigit(left) else { return false }
    var start = i
    while start > 0, Scalar.isDigit(bytes[start - 1]) { start -= 1 }
    // "B10.Q" is one name, "NCT01234567.The" is not.
    return start == 0 || i - start > 3
      || !(Scalar.isUpper(bytes[start - 1]) || Scalar.isLower(bytes[start - 1]))
  }

  /// `The`, `A `, `MS ` up to the word's end, or a heading run into its text: `ResultsThe`.
  private static func isCapitalised(
    at i: Int, afterAcronym: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Scalar.isUpper(bytes[i]) else { return false }
    var end = i + 1
    while end < bytes.count, Scalar.isLower(bytes[end]) { end += 1 }
    if end == i + 1 {
      // An acronym after an acronym is a name with a stop in it.
      guard !afterAcronym else { return false }
      while end < bytes.count, Scalar.isUpper(bytes[end]) { end += 1 }
      let isA = end == i + 1 && (bytes[i] == UInt8(ascii: "A") || bytes[i] == UInt8(ascii: "I"))
      return (isA || end > i + 1) && end < bytes.count && bytes[end] == 0x20
    }
    guard end < bytes.count, Scalar.isUpper(bytes[end]) else { return true }
    return headings.contains { bytes[i..<end].elementsEqual($0.utf8) }
  }

  private static let headings = [
    "Background", "Introduction", "Importance", "Objective", "Objectives", "Aim", "Aims",
    "Purpose", "Design", "Setting", "Participants", "Methods", "Results", "Findings",
    "Discussion", "Conclusion", "Conclusions", "Interpretation", "Significance", "Clinical",
  ]

  /// `www.ClinicalTrials.gov`, `https://…`: the run without space holds an address.
  private static func isAddress(around i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var left = i
    while left > 0, bytes[left - 1] > 0x20 { left -= 1 }
    var right = i
    while right < bytes.count, bytes[right] > 0x20 { right += 1 }
    let run = bytes[left..<right]
    if run.contains(UInt8(ascii: "@")) || bytes[left..<i].contains(UInt8(ascii: "/")) {
      return true
    }
    return run.count > 4 && run.prefix(4).lazy.map { $0 | 0x20 }.starts(with: "www".utf8)
  }

  private static func isListMark(_ b: UInt8) -> Bool {
    b == UInt8(ascii: ",") || b == UInt8(ascii: "-") || b == 0x20
  }

  private static func isName(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var j = i + 1
    while j < bytes.count, j < i + 16 {
      if Scalar.isUpper(bytes[j]) || Scalar.isDigit(bytes[j]) { return true }
      if !Scalar.isLower(bytes[j]), bytes[j] != UInt8(ascii: "-") { return false }
      j += 1
    }
    return false
  }

  private static func isOpeningQuote(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    i + 2 < bytes.count && (bytes[i + 2] == 0x9C || bytes[i + 2] == 0x98)
  }

  /// `©`, `§`, `¶`, `•`, `†`, `‡`.
  private static func isNote(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[i] == 0xC2, i + 1 < bytes.count {
      return bytes[i + 1] == 0xA9 || bytes[i + 1] == 0xA7 || bytes[i + 1] == 0xB6
    }
    return bytes[i] == 0xE2 && i + 2 < bytes.count && bytes[i + 1] == 0x80
      && (0xA0...0xA2).contains(bytes[i + 2])
  }
}
