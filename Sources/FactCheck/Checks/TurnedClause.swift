/// A sentence that tells of two passages, each in a clause of its own: each clause is held to the passage
/// that it retells, and may not point the other way.
enum TurnedClause {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    guard statement.cited.isEmpty else { return nil }
    let reading = statement.reading
    var clauses: [Int32] = []
    for word in reading.words where word.isContent && !word.isBracketed {
      if clauses.last != word.main { clauses.append(word.main) }
    }
    guard clauses.count > 1 else { return nil }
    for clause in clauses
    where reading.changes.contains(where: { reading.words[$0.word].main == clause }) {
      let part = reading.clause(clause)
      guard part.contents.count >= 4 else { continue }
      let retold = RetoldPassages.indices(for: part, citing: [], in: source)
      guard let first = retold.first, first != statement.retold.first else { continue }
      let told = statement.telling(part, retold: retold)
      guard let turned = LedgerOfChanges.turned(told, retold, source) else { continue }
      let passage = source.readings[first]
      return statement.objection(
        DirectionCheck.name, .review,
        "The source says “\(passage.printed(turned))” here; the sentence may not: “\(NegationCheck.short(passage.text))”.",
        source.ids([first]))
    }
    return nil
  }
}
