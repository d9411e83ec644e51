/// Says whether a full stop after an abbreviation lets the sentence go on.
enum SentenceAbbreviations {
  /// Never at the end of a sentence that goes on with a capital or a digit.
  private static let inner: Set<String> = [
    "e.g", "i.e", "vs", "cf", "dr", "drs", "prof", "mt", "ph", "str", "chr", "acc", "mr", "mrs",
    "ms", "st", "fig", "figs", "eq", "ref",
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
    "furthermore", "they", "as", "by", "on", "from", "that", "compared", "treatment", "neither",
    "each", "such", "two", "three", "one", "most", "some", "many", "several", "during", "before",
    "under", "between", "within", "since", "because", "if", "thirty", "four", "five", "other",
    "their", "its", "his", "her", "he", "she", "not", "only", "also", "then", "yet", "but", "and",
    "or", "background", "objective", "objectives", "aim", "design", "setting", "interventions",
    "discussion", "introduction", "purpose", "is", "are", "was", "were", "error",
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
      return !["no", "ms", "v"].contains(word) || (word != "ms" && isCode(at: next, in: bytes))
    }
    if either.contains(word) { return !opensSentence(at: next, in: bytes) }
    if length == 1, Scalar.isUpper(bytes[start]) {
      return isInitial(at: start, next: next, in: bytes)
    }
    return isInitials(bytes[start..<stop]) && Scalar.isUpper(bytes[next])
      && !opensSentence(at: next, in: bytes)
  }

  /// `12`, `AI430291`: what follows `No.` where it stands for "number".
  private static func isCode(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var j = i
    while j < bytes.count, Scalar.isUpper(bytes[j]) { j += 1 }
    return j < bytes.count && Scalar.isDigit(bytes[j])
  }

  /// `S.L`: single capitals with stops between them.
  private static func isInitials(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard word.count > 2, word.count % 2 == 1 else { return false }
    return word.indices.allSatisfy {
      ($0 - word.startIndex) % 2 == 0 ? Scalar.isUpper(word[$0]) : word[$0] == UInt8(ascii: ".")
    }
  }

  /// A single capital is an initial (`J. Smith`) unless the next word opens sentences, or the word
  /// before makes it a name (`vitamin D.`, `group B.`).
  private static func isInitial(
    at start: Int, next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard start > 1, bytes[start - 1] == 0x20 else {
      return start == 0 || bytes[start - 1] == UInt8(ascii: "(")
    }
    guard Scalar.isUpper(bytes[next]) else { return false }
    var left = start - 1
    while left > 0, isWordByte(bytes[left - 1]) { left -= 1 }
    let before = lower(bytes[left..<(start - 1)])
    if next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "."), before != "vitamin" {
      return true
    }
    if opensSentence(at: next, in: bytes) { return false }
    if before == "and" {
      // "groups A and B", "1, 2 and C": a label; "help and A. Example": a name.
      var end = max(0, left - 1)
      if end > 0, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
      return end > 1 && isWordByte(bytes[end - 1]) && isWordByte(bytes[end - 2])
        || left > 1 && bytes[left - 2] == UInt8(ascii: ";")
    }
    if before.hasSuffix("ase") || before.hasSuffix("ases") { return false }
    return ![
      "vitamin", "hepatitis", "type", "group", "arm", "class", "grade", "cohort", "part", "panel",
      "influenza", "interleukin", "factor", "phase", "stage", "toxin", "gene", "site", "protein",
      "line", "kinase", "cyclosporin", "ciclosporin", "domain", "amphotericin", "region", "point",
      "set", "study", "trial", "model", "drug", "treatment", "child", "case", "patient",
    ].contains(before)
  }

  private static func opensSentence(
    at next: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var end = next
    while end < bytes.count, Scalar.isUpper(bytes[end]) || Scalar.isLower(bytes[end]) { end += 1 }
    let word = lower(bytes[next..<end])
    return openers.contains(word) || word.utf8.count > 4 && word.hasSuffix("ly")
  }

  private static func isWordByte(_ b: UInt8) -> Bool {
    Scalar.isLower(b) || Scalar.isUpper(b) || b == UInt8(ascii: ".")
  }

  private static func lower(_ slice: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: slice.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
