/// What the passage counts, the sentence that retells it counts too: each `not`, a `may`, a `linked to`,
/// each word of change with its sign. Coarser than the checks that look at the place, and so for a
/// person to settle.
struct LedgerCheck: Check {
  static let name = "ledger"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim,
      reading.contents.count >= 3
    else { return [] }
    if let word = UnheardDirection.word(statement, source) {
      return [
        statement.objection(
          DirectionCheck.name, .review,
          "“\(reading.printed(word.word, word.word + 1))”: the source speaks only of the other way.",
          source.ids(Array(statement.support.prefix(1))))
      ]
    }
    let retold = statement.retold
    guard let index = retold.first else { return [] }
    let passage = source.readings[index]
    var found: [Objection] = []
    func add(_ check: String, _ mark: Mark, _ index: Int) {
      let passage = source.readings[index]
      found.append(
        statement.objection(
          check, .review,
          "The source says “\(passage.printed(mark))” here; the sentence may not: “\(NegationCheck.short(passage.text))”.",
          [source.passages[index].id]))
    }
    if let lost = LedgerOfNots.inside(passage, lostIn: statement) {
      add(NegationCheck.name, lost, index)
    } else {
      for place in retold {
        if let lost = LedgerOfNots.lost(
          from: source.readings[place], in: statement, source, isStrict: place != index)
        {
          add(NegationCheck.name, lost, place)
          break
        }
      }
    }
    if let lost = LedgerOfHedges.lost(from: passage, in: reading) {
      add(StrengthCheck.name, lost, index)
    } else if let lost = HedgedVerb.lost(from: statement, source) {
      add(StrengthCheck.name, lost.mark, lost.passage)
    }
    if let link = lostLink(passage, reading, source) { add(StrengthCheck.name, link, index) }
    if let turned = LedgerOfChanges.turned(statement, retold, source) {
      add(DirectionCheck.name, turned, index)
    } else if let turned = TurnedHead.turned(statement, source) {
      let word = turned.change.word
      add(
        DirectionCheck.name,
        Mark(kind: .difference, family: 0, first: Int32(word), end: Int32(word + 1)),
        turned.passage)
    } else if let turned = TurnedClause.objection(statement, source) {
      found.append(turned)
    }
    return found
  }

  /// A link of the passage that the sentence tells as a cause. Where lots were drawn, only the plain
  /// words of cause are too strong for it.
  private func lostLink(
    _ passage: Reading, _ reading: Reading, _ source: CheckedSource
  ) -> Mark? {
    guard reading.has(.causal), passage.has(.association) else { return nil }
    let links = passage.marks(.association).filter { !isAttribute($0, passage) }
    guard reading.marks(.association).count < links.count else { return nil }
    let isAssigned = source.facts.isRandomised && !source.facts.isObservational
    let causes = reading.marks(.causal).filter { mark in
      let word = reading.words[Int(mark.first)]
      return !StrengthCheck.isNoun(mark, reading)
        && (!isAssigned || Self.causes.value(word.exact) >= 0)
        && !passage.marks(.causal).contains { passage.words[Int($0.first)].stem == word.stem }
    }
    let printed = passage.marks(.causal).count { Coverage.covers($0, passage, reading) }
    guard causes.count > printed else { return nil }
    return links.first { Coverage.covers($0, passage, reading) }
  }

  /// `Cell-associated`, `age-related`: part of a name, no link that was found.
  private func isAttribute(_ mark: Mark, _ passage: Reading) -> Bool {
    let token = Int(passage.words[Int(mark.first)].token)
    return token > 1 && passage.tokens[token - 1].text == "-"
      && passage.tokens[token - 1].end == passage.tokens[token].start
  }

  private static let causes = WordReader.table([
    "cause", "causes", "caused", "causing", "lead", "leads", "led", "leading", "result", "results",
    "resulted", "because", "due", "triggers", "triggered", "induces", "induced", "drives",
  ])
}
