/// `Without exception`, `always`, `around the world`: no limit where the source does not lift it.
struct AbsoluteWords: Check {
  static let name = "scope"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let reading = statement.reading
    let scope = NegationScope(reading)
    for mark in reading.marks(.absolute)
    where !scope.isNegated(Int(mark.first), within: 3) && !statement.zones.contains(Int(mark.first))
    {
      // `50,000 international units`.
      if Int(mark.end) < reading.words.count,
        Self.units.value(reading.words[Int(mark.end)].exact) >= 0
      {
        continue
      }
      if source.has(.absolute, family: CueMatcher.shared.families[Int(mark.family)]) { continue }
      return [
        statement.objection(
          Self.name, .review,
          "“\(reading.printed(mark))” goes further than the source does.",
          source.ids(Array(statement.support.prefix(1))))
      ]
    }
    return []
  }

  private static let units = WordReader.table(["unit", "units", "normalised", "normalized"])
}
