/// A figure belongs to its group: arm A is not arm B.
struct ArmsCheck: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    var found: [Objection] = []
    for use in ArmBinder.bound(statement.reading) where use.group != 0 {
      let printed = source.numbers.filter {
        NumberMatch.hasValue(use, of: $0.use) && NumberMatch.fits(use, $0.use)
      }
      guard let first = printed.first,
        printed.allSatisfy({ $0.use.group != 0 && !ArmBinder.mayBeSame($0.use.group, use.group) }),
        ArmBinder.groups(in: source.readings[first.passage]).contains(where: { $0.key == use.group }
        )
      else { continue }
      found.append(
        statement.objection(
          Self.name, .block,
          "\(statement.reading.slice(use.start, use.end)) belongs to another group in the source.",
          [source.passages[first.passage].id]))
    }
    return found
  }
}
