/// `Significantly more` of a passage that speaks of significance only to deny it.
enum NoneToldAsSome {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let mark = claim(reading) else { return nil }
    let told =
      statement.cited.isEmpty
      ? RetoldPassages.indices(for: statement, in: source)
      : statement.cited.filter { source.passages[$0].id != "t" }
    guard !told.isEmpty,
      told.allSatisfy({ deniesOnly(source.readings[$0], source.estimates[$0]) })
    else { return nil }
    return statement.objection(
      NegationCheck.name, statement.level(.block, at: Int(mark.first)),
      "“\(reading.printed(mark))”: the source says that this was not significant.",
      source.ids([told[0]]))
  }

  /// `Significantly` or `clearly` with a change, and no `not` anywhere.
  private static func claim(_ reading: Reading) -> Mark? {
    guard !reading.has(.negator), !reading.has(.same), !reading.has(.falseNegator),
      !reading.words.contains(where: { NegativeWords.has($0, reading) })
    else { return nil }
    return reading.marks(.significance).first
  }

  /// Every word of significance in it is negated, and no estimate says otherwise.
  private static func deniesOnly(_ passage: Reading, _ estimates: [PrintedEstimate]) -> Bool {
    let marks = passage.marks(.significance)
    guard !marks.isEmpty, !estimates.contains(where: { !$0.isNull }) else { return false }
    let scope = NegationScope(passage)
    return marks.allSatisfy { mark in
      scope.isNegated(Int(mark.first))
        || passage.marks(.same).contains { $0.first <= mark.first && mark.end <= $0.end }
    }
  }
}
