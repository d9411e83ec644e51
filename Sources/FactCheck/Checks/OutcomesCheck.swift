/// Symptoms, flare-ups, progression, daily life only where the source speaks of them.
struct OutcomesCheck: Check {
  static let name = "outcomes"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim, !statement.isAbsence,
      source.facts.hasAbstract
    else { return [] }
    var found: [Objection] = []
    for mark in statement.reading.marks(.outcome) {
      let family = CueMatcher.shared.families[Int(mark.family)]
      if source.has(.outcomeSource, family: family) { continue }
      // An explanation beside a term of the glossary: `MRI (which shows ...)` is the glossary's matter.
      found.append(
        statement.objection(
          Self.name, statement.level(.block, at: Int(mark.first)),
          "“\(statement.reading.printed(mark))”: the source does not say that this was measured.",
          []))
      break
    }
    if found.isEmpty, let objection = SurrogateCheck.objection(statement, source) {
      found.append(objection)
    }
    return found
  }
}
