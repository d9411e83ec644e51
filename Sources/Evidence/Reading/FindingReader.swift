import Condition
import Language

/// Reads the results: one finding per result sentence that says how something came out.
enum FindingReader {
  static let limit = 12

  static func findings(in sentences: [Sentence], lexicon: Lexicon) -> [Finding] {
    let results = sentences.filter { $0.role == .results }
    let pool =
      results.isEmpty
      ? sentences.filter { $0.role == .conclusions || ($0.role == .other && $0.isAbstract) }
      : results
    var found: [Finding] = []
    for sentence in pool where found.count < limit {
      if let finding = finding(in: sentence, lexicon: lexicon) { found.append(finding) }
    }
    if let index = mainIndex(found, pool) {
      found[index].primary = true
      if let s = pool.first(where: { $0.id == found[index].sources.first }), s.has(primaryCues),
        ResultFlags.isContradicted(found[index], by: sentences)
      {
        found[index].flags.append(ResultFlags.contradicted)
      }
    }
    return found
  }

  private static let primaryCues: CueSet = [
    "primary end", "primary outcome", "primary efficacy", "primary analysis", "primary measure",
    "main outcome",
  ]

  /// The main result: the sentence that says "primary", else the first that says how something came
  /// out with a figure, else the first that is not a description of who took part.
  private static func mainIndex(_ findings: [Finding], _ pool: [Sentence]) -> Int? {
    func sentence(_ finding: Finding) -> Sentence? {
      pool.first { $0.id == finding.sources.first }
    }
    if let index = findings.firstIndex(where: { sentence($0)?.has(primaryCues) == true }) {
      return index
    }
    let candidates = findings.indices.filter { !findings[$0].flags.contains("baseline") }
    let outcomes = candidates.filter { sentence(findings[$0])?.has(aims) == false }
    let told = outcomes.isEmpty ? candidates : outcomes
    return told.first {
      findings[$0].direction != .unclear || findings[$0].estimate?.value != nil
        || !findings[$0].groups.isEmpty
    }
      ?? told.first
  }

  private static func finding(in s: Sentence, lexicon: Lexicon) -> Finding? {
    let groups = GroupResultReader.groups(in: s)
    let estimates = EstimateReader.estimates(in: s)
    let estimate = estimates.first
    var direction = DirectionReader.direction(of: s)
    // One estimate that may as well be none speaks against words such as "reduced the risk".
    if estimates.count == 1, let estimate, spansNoEffect(estimate) { direction = .noDifference }
    let isBaseline = isBaseline(s)
    guard direction != .unclear || !groups.isEmpty || estimate != nil || says(s) else { return nil }
    var finding = Finding(
      outcome: OutcomeReader.outcome(s, direction, lexicon), time: Durations.time(in: s),
      direction: direction,
      sources: [s.id], groups: groups, estimate: estimate)
    finding.unitOfAnalysis = unit(s)
    if isBaseline { finding.flags.append("baseline") }
    if s.has(relations) { finding.flags.append("association") }
    finding.flags += ResultFlags.flags(of: finding, in: s)
    return finding
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

  /// What was set out to do, in sentences read as results.
  private static let aims: CueSet = [
    "we tested", "we aimed", "we investigated", "we examined", "we sought", "we studied",
    "we asked", "we assessed", "we evaluated", "we analysed", "we analyzed", "we explored",
    "was to ", "here, we report", "we hypothes",
  ]

  private static let baselineCues: CueSet = [
    "mean age", "median age", "average age", "were included", "was included", "were enrolled",
    "were recruited", "took part", "participated", "were female", "were women", "female)",
    "response rate", "disease duration", "at baseline", "baseline characteristics",
    "completed the", "were randomised", "were randomized", "were randomly", "were identified",
    "met our inclusion", "met the inclusion", "eligible", "were analysed", "were analyzed",
    "were assigned", "were screened", "were treated", "years of age", "years old", "aged ",
    "baseline demographic", "median follow", "mean follow", "responded", "returned",
    "we included", "we enrolled", "we recruited", "we identified", "were available",
  ]
  private static let outcomeCues: CueSet = [
    "associated", "significant", "improv", "reduc", "increas", "risk", "compared", "higher",
    "lower", "correlat", "predict", "worse", "declin", "decreas", "differ", "effect",
  ]

  /// What interviews find.
  private static let themes: CueSet = ["theme", "subtheme", "categories"]

  /// Who took part: ages, sexes, scores at the start.
  private static func isBaseline(_ s: Sentence) -> Bool {
    s.has(baselineCues) && !s.has(outcomeCues) && !s.has(themes)
  }

  private static func unit(_ s: Sentence) -> String? {
    for unit in ["eyes", "lesions", "samples", "relapses", "scans", "pregnancies", "mice", "rats"]
    where s.quantities.contains(where: { s.word($0.endToken) == unit }) {
      return unit
    }
    return PeopleCounter.counts(in: s).isEmpty ? nil : "people"
  }
}
