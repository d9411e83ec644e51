/// Texts made of anything, the same on every run.
struct SeededText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// xorshift64 (Marsaglia 2003).
  mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  /// Words of every script, marks, numbers and pieces of a study's language, glued at random.
  mutating func text(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      switch next(5) {
      case 0: text += scalars(1 + next(6))
      case 1: text += Self.awkward[next(Self.awkward.count)]
      default: text += Self.known[next(Self.known.count)]
      }
      if next(4) > 0 { text += " " }
    }
    return text
  }

  private mutating func scalars(_ count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      let block = Self.blocks[next(Self.blocks.count)]
      if let scalar = Unicode.Scalar(block.lowerBound + UInt32(next(block.count))) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Hangul, kana, Han, combining and
  /// bidirectional marks, mathematical letters, emoji, private use, controls.
  private static let blocks: [Range<UInt32>] = [
    0x00..<0x21, 0x21..<0x7F, 0x80..<0x250, 0x300..<0x370, 0x370..<0x400, 0x400..<0x530,
    0x590..<0x600, 0x600..<0x700, 0x900..<0x980, 0xE00..<0xE80, 0x1100..<0x1200, 0x2000..<0x2070,
    0x2070..<0x2100, 0x2150..<0x2190, 0x2200..<0x2300, 0x3040..<0x3100, 0x4E00..<0x5000,
    0xE000..<0xE010, 0xFE00..<0xFE10, 0xFF00..<0xFFF0, 0x1D400..<0x1D480, 0x1F300..<0x1F700,
    0xE0000..<0xE0080,
  ]

  private static let awkward = [
    "(", ")", "((", "[", "]", "{", "}", "“", "”", "\"", "'", "’", "«", "\u{0}", "\u{FEFF}",
    "\u{200D}", "👩‍👩‍👧‍👦", "e\u{301}\u{301}\u{301}", "\u{202E}", "٣٫٥", "½", "²", "10⁻³", "1e999", "9..9",
    "1,2,3,4", "0", "-0", "−", "±", "<", ">", "=", "%", "%%", "/", "//", ".", "…", "?!", ";", ":",
    "95%", "CI", "(95% CI", "p<", "p = .", "n =", "n/", "1/0", "0 of 0", "of", "to",
    "99999999999999999999",
    "0.00000000000000000001", "1–", "–1", "\r\n", "\t", "\u{2028}", "İ", "ß", "ﬁ", "ſ", "K",
  ]

  private static let known = [
    "not", "no", "only", "at least", "except", "without", "people", "patients", "mice", "cells",
    "placebo", "ponesimod", "ocrelizumab", "MS", "RRMS", "relapse", "fatigue", "EDSS", "improved",
    "worsened", "increased", "fell", "significantly", "may", "causes", "was linked to",
    "did not differ",
    "compared with", "safe", "you should", "12", "41", "53", "9.8%", "about 1 in 10", "4 of 41",
    "(n = 60)", "p = 0.03", "95% CI 0.6 to 2.4", "16 months", "followed for", "20 mg", "1.8 times",
    "half", "twice", "a few", "most", "is not in the abstract", "The authors say", "In", ".", ",",
    "and", "or", "than", "who", "which", "but", "the", "a", "in", "with", "after", "every",
  ]
}
