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
    for (index, token) in statement.reading.tokens.enumerated() {
      if token.kind == .punctuation, token.text == "." || token.text == "!" || token.text == "?" {
        longest = max(longest, count)
        count = 0
      }
      guard token.kind == .word || token.kind == .number else { continue }
      if quoted.contains(where: { $0.contains(token.start) }) { continue }
      // Parts of a hyphenated word are one word.
      if index > 1, statement.reading.tokens[index - 1].text == "-",
        statement.reading.tokens[index - 1].start == statement.reading.tokens[index - 2].end,
        statement.reading.tokens[index - 1].end == token.start
      {
        continue
      }
      count += 1
    }
    return max(longest, count)
  }
}
