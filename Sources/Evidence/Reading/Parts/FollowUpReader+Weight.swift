import Language

/// How much speaks for a length of time as the follow-up: the words beside it.
extension FollowUpReader {
  static func weigh(
    _ length: Durations.Length, _ s: Sentence, _ design: Design?
  ) -> Double {
    let first = min(length.quantity.firstToken, length.unit)
    let before = s.word(first - 1)
    let second = s.word(first - 2)
    let next = s.word(length.last + 1)
    let after = s.word(length.last + 2)
    var weight = 0.0
    // `worse, confirmed sixteen weeks later`: a rule of counting.
    if (1...3).contains(where: { ["confirmed", "sustained"].contains(s.word(first - $0)) }) {
      weight -= 3
    }
    if s.id == "t", next.hasPrefix("follow") { weight += 3 }
    if next == "later" || before == "up" || before == "to" && second == "up" { weight += 1 }
    if measures.contains(before), s.word(first - 2) == "(" { weight += 1 }
    // `Worsening at month 24 as a sign of later worsening`: when one thing was measured.
    if length.isUnitFirst, ["at", "for", "of"].contains(before), !isTrial(design) { weight -= 2 }
    if length.isUnitFirst, before == "through" || before == "until" { weight += 1 }
    if ["over", "during", "throughout"].contains(before)
      || ["span", "course"].contains(second) && before == "of"
    {
      weight += 2
    }
    if before == "for" || second == "for" && lead.contains(before) { weight += 1.5 }
    if ["after", "at", "to"].contains(before) { weight += 1 }
    if before == "of",
      measures.contains(second) || measures.contains(wordBeforeBracket(first - 2, s))
    {
      weight += 2
    }
    // `this 2-year, multicentre, open-label study`.
    if !length.isUnitFirst, s.word(length.unit - 1) == "-", !isPreposition(next),
      !works.contains(next), !works.contains(after),
      (3...6).contains(where: { works.contains(s.word(length.last + $0)) })
    {
      weight += 1.5
    }
    if (2...4).contains(where: { s.word(first - $0) == "duration" }),
      Durations.tellsFollowUp(before: first, s)
    {
      weight += 1.5
    }
    if works.contains(next) || !isPreposition(next) && works.contains(after) { weight += 1.5 }
    if next == "of", after == "follow" || (2...4).contains(where: { isGiven(s, length.last + $0) })
    {
      weight += 2.5
    }
    // `the second study ran for 4 weeks`, `an 8-week supervised or home-based programme`.
    if before == "for" && lasted.contains(second) || lasted.contains(before) { weight += 1.5 }
    if length.isUnitFirst == false, (2...9).contains(where: { isProgramme(s, length.last + $0) }) {
      weight += 1
    }
    // `five-year retention rates`.
    if keeping.contains(next) || keeping.contains(after) && !isPreposition(next) { weight += 1.5 }
    if ["after", "post", "following"].contains(next),
      (2...4).contains(where: { begins.contains(s.word(length.last + $0)) })
    {
      weight += 1
    }
    if s.word(length.unit).hasPrefix("day"), design != .animal, !isTrial(design) { weight -= 1 }
    if next == "of", isTrial(design) { weight += 1 }
    if s.role == .other, !s.isOwnStudy { weight -= 1.5 }
    if ["confirmed", "sustained"].contains(next) || next == "relapse" { weight -= 2.5 }
    return weight
  }

  /// `assessed at baseline, 3, 6 and 12 months`, `at baseline and one year later`: an answer where none
  /// says that it is one.
  static func isSeries(_ s: Sentence) -> Bool { s.has(start) && s.has(assessing) }

  private static let start: CueSet = ["at baseline", "baseline,", "baseline and"]
  private static let assessing: CueSet = [
    "assess", "evaluat", "measur", "examin", "complet", "perform", "collect", "obtain", "tested",
    "underwent", "administered", "scanned", "recorded",
  ]

  /// `median (IQR) of`: the word that the bracket explains.
  private static func wordBeforeBracket(_ close: Int, _ s: Sentence) -> String {
    guard s.word(close) == ")" || s.word(close) == "]" else { return "" }
    let open = (1...5).first { s.word(close - $0) == "(" || s.word(close - $0) == "[" }
    return open.map { s.word(close - $0 - 1) } ?? ""
  }

  private static let lead: WordSet = ["a", "up", "at", "about", "approximately", "least"]
  private static let measures: WordSet = [
    "period", "total", "course", "median", "mean", "average", "minimum", "maximum", "sd",
  ]
  private static let works: WordSet = [
    "prospective", "retrospective", "longitudinal", "follow", "follow-up", "study", "trial",
    "extension", "programme", "program", "intervention", "treatment", "training", "course",
    "period", "observational", "open", "open-label", "double", "double-blind", "cohort",
    "exercise", "rehabilitation", "administration", "therapy", "outcomes", "randomized",
    "randomised", "home", "home-based", "supervised",
  ]
  static let given: WordSet = [
    "follow-up", "treatment", "training", "therapy", "observation", "intervention", "followup",
    "intake", "dosing", "supplementation", "administration", "exercise", "rehabilitation", "use",
    "stimulation",
  ]
  private static func isPreposition(_ word: String) -> Bool { ["of", "and", "in"].contains(word) }

  /// `90 days of daily intake`.
  private static func isGiven(_ s: Sentence, _ at: Int) -> Bool { given.contains(s.word(at)) }

  private static func isProgramme(_ s: Sentence, _ at: Int) -> Bool {
    ["programme", "program", "intervention", "training"].contains(s.word(at))
  }

  private static let lasted: WordSet = [
    "lasted", "lasting", "ran", "continued", "took", "performed", "administered", "treated",
  ]
  private static let keeping: WordSet = ["retention", "survival", "persistence", "adherence"]
  private static let begins: WordSet = [
    "surgery", "transplantation", "transplant", "implantation", "operation", "baseline",
    "treatment", "initiation", "randomization", "randomisation", "start", "enrolment",
    "enrollment", "intervention", "dmt",
  ]
}
