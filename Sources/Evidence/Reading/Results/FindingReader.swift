import Condition
import Language

/// Reads the results: the findings of each sentence that says how something came out, one for each
/// outcome and each estimate.
enum FindingReader {
  /// Sentences read as results, and findings in all.
  static let sentenceLimit = 14
  static let limit = 40

  static func findings(
    in sentences: [Sentence], groups: [Participants.Group] = [], lexicon: Lexicon
  ) -> [Finding] {
    let results = sentences.filter { $0.role == .results }
    let pool =
      results.isEmpty
      ? sentences.filter { $0.role == .conclusions || ($0.role == .other && $0.isAbstract) }
      : results
    let names = ArmNames(sentences, groups: groups)
    let told = EstimateList.told(in: sentences)
    let elsewhere =
      results.isEmpty
      ? [] : sentences.filter { $0.isAbstract && $0.role != .results && printsResult($0) }
    var found: [Finding] = []
    var count = 0
    for sentence in pool where found.count < limit {
      let here = findings(in: sentence, names, told, lexicon)
      // Of a long abstract only what prints something goes on being read.
      let isPrinted = here.contains { $0.estimate != nil || !$0.groups.isEmpty }
      guard count < sentenceLimit || isPrinted else { continue }
      if !here.isEmpty { count += 1 }
      found += here.prefix(limit - found.count)
    }
    if let index = MainFinding.index(in: found, of: pool, title: sentences.first { $0.id == "t" }) {
      found[index].primary = true
      found[index].add(AnalysisReader.setUp(of: sentences))
      if let s = pool.first(where: { $0.id == found[index].sources.first }),
        s.has(MainFinding.primaryCues),
        ResultFlags.isContradicted(found[index], by: sentences)
      {
        found[index].flags.append(ResultFlags.contradicted)
      }
    }
    addTold(elsewhere, names, told, lexicon, to: &found)
    return found
  }

  /// A sentence outside the results that prints a test or an interval, or compares shares.
  private static func printsResult(_ s: Sentence) -> Bool {
    guard s.quantities.count >= 2, s.role != .registration, !s.has(planned) else { return false }
    if s.has("95% ci") || s.has("95%ci") || s.has("confidence interval") { return true }
    if s.tokens.indices.contains(where: {
      s.word($0) == "p" && ProbabilityReader.probability(at: $0, s) != nil
    }) {
      return true
    }
    guard s.role != .background, s.role != .conclusions || s.isOwnStudy else { return false }
    if s.role != .conclusions, s.quantities.count(where: { $0.kind == .percent }) >= 2 {
      return true
    }
    return EstimateReader.estimates(in: s).contains {
      $0.kind != "percent_change" && $0.kind != "other"
    }
  }

  /// What was set before the results were known.
  private static let planned: CueSet = [
    "considered significant", "considered statistically", "significance was set",
    "significance level",
    "was set at", "power to", "power of", "sample size", "will be", "defined as", "alpha",
  ]

  /// Results told outside the results section, in so far as no finding holds them yet.
  private static func addTold(
    _ sentences: [Sentence], _ names: ArmNames, _ told: String?, _ lexicon: Lexicon,
    to found: inout [Finding]
  ) {
    for s in sentences where found.count < limit {
      let here = findings(in: s, names, told, lexicon).filter { new in
        if new.flags.contains("baseline") { return false }
        let isResult =
          new.estimate != nil || new.groups.count >= 2 && new.groups.allSatisfy { $0.name != "all" }
        return isResult
          && !found.contains { old in
            old.estimate == new.estimate && new.estimate != nil
              || !new.groups.isEmpty
                && new.groups.allSatisfy { one in
                  old.groups.contains {
                    $0.percent == one.percent && $0.value == one.value && $0.count == one.count
                  }
                }
          }
      }
      found += here.prefix(limit - found.count)
    }
  }

  private static func findings(
    in s: Sentence, _ names: ArmNames, _ told: String?, _ lexicon: Lexicon
  ) -> [Finding] {
    let direction = DirectionReader.direction(of: s, lexicon: lexicon)
    var parts = ResultAssembler(s, names, told: told).parts
    guard direction != .unclear || !parts.isEmpty || says(s) else { return [] }
    if parts.isEmpty { parts = [ResultAssembler.Part()] }
    let estimates = parts.count { $0.estimate != nil }
    let compares = parts.contains { $0.groups.count > 1 || $0.estimate != nil }
    let isBaseline = isBaseline(s, compares: compares)
    let unit = unit(s)
    let population = PopulationReader.population(in: s)
    let analyses = AnalysisReader.analyses(in: s)
    let outcomes = OutcomeReader(s, lexicon)
    let time = Durations.time(in: s) ?? visit(in: s)
    return parts.map { part in
      var finding = Finding(
        outcome: "", time: part.isBefore ? "baseline" : time, direction: direction, sources: [s.id],
        groups: part.groups, estimate: part.estimate)
      finding.population = population
      finding.add(analyses)
      // An estimate that may as well be none speaks against words such as "reduced the risk".
      if let estimate = part.estimate, spansNoEffect(estimate) { finding.direction = .noDifference }
      finding.outcome = outcomes.outcome(beside: part.outcome, finding.direction)
      finding.unitOfAnalysis = unit
      if isBaseline || part.isBefore { finding.flags.append("baseline") }
      if s.has(relations) { finding.flags.append("association") }
      finding.flags += ResultFlags.flags(of: finding, in: s, isOnlyEstimate: estimates == 1)
      return finding
    }
  }

  private static let telling: CueSet = [
    "showed", "revealed", "found", "identified", "observed", "associated", "correlated",
    "demonstrated", "reported", "predicted", "led to", "resulted", "emerged", "detected",
    "developed", "experienced", "occurred", "achieved", "remained", "had ", "induced", "promoted",
    "blocked", "restored", "prevented", "expressed", "activated",
  ]

  private static func says(_ s: Sentence) -> Bool { s.has(telling) }

  /// A link between two things, which is no difference between groups.
  private static let relations: CueSet = [
    "correlat", "associat", "predict", "regression", "linked to", "related to", "relationship",
  ]

  /// An interval that holds the value of no effect: 1 for ratios, 0 for differences.
  private static func spansNoEffect(_ estimate: Finding.Estimate) -> Bool {
    guard let low = estimate.low, let high = estimate.high else { return false }
    switch estimate.kind {
    case "hazard_ratio", "odds_ratio", "risk_ratio", "rate_ratio": return low < 1 && high > 1
    case "mean_difference", "standardised_mean_difference": return low < 0 && high > 0
    default: return false
    }
  }
}
