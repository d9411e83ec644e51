/// Who took part, how they were at the start, how many came through.
extension ResultKind {
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
    "were randomised", "were included", "completed the", "entered the extension", "reached the end",
    "were analyzed",
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
    "median length", "average dose", "mean dose", "median dose", "mean daily dose",
    "average daily dose", "median daily dose", "median time of follow", "median time on",
    "mean time on",
    "median treatment duration", "mean treatment duration", "treatment duration was",
    "group was older", "group was younger", "patients were older", "patients were younger",
  ])
  private static let contrasts: Set<String> = [
    "than", "associated", "correlated", "correlation", "versus", "vs", "predicted", "predictor",
    "predictors", "predicting", "predictive", "compared", "higher", "lower", "increased",
    "decreased", "improved", "reduced", "worsened", "risk", "odds", "hazard", "associations",
    "association", "prevalence", "incidence", "predicts", "correlates", "increases",
    "decreases", "reduces", "improves",
  ]

  static func isSample(_ pieces: Pieces) -> Bool {
    if ResultChooser.isCounting(pieces) || countsWhoTookPart(pieces) { return true }
    // Alike before the treatment: that says how the groups were put together.
    if pieces.first(["before", "the", "intervention"]) != nil,
      pieces.contains(anyOf: ["no", "not", "similar"]), !pieces.contains("after")
    {
      return true
    }
    // `The mean (SD) age was 47 years`.
    let spread: Set<String> = ["(", ")", "SD", "SE", "IQR"]
    let lead = Pieces(
      list: Array(pieces.list.prefix(9).filter { !spread.contains($0.text) }.prefix(6)))
    // `mean age-standardized prevalence` is no age.
    let isRate = pieces.contains(anyOf: ["standardized", "standardised", "adjusted"])
    if !isRate, leads.contains(where: { lead.first($0) != nil }) { return true }
    if isTable(pieces) || isShareOfClasses(pieces) || isOfStudies(pieces) || isVisit(pieces) {
      return true
    }
    if pieces.contains(anyOf: contrasts) { return false }
    return samples.contains { pieces.first($0) != nil } || isMake(pieces)
  }

  /// `The probability was 56% minimum, 9% low and 20% high`: shares of people by class, which read as
  /// chances.
  private static func isShareOfClasses(_ pieces: Pieces) -> Bool {
    let classes: Set<String> = ["minimum", "low", "medium", "medium-low", "medium-high", "high"]
    return pieces.contains(anyOf: ["probability", "risk", "likelihood", "chance"])
      && pieces.list.indices.dropFirst().count { index in
        classes.contains(pieces.list[index].lower) && pieces.list[index - 1].text == "%"
      } > 1
  }

  /// `During the same period, 280 patients were seen.`: how many came, with nothing said of them.
  private static func isVisit(_ pieces: Pieces) -> Bool {
    let words = pieces.list.filter(\.isWord).map(\.lower)
    guard words.count < 16, let last = words.last, words.count > 3,
      ["seen", "studied", "examined", "evaluated", "treated", "identified", "registered"]
        .contains(last),
      ["were", "was"].contains(words[words.count - 2])
    else { return false }
    return pieces.list.contains(where: \.isNumber) && !pieces.contains("%")
      && words.contains { ["patients", "people", "cases", "individuals", "subjects"].contains($0) }
  }

  /// `Seven of 13 studies were of poor quality`, `61 articles were found`: what a review was made of.
  private static func isOfStudies(_ pieces: Pieces) -> Bool {
    guard
      let studies = pieces.list.prefix(8).firstIndex(where: {
        ["studies", "articles", "papers", "publications", "records", "abstracts"]
          .contains($0.lower)
      }), studies + 1 < pieces.count
    else { return false }
    if pieces.contains("quality"),
      pieces.contains(anyOf: ["scored", "rated", "were", "was", "had"])
    {
      return !pieces.contains("life")
    }
    let said = pieces.list[(studies + 1)...].prefix(2).map(\.lower)
    return ["were", "was"].contains(said[0])
      && said.count > 1 && ["found", "identified", "retrieved", "selected"].contains(said[1])
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

  /// `129 (89%) were patients with MS`, `the majority exhibited a relapsing course`: what the sample was
  /// made of.
  private static func isMake(_ pieces: Pieces) -> Bool {
    for index in pieces.list.indices.dropLast()
    where ["were", "was"].contains(pieces.list[index].lower)
      || having.contains(pieces.list[index].lower)
    {
      let next = pieces.list[(index + 1)..<min(index + 5, pieces.count)].map(\.lower)
      if having.contains(pieces.list[index].lower) {
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

  private static let having: Set<String> = ["had", "exhibited", "presented"]

  /// `The mean score was 57.2`: a figure that means nothing without another beside it.
  static func isBareScore(_ pieces: Pieces) -> Bool {
    pieces.list.contains(where: \.isNumber) && !pieces.contains("%")
      && pieces.contains(anyOf: ["score", "scores"])
      && pieces.contains(anyOf: ["mean", "average", "median"])
      && pieces.contains(anyOf: ["was", "were"])
      && !pieces.contains(anyOf: contrasts) && !pieces.contains(anyOf: WordClasses.comparators)
      && !pieces.contains(anyOf: ["from", "increase", "decrease", "after", "change", "improvement"])
  }
}
