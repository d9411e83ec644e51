/// `Clear evidence`, `enough information` where the source has only too little of it.
enum ScarceEvidence {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let at = claim(in: reading), !statement.zones.contains(at) else { return nil }
    let places = source.readings.indices.filter { source.passages[$0].section != "metadata" }
    guard let index = places.first(where: { isScarce(source.readings[$0]) }),
      !places.contains(where: { claim(in: source.readings[$0]) != nil })
    else { return nil }
    return statement.objection(
      NegationCheck.name, .review,
      "“\(reading.printed(at, min(reading.words.count, at + 2)))”: the source says that there is too little: “\(NegationCheck.short(source.readings[index].text))”.",
      source.ids([index]))
  }

  /// A word of plenty just before a word of evidence, under no `not` and in no question.
  private static func claim(in reading: Reading) -> Int? {
    let words = reading.words
    guard words.contains(where: { plenty.value($0.exact) >= 0 }) else { return nil }
    let scope = NegationScope(reading)
    return words.indices.dropLast().first { at in
      plenty.value(words[at].exact) >= 0 && isEvidence(behind: at, words)
        && !LostNegation.isNegated(at, reading, scope)
        && !words[..<at].contains { asking.value($0.exact) >= 0 }
        && !reading.marks(.falseNegator).contains { $0.first <= at && at < $0.end }
    }
  }

  private static func isEvidence(behind at: Int, _ words: [Word]) -> Bool {
    for next in (at + 1)..<min(words.count, at + 3) {
      if words[next].afterBreak { return false }
      if evidence.value(words[next].exact) >= 0 { return true }
    }
    return false
  }

  /// Too little of it, or of a kind that one cannot rest on.
  private static func isScarce(_ reading: Reading) -> Bool {
    let words = reading.words
    guard words.contains(where: { evidence.value($0.exact) >= 0 }) else { return false }
    let scope = NegationScope(reading)
    return words.indices.contains { at in
      if scarce.value(words[at].exact) >= 0 {
        return words[max(0, at - 5)..<min(words.count, at + 5)].contains {
          evidence.value($0.exact) >= 0
        }
      }
      return evidence.value(words[at].exact) >= 0 && scope.isNegated(at, within: 4)
    }
  }

  private static let plenty = WordReader.table([
    "enough", "sufficient", "clear", "convincing", "conclusive", "reliable", "adequate",
  ])
  private static let evidence = WordReader.table([
    "evidence", "information", "data", "results", "proof",
  ])
  private static let scarce = WordReader.table([
    "insufficient", "inadequate", "scarce", "sparse", "lacking", "inconclusive",
  ])
  private static let asking = WordReader.table([
    "whether", "if", "until", "unless", "when", "before", "need", "needed", "needs", "provide",
  ])
}
