import Evidence

/// The authors' words, letter for letter, within what promise 10 allows.
struct Quotation: Sendable, Equatable {
  static let longest = 25

  /// With its quotation marks, and `…` after them where it was cut.
  var text: String
  var words: Int

  /// The sentence, or its first clause when it is too long; `nil` when there is no clean cut.
  init?(_ passage: Passage) {
    var source = passage.text
    while let last = source.last, last == " " || last == "\n" { source.removeLast() }
    guard !source.contains("“"), !source.contains("\n") else { return nil }
    let total = Measure.words(in: source)
    guard total >= 4 else { return nil }
    if total <= Self.longest {
      text = "“\(source)”"
      words = total
      return
    }
    guard let cut = Self.cut(source) else { return nil }
    text = "“\(cut)” …"
    words = Measure.words(in: cut)
  }

  /// A quote that is all short forms and signs helps nobody.
  static func isReadable(_ passage: Passage, _ context: StudyContext) -> Bool {
    ShortForms.unexplained(in: passage.text, context) == nil
      && !Pieces(passage.text).list.contains { ["=", "±", "<", ">"].contains($0.text) }
  }

  /// The longest beginning of at most 25 words that ends before `;`, `, but` or `, and` and holds a
  /// verb. A beginning before `but` would hide what follows, so it is not cut there.
  private static func cut(_ source: String) -> String? {
    let bytes = Array(source.utf8)
    var best: String?
    var depth = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      let isMark = bytes[index] == UInt8(ascii: ";") || bytes[index] == UInt8(ascii: ",")
      guard isMark, depth == 0, index + 2 < bytes.count, bytes[index + 1] == 0x20 else { continue }
      let rest = String(decoding: bytes[(index + 2)...].prefix(24), as: UTF8.self).lowercased()
      let isSemicolon = bytes[index] == UInt8(ascii: ";")
      let isAnd = rest.hasPrefix("and ") || rest.hasPrefix("with ") || rest.hasPrefix("suggesting")
      guard isSemicolon && !rest.hasPrefix("however") || isAnd else { continue }
      let head = String(decoding: bytes[..<index], as: UTF8.self)
      let words = Measure.words(in: head)
      guard words >= 6, words <= longest else { continue }
      // What follows may take back what stands before the cut.
      let tail = Pieces(String(decoding: bytes[(index + 1)...], as: UTF8.self))
      if tail.contains(anyOf: WordClasses.negations)
        || tail.contains(anyOf: [
          "but", "however", "although", "though", "except", "only", "whereas",
        ])
      {
        continue
      }
      if ClauseSplit.isClause(Pieces(head)) { best = head }
    }
    return best
  }
}
