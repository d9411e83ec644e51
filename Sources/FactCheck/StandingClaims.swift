/// A reviewed sentence can still be false of this study: what it says of the design is looked up.
struct StandingClaims: Sendable {
  private static let trials = ["trial", "trials", "placebo", "phase"].map(WordHash.of)

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    var found: [Objection] = []
    let isAsserted = statement.statement.sources.contains("standing:design.rct")
    // A further analysis may pool several trials and name them only in passing.
    let isFurther = statement.statement.sources.contains("standing:design.rct_secondary")
    if isAsserted, !source.facts.isAssignedByChance, source.facts.hasAbstract {
      found.append(
        statement.objection(
          TemplateCheck.name, .block,
          "The source does not say that this study itself assigned people by chance.", []))
    }
    if isFurther, source.facts.hasAbstract, !source.facts.isRandomised,
      !Self.trials.contains(where: source.hasWord)
    {
      found.append(
        statement.objection(
          TemplateCheck.name, .block, "The source does not speak of a trial.", []))
    }
    if reading.has(.noComparison), statement.kind != .explanation,
      let passage = AbsenceCheck.Parts.cue(of: .comparator, in: source)
    {
      found.append(
        statement.objection(
          AbsenceCheck.name, .block,
          "The sentence says that nothing was compared, but the source compares.", [passage]))
    }
    return found
  }
}
