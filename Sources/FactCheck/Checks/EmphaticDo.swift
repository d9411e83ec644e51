import Language

/// `The lamp does change the score` where the passage says `not`: a plain sentence needs no `does`
/// before its verb, unless a `not` was taken from between them.
enum EmphaticDo {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let at = place(in: reading), !statement.zones.contains(at)
    else { return nil }
    let places = statement.grounds.isEmpty ? statement.support : statement.grounds
    let isOwn = places.contains { saysNo(source.readings[$0]) }
    guard
      let index = places.first(where: { saysNo(source.readings[$0]) })
        ?? (source.readings.contains(where: saysNo) && isOfOthers(at, reading)
          ? places.first : nil),
      !(isOwn ? places : Array(source.readings.indices)).contains(where: {
        place(in: source.readings[$0]) != nil
      })
    else { return nil }
    return statement.objection(
      NegationCheck.name, .review,
      "“\(reading.printed(at, min(reading.words.count, at + 2)))”: the source says “not” here: “\(NegationCheck.short(source.readings[index].text))”.",
      source.ids([index]))
  }

  /// `We did find` and `if it does help` may be the writer's own stress.
  private static func isOfOthers(_ at: Int, _ reading: Reading) -> Bool {
    reading.words[at - 1].exact != we
      && !reading.words[max(0, at - 8)..<at].contains { stressed.value($0.exact) >= 0 }
      && !(at + 1 < reading.words.count && seeming.value(reading.words[at + 1].exact) >= 0)
  }

  private static let we = WordHash.of("we")
  private static let stressed = WordReader.table(["if", "whether", "although", "though"])
  private static let seeming = WordReader.table(["seem", "appear", "have"])

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
      return
        (tags[Int(words[verb].token)] == .vb && tags[Int(words[at].token)].isVerb
        || plain.value(words[verb].exact) >= 0)
        && NegationScope(reading).negators.allSatisfy { $0 < at - 6 || $0 > verb }
    }
  }

  /// A `not`, or a word that has one inside: `insufficient`, `few`.
  static func saysNo(_ passage: Reading) -> Bool {
    !NegationScope(passage).negators.isEmpty || passage.has(.falseNegator)
      || passage.has(.same)
      || passage.words.contains { few.value($0.exact) >= 0 }
  }

  private static let forms = WordReader.table(["do", "does", "did"])
  /// Verbs that may be nouns as well, in the form that stands behind a `do`.
  private static let plain = WordReader.table([
    "increase", "decrease", "change", "show", "affect", "help", "need", "report", "result",
    "benefit", "cause", "reduce", "improve", "work", "differ", "suggest", "support", "have",
  ])
  private static let few = WordReader.table([
    "few", "insufficient", "inconclusive", "unable", "limited", "scarce",
  ])
  /// `What they do help`, `than did placebo`, `how did`: no `not` stood there.
  private static let openers = WordReader.table([
    "than", "as", "how", "why", "what", "when", "where", "so", "nor", "only", "to", "and",
  ])
}
