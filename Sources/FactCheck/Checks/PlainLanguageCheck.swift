import Language

/// Sentences people can read: not too long, no bare abbreviations, no relative figure alone.
struct PlainLanguageCheck: Check {
  static let name = "plain_language"
  /// Words a sentence may have outside quotation marks.
  static let longest = 26

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.kind != .quote else { return [] }
    var found: [Objection] = []
    let words = longestSentence(statement)
    if words > Self.longest {
      found.append(
        statement.objection(
          Self.name, .review,
          "The sentence has \(words) words; \(Self.longest) is the most a tired reader can hold.",
          []))
    }
    return found
  }

  private func longestSentence(_ statement: CheckedStatement) -> Int {
    let quoted = QuotedStretches.ranges(in: statement.statement.text)
    var count = 0
    var longest = 0
    let tokens = statement.reading.tokens
    /// The word that was counted last.
    var counted: Int?
    func isGlued(_ index: Int) -> Bool { tokens[index].start == tokens[index - 1].end }
    for (index, token) in tokens.enumerated() {
      if token.kind == .punctuation, token.text == "." || token.text == "!" || token.text == "?" {
        longest = max(longest, count)
        count = 0
      }
      guard token.kind == .word || token.kind == .number else { continue }
      if quoted.contains(where: { $0.contains(token.start) }) { continue }
      // What stands between two spaces is one word: `relapsing-remitting`, `and/or`, `25(OH)D`.
      if let last = counted, tokens[last..<index].indices.allSatisfy({ isGlued($0 + 1) }) {
        continue
      }
      counted = index
      count += 1
    }
    return max(longest, count)
  }
}
