import Language

/// Limits that the authors tell of their study or of the evidence, among them that more of it is
/// needed.
enum LimitsReader {
  static func limits(
    _ sentences: [Sentence], design: Design?
  ) -> (limits: [SourcedText], isUnsure: Bool) {
    let abstract = sentences.filter(\.isAbstract)
    let isText = design.map(texts.contains) ?? false
    var told: [Sentence] = []
    var isHinted = false
    for (index, s) in abstract.enumerated() {
      let place = Double(index) / Double(abstract.count)
      let mayTell =
        s.role == .conclusions || s.role == .other && place >= 0.5
        || s.role == .results && place >= 0.6
        || isText && place >= 0.4
      guard mayTell else { continue }
      // Of an article only what names the limit: "the study has limitations" helps nobody.
      if s.isFullText ? s.has(LimitsCues.firm) : tells(s) {
        told.append(s)
      } else if s.has(LimitsCues.hints) || s.role == .conclusions && s.has(LimitsCues.weakHints) {
        isHinted = true
      }
    }
    let list = told.suffix(3).map { SourcedText(text: $0.passage.text, sources: [$0.id]) }
    return (Array(list), list.isEmpty && isHinted)
  }

  private static let texts: [Design] = [
    .narrativeReview, .systematicReview, .guideline, .commentary,
  ]

  private static func tells(_ s: Sentence) -> Bool {
    s.has(LimitsCues.firm) && !(s.has(LimitsCues.otherFirm) && !s.has(LimitsCues.grave))
      || s.has(LimitsCues.limitation) && s.has(LimitsCues.ofStudies)
        && !s.has(LimitsCues.otherLimitations) && !s.has(LimitsCues.announcing)
      || s.has(LimitsCues.early) && !s.has(LimitsCues.otherEarly) || callsForMore(s)
  }

  private static let calls: CueSet = [
    "need", "requir", "warrant", "necessary", "essential", "merit", "deserve", "await",
    "mandatory", "lacking", "encourag", "desirable", "call", "recommend", "crucial", "should",
    "must",
  ]

  /// `larger trials are needed`, `future work should confirm …`, `the need for a bigger study`.
  static func callsForMore(_ s: Sentence) -> Bool {
    guard s.has(calls), !s.has(madeUseOf) else { return false }
    let words = s.tokens.filter { $0.kind == .word }.map(\.lower)
    // "Future trials of … in … are warranted": the verb may stand far from its subject.
    let isOfMore = words.prefix(2).contains(where: leads.contains)
    for (index, word) in words.enumerated() where works.contains(word) {
      if ownWorks.contains(word), isWanted(after: index, words) { return true }
      if isOfMore, index < 8, words[(index + 1)...].contains(where: wanted.contains) {
        return true
      }
      guard words[max(0, index - 4)..<index].contains(where: more.contains) else { continue }
      let near = words[max(0, index - 8)..<min(words.count, index + 12)]
      if near.contains(where: wanted.contains) { return true }
      // "the need for further information and education" is of people.
      if word == "information" { continue }
      if near.contains("need") || words[(index + 1)...].first != "needs" && near.contains("needs") {
        return true
      }
      let after = words[index..<min(words.count, index + 9)]
      if after.prefix(6).contains(where: { $0 == "should" || $0 == "must" }),
        after.contains(where: tasks.contains)
      {
        return true
      }
    }
    return false
  }

  /// What was found serves later work.
  private static let madeUseOf: CueSet = [
    "crucial for further", "crucial for future", "basis for further", "basis for future",
    "useful for future", "useful for further",
  ]

  /// `trials are needed`, `studies in children will be required`.
  private static func isWanted(after index: Int, _ words: [String]) -> Bool {
    let end = min(words.count, index + 9)
    let verbs = words[(index + 1)..<end]
    guard let verb = verbs.firstIndex(where: { ["are", "is", "be"].contains($0) })
    else { return false }
    return words[(verb + 1)..<min(words.count, verb + 4)].contains(where: asked.contains)
  }

  /// Words with which a sentence on work to come begins.
  private static let leads: WordSet = ["further", "future", "additional", "more", "larger"]
  private static let ownWorks: WordSet = [
    "study", "studies", "trial", "trials", "research", "investigation", "investigations",
  ]
  private static let asked: WordSet = ["needed", "required", "warranted", "necessary"]
  private static let more: WordSet = [
    "further", "future", "more", "additional", "larger", "large", "bigger", "longer", "term",
    "prospective", "randomized", "randomised", "controlled", "confirmatory", "designed",
    "quality", "powered", "rigorous", "robust", "extensive", "deeper", "comprehensive",
    "longitudinal", "multicenter", "multicentre", "scale", "better", "appropriately",
  ]
  private static let works: WordSet = [
    "study", "studies", "trial", "trials", "research", "researches", "investigation",
    "investigations", "work", "evidence", "data", "information", "examination", "evaluation",
    "assessment", "exploration", "validation", "confirmation", "replication", "analysis",
    "analyses", "experiments", "sample", "samples", "cohorts", "cohort", "efforts", "knowledge",
    "understanding", "insight",
  ]
  private static let wanted: WordSet = [
    "needed", "required", "warranted", "necessary", "essential", "require", "requires",
    "warrant", "warrants", "merit", "merits", "deserve", "deserves", "awaits", "await",
    "mandatory", "lacking", "encouraged", "desirable", "call", "calls", "called", "recommended",
    "recommend", "awaited", "crucial",
  ]
  private static let tasks: WordSet = [
    "confirm", "verify", "validate", "examine", "explore", "investigate", "address", "determine",
    "clarify", "elucidate", "assess", "evaluate", "replicate", "include", "focus", "establish",
    "test", "consider", "aim", "conducted", "done", "performed", "undertaken", "target",
  ]
}
