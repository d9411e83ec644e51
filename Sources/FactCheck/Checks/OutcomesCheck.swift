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
      if source.has(.outcomeSource, family: family) {
        if isOfPassages(mark, family, statement, source) { continue }
        found.append(
          statement.objection(
            Self.name, .review,
            "“\(statement.reading.printed(mark))”: not what these passages speak of.",
            source.ids(statement.cited)))
        break
      }
      if GivenWords.hold(Int(mark.first), of: statement, in: source) { continue }
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

  /// How life is from day to day is told of passages that speak of it; a design names what the study
  /// is about.
  private func isOfPassages(
    _ mark: Mark, _ family: String, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Bool {
    let reading = statement.reading
    guard !statement.cited.isEmpty, statement.kind != .design, Self.living.contains(family),
      !reading.mentions.contains(where: { $0.covers(reading.words[Int(mark.first)]) })
    else { return true }
    let number = CueMatcher.shared.family(family)
    return statement.cited.contains { source.readings[$0].has(.outcomeSource, number) }
      || source.index(of: "t").map { source.readings[$0].has(.outcomeSource, number) } ?? false
  }

  private static let living: Set<String> = [
    "daily life", "quality of life", "survival", "sleep", "falls", "work", "healing",
  ]
}
