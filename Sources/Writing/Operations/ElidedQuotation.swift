/// The authors' sentence without the brackets that hold only tests and intervals, each gap shown:
/// `“Sleep was longer” … “in women than in men.”`; figures that stand in front of a test stay:
/// `“Sleep was longer” … “7.1 versus 6.2 hours” …`
struct ElidedQuotation: Sendable, Equatable {
  /// With its quotation marks and `…` for every gap.
  var text: String
  var words: Int

  /// More brackets gone than two make a quote nobody can read.
  private static let most = 2

  /// `nil` where no bracket can go, or no more than `longest` words would stand alone.
  init?(of sentence: String, longest: Int) {
    let (plain, gaps, behindFigures) = Self.withoutStatistics(sentence)
    guard !gaps.isEmpty else { return nil }
    var body = plain
    var isCut = false
    if Measure.words(in: plain) > longest {
      guard let stretch = QuotedStretch(of: plain, longest: longest) else { return nil }
      body = stretch.text
      isCut = stretch.isCut
    }
    guard let start = Self.place(of: Array(body.utf8), in: Array(plain.utf8)) else { return nil }
    let end = start + body.utf8.count
    let own = gaps.filter { $0 > start && $0 <= end }
    guard own.count(where: { !behindFigures.contains($0) }) <= Self.most else { return nil }
    let bytes = Array(plain.utf8)
    var parts: [String] = []
    for (from, to) in zip([start] + own, own + [end]) {
      let part = Self.trimmed(
        String(decoding: bytes[from..<to], as: UTF8.self), isFirst: from == start)
      if part.isEmpty { continue }
      guard Measure.words(in: part) > 1 else { return nil }
      parts.append(part)
    }
    guard let first = parts.first, Measure.words(in: first) > 2 else { return nil }
    let isOpen = isCut || own.last.map { Self.isMark(bytes[$0..<end]) } == true
    text = parts.map { "“\($0)”" }.joined(separator: " … ") + (isOpen ? " …" : "")
    words = parts.reduce(0) { $0 + Measure.words(in: $1) }
  }

  /// The sentence without such brackets, where they stood, and the gaps behind figures that stay.
  private static func withoutStatistics(
    _ sentence: String
  ) -> (plain: String, gaps: [Int], behindFigures: Set<Int>) {
    let bytes = Array(sentence.utf8)
    var out: [UInt8] = []
    var gaps: [Int] = []
    var behindFigures: Set<Int> = []
    var at = 0
    while at < bytes.count {
      if let end = end(ofBracket: at, in: bytes),
        isStatistic(String(decoding: bytes[at...end], as: UTF8.self))
      {
        while out.last == 0x20 { out.removeLast() }
        gaps.append(out.count)
        if let figures = figures(in: bytes[(at + 1)..<end]) {
          out += [0x20] + figures
          gaps.append(out.count)
          behindFigures.insert(out.count)
        }
        at = end + 1
        continue
      }
      out.append(bytes[at])
      at += 1
    }
    return (String(decoding: out, as: UTF8.self), gaps, behindFigures)
  }

  /// `344 versus 171` of `(344 versus 171, p < 0.001)`: what was found, in front of its test.
  private static func figures(in bracket: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard
      let end = bracket.firstIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") })
    else { return nil }
    let first = bracket[bracket.startIndex..<end]
    let pieces = Pieces(String(decoding: first, as: UTF8.self))
    guard pieces.list.count(where: \.isNumber) > 1, pieces.count < 14,
      pieces.contains(anyOf: ["versus", "vs", "compared"]), !pieces.contains("(")
    else { return nil }
    return isStatistic(pieces.text) ? nil : first
  }

  /// Where the bracket that opens behind a blank here closes.
  private static func end(ofBracket start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: "["), start > 0,
      bytes[start - 1] == 0x20
    else { return nil }
    var depth = 0
    for index in start..<bytes.count {
      if bytes[index] == UInt8(ascii: "(") || bytes[index] == UInt8(ascii: "[") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  /// `(p = .01; 95% CI 1.2 to 2.0)`; a bracket with a word that limits or denies stays.
  private static func isStatistic(_ bracket: String) -> Bool {
    let pieces = Pieces(bracket)
    return pieces.list.contains { ["=", "<", ">", "≤", "≥", "±", "CI"].contains($0.text) }
      && !pieces.contains(anyOf: WordClasses.negations)
      && !pieces.contains(anyOf: ["but", "except", "only", "unless", "excluding", "than"])
  }

  /// Without the mark that followed the bracket.
  private static func trimmed(_ part: String, isFirst: Bool) -> String {
    var text = part[...]
    while let first = text.first, first == " " || !isFirst && ",;.".contains(first) {
      text.removeFirst()
    }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func isMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == UInt8(ascii: ".") }
  }

  private static func place(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
    return (0...(bytes.count - needle.count)).first {
      bytes[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
