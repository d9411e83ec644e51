import Evidence

/// What a sentence among the results is for: only a finding may become a headline.
enum ResultKind: Equatable {
  case finding
  /// How something was measured or done.
  case step
  /// Who took part, how they were at the start, how many came through.
  case sample
  /// A check of the analysis: `The results were similar after adjustment`.
  case check
  /// No harm was seen: true, but falsely reassuring where it stands alone.
  case noHarm
  /// A difference is told although its own p is .05 or more.
  case trend

  static func of(_ text: String) -> ResultKind { of(Pieces(text)) }

  static func of(_ pieces: Pieces) -> ResultKind {
    if isCheck(pieces) || isTorn(pieces) { return .check }
    if isSample(pieces) { return .sample }
    if isNoHarm(pieces) { return .noHarm }
    if isTrend(pieces) { return .trend }
    if isStep(pieces) { return .step }
    return .finding
  }

  // MARK: Checks of the analysis

  private static let checks: [[String]] = phrases([
    "estimates did not change", "results did not change", "remained significant",
    "remained statistically", "results were similar", "findings were similar",
    "results were consistent", "findings were consistent", "results were confirmed",
    "sensitivity analysis", "sensitivity analyses", "the same was true", "similar results were",
    "were robust", "of the variance", "of variance", "no longer significant", "goodness of fit",
    "model fit", "were comparable at baseline", "were similar at baseline", "pairs, followed",
    "matching procedure", "well matched", "confirmed these", "results confirmed", "confirmed the",
    "r2 value", "adjusted r2", "r-squared", "cronbach", "did not alter the findings",
    "did not affect the validity", "showed consistent results", "yielded consistent results",
    "high-risk studies", "publication bias", "heterogeneity analysis", "heterogeneity analyses",
    "funnel plot",
  ])

  private static func isCheck(_ pieces: Pieces) -> Bool {
    checks.contains { words in
      guard let at = pieces.first(words) else { return false }
      // `X raised the risk and remained significant after …`: the result is in front of its check.
      return
        !(words[0] == "remained" && at > 6
        && ["and", "but"].contains(pieces.list[at - 1].lower)
        && ClauseSplit.isClause(pieces.slice(0..<(at - 1))))
    }
  }

  /// `…, rel.`: a sentence that was cut at the full stop of an abbreviation.
  private static func isTorn(_ pieces: Pieces) -> Bool {
    let words = pieces.list.filter { $0.text != "." }
    guard words.count > 2, let last = words.last, last.isWord else { return false }
    if ["too", "etc", "also", "here", "each", "both"].contains(last.lower) { return false }
    return last.text.utf8.count < 5 && words[words.count - 2].text == ","
      && last.text == last.lower
  }

  // MARK: The sample

  private static let samples: [[String]] = phrases([
    "mean age", "median age", "average age", "were female", "were women", "were male", "were men",
    "was female", "were females", "were males", "was male", "disease duration ranged",
    "median edss", "mean edss", "clinical phenotype was", "disease duration was",
    "mean disease duration", "cohort consisted",
    "cohort comprised", "sample consisted", "sample comprised", "cohort included",
    "study included", "sample included", "study population", "dataset contained",
    "data set contained",
    "baseline characteristics", "at baseline", "demographic", "were followed for", "followed for",
    "were recruited", "were enrolled", "were randomized",
    "were randomised", "were included", "completed the", "reached the end", "were analyzed",
    "were analysed", "response rate", "were screened", "were eligible",
    "participated in", "took part", "agreed to", "were imported", "were assigned", "were allocated",
    "were assessed for", "met the inclusion", "fulfilled all", "fulfilled the", "were lost to",
    "were available", "were diagnosed with",
    "were collected", "were obtained from", "was collected", "data from",
    "was available", "median number of doses", "time on treatment", "had received previous",
    "were received", "randomly assigned", "randomly allocated", "randomly divided",
    "were randomly", "had exposure to",
    "were distributed", "downloaded", "were prescribed", "adherence to the study",
  ])
  /// Whatever follows, these describe who took part.
  private static let leads: [[String]] = phrases([
    "mean follow-up", "median follow-up", "mean follow up", "median follow up", "mean age",
    "median age", "mean disease duration", "median disease duration", "the mean age",
    "groups were similar", "groups were comparable", "mean duration", "median duration",
    "median length", "median time of follow", "median time on", "mean time on",
    "median treatment duration", "mean treatment duration", "treatment duration was",
    "group was older", "group was younger", "patients were older", "patients were younger",
  ])
  private static let contrasts: Set<String> = [
    "than", "associated", "correlated", "correlation", "versus", "vs", "predicted", "predictor",
    "predictors", "compared", "higher", "lower", "increased", "decreased", "improved", "reduced",
    "worsened", "risk", "odds", "hazard", "associations", "association", "prevalence", "incidence",
    "predicts", "correlates", "increases", "decreases", "reduces", "improves",
  ]

  private static func isSample(_ pieces: Pieces) -> Bool {
    if ResultChooser.isCounting(pieces) || countsWhoTookPart(pieces) { return true }
    // Alike before the treatment: that says how the groups were put together.
    if pieces.first(["before", "the", "intervention"]) != nil,
      pieces.contains(anyOf: ["no", "not", "similar"]), !pieces.contains("after")
    {
      return true
    }
    let lead = pieces.slice(0..<min(pieces.count, 6))
    // `mean age-standardized prevalence` is no age.
    let isRate = pieces.contains(anyOf: ["standardized", "standardised", "adjusted"])
    if !isRate, leads.contains(where: { lead.first($0) != nil }) { return true }
    if isTable(pieces) { return true }
    if pieces.contains(anyOf: contrasts) { return false }
    return samples.contains { pieces.first($0) != nil } || isMake(pieces)
  }

  /// `There were 114 males and 282 females`, `57% were married`: the first table of a study.
  private static func isTable(_ pieces: Pieces) -> Bool {
    guard
      !pieces.contains(anyOf: ["than", "compared", "vs", "versus", "associated", "correlated"])
    else { return false }
    // `Relapsing-remitting MS was the most common type of MS (92%)`.
    if ["type", "form", "phenotype", "subtype"].contains(where: { word in
      ["common", "frequent"].contains { pieces.first([$0, word]) != nil }
    }), pieces.contains(anyOf: ["relapsing", "relapsing-remitting", "rrms", "remitting"]) {
      return true
    }
    guard pieces.list.contains(where: \.isNumber) else { return false }
    let sexes =
      pieces.contains(anyOf: ["males", "male", "men"])
      && pieces.contains(anyOf: ["females", "female", "women"])
    // `Pain was seen in 5% of men and 9% of women` is none.
    if sexes, pieces.count < 26,
      pieces.first(["there", "were"]) != nil
        || pieces.contains(anyOf: ["included", "comprised", "consisted"])
    {
      return true
    }
    if pieces.contains(anyOf: ["married", "education", "schooling", "unemployed", "caucasian"]),
      pieces.contains(anyOf: ["were", "had"])
    {
      return true
    }
    let lead = pieces.slice(0..<min(8, pieces.count))
    return lead.first(["expanded", "disability"]) != nil && pieces.contains("was")
      && ["mean", "median", "average"].contains(
        pieces.list[0].lower == "the"
          ? pieces.list[1].lower : pieces.list[0].lower)
  }

  private static let wholes: Set<String> = [
    "study", "analysis", "analyses", "cohort", "sample", "trial", "review", "survey", "population",
    "dataset",
  ]
  private static let holds: Set<String> = [
    "comprised", "included", "examined", "enrolled", "recruited", "involved", "contained",
    "consisted", "encompassed",
  ]

  /// `The study examined 146 people and 294 controls`.
  private static func countsWhoTookPart(_ pieces: Pieces) -> Bool {
    let head = pieces.list.prefix(6)
    guard let verb = head.firstIndex(where: { holds.contains($0.lower) }), verb > 0,
      head[..<verb].contains(where: { wholes.contains($0.lower) })
    else { return false }
    return pieces.list[(verb + 1)...].prefix(4).contains(where: \.isNumber)
  }

  /// `129 (89%) were patients with MS`: what the sample was made of.
  private static func isMake(_ pieces: Pieces) -> Bool {
    for index in pieces.list.indices.dropLast()
    where ["were", "was", "had"].contains(pieces.list[index].lower) {
      let next = pieces.list[(index + 1)..<min(index + 5, pieces.count)].map(\.lower)
      if pieces.list[index].lower == "had" {
        if next.contains("relapsing") || next.contains("rrms") || next.contains("spms")
          || next.contains("ppms") || next.contains("disease-duration")
        {
          return true
        }
        continue
      }
      if next.first.map({ ["patients", "people", "relapsing", "caucasian", "white"].contains($0) })
        ?? false
      {
        return true
      }
    }
    return false
  }

  // MARK: No harm

  private static let harms: Set<String> = [
    "adverse", "serious", "side", "death", "deaths", "died", "complications", "complication",
    "pml", "toxicity", "safety", "events", "reactions", "infections", "malignancy", "malignancies",
    "unwanted", "effects", "cases", "encephalopathy", "tolerated", "harms", "mortality",
  ]
  private static let seen: Set<String> = [
    "reported", "observed", "occurred", "seen", "found", "recorded", "noted", "experienced",
    "detected", "developed", "identified", "happened", "raised", "tolerated", "were", "was",
  ]

  private static func isNoHarm(_ pieces: Pieces) -> Bool {
    if pieces.first(["safety", "profile"]) != nil || pieces.first(["well", "tolerated"]) != nil
      || pieces.first(["well-tolerated"]) != nil
    {
      return true
    }
    for index in pieces.list.indices
    where ["no", "none", "without", "neither"].contains(pieces.list[index].lower) {
      let after = pieces.list[(index + 1)..<min(index + 8, pieces.count)]
      if after.contains(where: { ["difference", "differences", "association"].contains($0.lower) })
      {
        continue
      }
      if after.contains(where: { harms.contains($0.lower) }),
        pieces.contains(anyOf: seen)
      {
        return true
      }
    }
    return false
  }

  // MARK: Steps

  private static let steps: Set<String> = [
    "tested", "examined", "assessed", "evaluated", "measured", "calculated", "performed",
    "conducted", "collected", "searched", "screened", "recorded", "invited", "isolated",
    "extracted", "administered", "analysed", "analyzed", "investigated", "studied", "described",
    "quantified", "determined", "estimated", "defined", "classified", "used", "applied", "compared",
    "obtained", "developed", "discussed", "reviewed", "established", "immunized", "searched",
    "summarized", "summarised", "retrieved", "selected",
    "immunised", "injected",
  ]
  private static let outcomes: Set<String> = [
    "than", "higher", "lower", "increased", "decreased", "improved", "reduced", "significant",
    "significantly", "difference", "differences", "%", "effective", "better", "worse",
    "correlated", "associated", "predicted",
  ]

  private static func isStep(_ pieces: Pieces) -> Bool {
    // `…, and most people reported that`: what came out of it.
    if pieces.contains(anyOf: ["reported", "reporting", "felt", "said"]),
      pieces.contains(anyOf: ["most", "majority", "many", "few", "participants", "respondents"]),
      pieces.contains("that")
    {
      return false
    }
    if isOffer(pieces) || known.contains(where: { pieces.first($0) != nil }) { return true }
    guard !pieces.contains(anyOf: outcomes), !pieces.list.contains(where: { $0.text == "%" })
    else { return false }
    if pieces.first(["aimed", "to"]) != nil || pieces.first(["aim", "was"]) != nil { return true }
    // `People of both groups took A daily for six months`.
    if pieces.contains(anyOf: ["received", "took"]),
      pieces.contains(anyOf: ["day", "daily", "weekly"])
    {
      return true
    }
    for index in pieces.list.indices.dropLast(2)
    where ["was", "were", "we"].contains(pieces.list[index].lower) {
      var next = index + 1
      if ["also", "then", "further", "first", "next"].contains(pieces.list[next].lower)
        || pieces.list[next].lower.hasSuffix("ly")
      {
        next += 1
      }
      if next < pieces.count, steps.contains(pieces.list[next].lower) {
        return !tellsAmount(behind: next, in: pieces)
      }
    }
    return false
  }

  /// What was known or believed before.
  private static let known: [[String]] = phrases([
    "leading hypothesis", "is well established", "is well-established", "it is known that",
    "is now understood", "has long been",
  ])

  /// `Here we show an approach that …`: what the authors bring, not what came out.
  private static func isOffer(_ pieces: Pieces) -> Bool {
    guard let we = pieces.list.prefix(4).firstIndex(where: { $0.lower == "we" }),
      we + 3 < pieces.count,
      ["show", "present", "report", "describe", "introduce", "propose", "offer", "provide"]
        .contains(pieces.list[we + 1].lower),
      ["a", "an", "our", "the"].contains(pieces.list[we + 2].lower)
    else { return false }
    return pieces.slice((we + 3)..<min(we + 9, pieces.count)).contains(anyOf: [
      "approach", "method", "strategy", "tool", "pipeline", "framework", "protocol", "technique",
      "algorithm", "overview", "model",
    ])
  }

  /// `was measured as 2.3 in A and 9.3 in B`, `were estimated to be £180 with A and £210 with B`: how
  /// much came out, in two of them.
  private static func tellsAmount(behind verb: Int, in pieces: Pieces) -> Bool {
    let amounts = pieces.list.indices.filter { index in
      index > verb && pieces.list[index].isNumber
        && !["version", "day", "days", "week", "weeks"].contains(pieces.list[index - 1].lower)
    }
    guard amounts.count >= 2, let first = amounts.first, first - verb <= 5 else { return false }
    return pieces.slice((verb + 1)..<first).contains(anyOf: ["as", "at", "be"])
  }

  private static func phrases(_ list: [String]) -> [[String]] {
    list.map { Pieces($0).list.map(\.lower) }
  }
}
