/// Says whether a full stop after an abbreviation lets the sentence go on.
enum SentenceAbbreviations {
  /// Never at the end of a sentence that goes on with a capital or a digit.
  private static let inner: Set<String> = [
    "e.g", "i.e", "vs", "cf", "dr", "prof", "mr", "mrs", "ms", "st", "fig", "figs", "eq", "ref",
    "refs", "viz", "resp", "approx", "ca", "nr", "vol", "pp", "chap", "suppl", "eqs", "tab", "no",
    "nos", "v", "sect", "incl", "esp",
  ]
  /// May end a sentence: they do when a word follows that opens sentences.
  private static let either: Set<String> = [
    "al", "etc", "inc", "ltd", "co", "corp", "u.s", "u.k", "i.v", "s.c", "i.m", "p.o", "i.p",
    "b.i.d", "t.i.d", "q.d", "spp", "sp", "subsp", "var", "a.m", "p.m", "u.s.a", "e.u", "d.c",
    "jr", "sr", "ph.d", "m.d", "dept", "univ",
  ]
  /// Words that open sentences far more often than they follow an abbreviation inside one.
  private static let openers: Set<String> = [
    "the", "we", "in", "this", "these", "our", "a", "an", "it", "there", "here", "however", "to",
    "for", "at", "after", "of", "patients", "results", "methods", "conclusion", "conclusions",
    "both", "all", "no", "further", "moreover", "among", "although", "using", "with", "when",
    "while", "data", "participants", "thus", "therefore", "finally", "overall", "additionally",
    "furthermore", "they", "as", "by", "on", "from", "that", "our", "compared", "treatment",
  ]

  static func keepsGoing(
    before stop: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var start = stop
    while start > 0, isWordByte(bytes[start - 1]) { start -= 1 }
    guard start < stop else { return false }
    let length = stop - start
    if length > 8 { return false }
    let word = lower(bytes[start..<stop])
    if inner.contains(word) {
      // "No." and "MS." can close a sentence; before a digit "No." cannot.
      return !["no", "ms", "v"].contains(word) || (word == "no" && Scalar.isDigit(bytes[next]))
    }
    if either.contains(word) { return !opensSentence(at: next, in: bytes) }
    if length == 1, Scalar.isUpper(bytes[start]) {
      return isInitial(at: start, next: next, in: bytes)
    }
    return false
  }

  /// A single capital is an initial (`J. Smith`) unless the next word opens sentences, or the word
  /// before makes it a name (`vitamin D.`, `group B.`).
  private static func isInitial(
    at start: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard start > 1, bytes[start - 1] == 0x20 else { return start == 0 }
    if opensSentence(at: next, in: bytes) { return false }
    var left = start - 1
    while left > 0, isWordByte(bytes[left - 1]) { left -= 1 }
    let before = lower(bytes[left..<(start - 1)])
    return ![
      "vitamin", "hepatitis", "type", "group", "arm", "class", "grade", "cohort", "part", "panel",
      "influenza", "interleukin", "factor", "and", "phase", "stage", "toxin",
    ].contains(before)
  }

  private static func opensSentence(
    at next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = next
    while end < bytes.count, Scalar.isUpper(bytes[end]) || Scalar.isLower(bytes[end]) { end += 1 }
    return openers.contains(lower(bytes[next..<end]))
  }

  private static func isWordByte(_ b: UInt8) -> Bool {
    Scalar.isLower(b) || Scalar.isUpper(b) || b == UInt8(ascii: ".")
  }

  private static func lower(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: slice.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
