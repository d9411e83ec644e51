/// What the source negates is told without the `not`: each word that a negator of the passage governs
/// is looked up in the sentence, and must be negated there too.
enum LostNegation {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let said = statement.reading
    guard said.contents.count >= 2 else { return nil }
    let scope = NegationScope(said)
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(3)) : statement.cited
    for index in places {
      let printed = source.readings[index]
      let negated = NegationScope(printed)
      for negator in negated.negators where !isContrasted(negator, printed) {
        for head in heads(of: negator, printed)
        where isOnlyNegated(head, printed, negated) && isLost(head, index, said, scope, source) {
          return statement.objection(
            NegationCheck.name, .block,
            "The source says “not” here: “\(NegationCheck.short(printed.text))”.",
            [source.passages[index].id])
        }
      }
    }
    return nil
  }

  /// `(no pill vs pill; 40.1 vs 45.4)`: a label of a group between brackets.
  private static func isContrasted(_ negator: Int, _ printed: Reading) -> Bool {
    guard printed.words[negator].isBracketed else { return false }
    return printed.words[negator...].prefix(6).contains {
      $0.isBracketed && versus.value($0.exact) >= 0
    }
  }
  private static let versus = WordReader.table(["vs", "versus"])

  /// `1 had MRI activity, 3 a relapse without MRI activity`: said both ways, a word proves nothing.
  private static func isOnlyNegated(
    _ head: Int, _ printed: Reading, _ scope: NegationScope
  ) -> Bool {
    !printed.words.indices.contains {
      printed.words[$0].stem == printed.words[head].stem && !scope.isNegated($0)
    }
  }

  private static func heads(of negator: Int, _ printed: Reading) -> [Int] {
    let end =
      printed.marks(.negator).first { Int($0.first) == negator }.map { Int($0.end) } ?? negator + 1
    return WordAlignment.heads(behind: end, printed, count: 2, reach: 5)
  }

  private static func isLost(
    _ head: Int, _ index: Int, _ said: Reading, _ scope: NegationScope, _ source: CheckedSource
  ) -> Bool {
    let printed = source.readings[index]
    guard
      let plain = WordAlignment.best(
        for: head, printed, in: said, where: { !isNegated($0, said, scope) }),
      plain.likeness.sum >= 0.3, plain.likeness.share >= 0.4
    else { return false }
    // The sentence has the `not` at another word of the same stem, or the source has it both ways.
    let kept = WordAlignment.best(
      for: head, printed, in: said, where: { isNegated($0, said, scope) })
    if let kept, kept.likeness.sum >= 0.6 * plain.likeness.sum { return false }
    for passage in source.readings.indices where source.passages[passage].section != "metadata" {
      let other = source.readings[passage]
      let otherScope = NegationScope(other)
      let affirmed = WordAlignment.best(
        for: plain.word, said, in: other, where: { !isNegated($0, other, otherScope) })
      if let affirmed, affirmed.likeness.sum >= 0.8 * plain.likeness.sum { return false }
    }
    return true
  }

  /// Under a negator, or beside a word that has a `no` inside: `prevented`, `unable`, `lack`.
  static func isNegated(_ word: Int, _ reading: Reading, _ scope: NegationScope) -> Bool {
    if scope.isNegated(word) { return true }
    if scope.negators.contains(where: {
      $0 < word && word - $0 <= 14 && reading.words[$0].sharesClause(with: reading.words[word])
    }) {
      return true
    }
    for at in max(0, word - 4)..<min(reading.words.count, word + 4) where at != word {
      let near = reading.words[at]
      if near.stem == reading.words[word].stem { continue }
      if near.clause == reading.words[word].clause, NegativeWords.has(near, reading) { return true }
    }
    return reading.marks(.same).contains { abs(Int($0.first) - word) <= 6 }
  }
}
