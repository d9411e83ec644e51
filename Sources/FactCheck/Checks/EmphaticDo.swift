import Language

/// `The lamp does change the score` where the passage says `not`: a plain sentence needs no `does`
/// before its verb, unless a `not` was taken from between them.
enum EmphaticDo {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard reading.words.contains(where: { forms.value($0.exact) >= 0 }),
      let at = place(in: reading), !statement.zones.contains(at)
    else { return nil }
    let places =
      statement.cited.isEmpty ? RetoldPassages.indices(for: statement, in: source) : statement.cited
    guard
      let index = places.first(where: { saysNo(source.readings[$0]) }),
      !places.contains(where: { place(in: source.readings[$0]) != nil })
    else { return nil }
    return statement.objection(
      NegationCheck.name, .review,
      "“\(reading.printed(at, min(reading.words.count, at + 2)))”: the source says “not” here: “\(NegationCheck.short(source.readings[index].text))”.",
      source.ids([index]))
  }

  /// A `do` with the bare verb behind it and no `not` in its clause before.
  private static func place(in reading: Reading) -> Int? {
    let words = reading.words
    guard words.contains(where: { forms.value($0.exact) >= 0 }) else { return nil }
    let tags = Tagger.standard.tags(of: reading.tokens)
    return words.indices.dropLast().first { at in
      guard at > 0, forms.value(words[at].exact) >= 0, !words[at + 1].afterBreak,
        openers.value(words[at - 1].exact) < 0, !words[at].afterBreak
      else { return false }
      let isAdverb = tags[Int(words[at + 1].token)].isAdverb
      let verb = isAdverb && at + 2 < words.count ? at + 2 : at + 1
      return tags[Int(words[verb].token)] == .vb && tags[Int(words[at].token)].isVerb
        && NegationScope(reading).negators.allSatisfy { $0 < at - 6 || $0 > verb }
    }
  }

  private static func saysNo(_ passage: Reading) -> Bool {
    !NegationScope(passage).negators.isEmpty || passage.has(.falseNegator)
      || passage.has(.same)
  }

  private static let forms = WordReader.table(["do", "does", "did"])
  /// `What they do help`, `than did placebo`, `how did`: no `not` stood there.
  private static let openers = WordReader.table([
    "than", "as", "how", "why", "what", "when", "where", "so", "nor", "only", "to", "which",
    "who", "that", "and",
  ])
}
