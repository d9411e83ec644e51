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
}
