import Language

/// Who a result sentence describes, when, and in what units it counts.
extension FindingReader {
  /// Ages, sexes, how long people were ill.
  private static let baselineCues: CueSet = [
    "mean age", "median age", "average age", "were female", "were women", "female)",
    "disease duration", "at baseline", "baseline characteristics", "years of age", "years old",
    "aged ", "baseline demographic",
  ]
  /// How many took part: no description where the sentence compares groups or tests something.
  private static let enrolmentCues: CueSet = [
    "were included", "was included", "were enrolled", "were recruited", "took part", "participated",
    "response rate", "completed the", "were randomised", "were randomized", "were randomly",
    "were identified", "met our inclusion", "met the inclusion", "eligible", "were analysed",
    "were analyzed", "were assigned", "were screened", "were treated", "median follow",
    "mean follow",
    "responded", "returned", "we included", "we enrolled", "we recruited", "we identified",
    "were available",
  ]
  private static let outcomeCues: CueSet = [
    "associated", "significant", "improv", "reduc", "increas", "risk", "compared", "higher",
    "lower", "correlat", "predict", "worse", "declin", "decreas", "differ", "effect",
  ]

  /// What interviews find.
  private static let themes: CueSet = ["theme", "subtheme", "categories"]

  /// Who took part: ages, sexes, scores at the start.
  static func isBaseline(_ s: Sentence, compares: Bool) -> Bool {
    (s.has(baselineCues) || !compares && s.has(enrolmentCues)) && !s.has(outcomeCues)
      && !s.has(themes)
  }

  /// `at week 12`, `at months 6 and 12`: a visit by its number.
  static func visit(in s: Sentence) -> String? {
    for i in s.tokens.indices.dropLast() where s.tokens[i + 1].kind == .number {
      guard visits.contains(s.word(i)),
        ["at", "by", "to", "in", "until"].contains(s.word(i - 1))
      else { continue }
      return s.text(i - 1, i + 2)
    }
    return nil
  }

  private static let visits: WordSet = [
    "week", "weeks", "month", "months", "day", "year", "years",
  ]

  static func unit(_ s: Sentence) -> String? {
    for unit in ["eyes", "lesions", "samples", "relapses", "scans", "pregnancies", "mice", "rats"]
    where s.quantities.contains(where: { s.word($0.endToken) == unit }) {
      return unit
    }
    return PeopleCounter.counts(in: s).isEmpty ? nil : "people"
  }
}
