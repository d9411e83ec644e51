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
      if s.isFullText ? s.has(firm) : tells(s) {
        told.append(s)
      } else if s.has(hints) || s.role == .conclusions && s.has(weakHints) {
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
    s.has(firm) && !(s.has(otherFirm) && !s.has(grave))
      || s.has(limitation) && s.has(ofStudies) && !s.has(otherLimitations) && !s.has(announcing)
      || s.has(early) && !s.has(otherEarly) || callsForMore(s)
  }

  private static let firm: CueSet = [
    "limited by", "limited number of", "small sample", "small number of", "low number of",
    "small cohort", "sample size", "underpowered", "should be interpreted",
    "interpreted with caution", "interpreted cautiously", "cautious interpretation",
    "caution in interpret", "caution is advised in the interpret", "retrospective nature",
    "risk of bias", "low quality", "quality of evidence", "quality of the evidence",
    "low certainty", "certainty of evidence", "certainty of the evidence", "short follow-up",
    "short-term follow-up", "lack of a control", "no control group", "lack of control",
    "cannot be excluded", "cannot rule out", "could not be excluded", "selection bias",
    "recall bias", "insufficient evidence", "evidence is insufficient",
    "evidence is still insufficient", "lack of evidence", "limited evidence",
    "evidence is limited", "limited data", "data are limited", "scarce", "remains to be",
    "remain to be", "yet to be determined", "yet to be confirmed", "yet to be elucidated",
    "yet to be demonstrated", "yet to be proven", "yet to be investigated", "yet to be evaluated",
    "still unknown", "not yet known", "needs to be confirmed",
    "need to be confirmed", "needs confirmation", "be confirmed in", "be confirmed by",
    "should be confirmed", "must be confirmed", "warrant confirmation", "warrants confirmation",
    "to confirm these", "confirm these", "confirm our", "confirm this", "validate these",
    "validate our", "be validated in", "should be determined", "needs to be determined",
    "generalizab", "generalisab", "pilot nature", "exploratory nature", "require validation",
    "requires validation", "need validation", "needs validation", "require replication",
    "needs replication", "need replication", "should be replicated", "be further investigated",
    "be further explored", "be further studied", "be further evaluated", "be further elucidated",
    "be evaluated further", "be investigated further", "be studied further", "be explored further",
    "are inconclusive", "is inconclusive", "and inconclusive", "remain inconclusive",
    "remains inconclusive", "retrospective design", "cross-sectional design",
    "cross-sectional nature",
    "observational nature", "observational design", "small size", "small study",
    "limited sample", "small numbers", "too small", "too few", "low power", "lack of power",
    "lacked power", "not powered", "insufficiently powered", "single-centre design",
    "single-center design", "residual confounding", "unmeasured confound", "causal inference",
    "causality cannot", "causality could not", "precluded", "missing data", "low response rate",
    "limits the interpret", "limit the interpret", "limits our", "weaknesses of",
    "methodological weakness", "shortcoming",
    "insufficient data", "data are insufficient", "lack of randomi", "lack of blinding",
    "lack of long-term", "lack of high-quality", "low-quality evidence", "low-certainty",
    "very low quality", "poor quality", "high heterogeneity", "considerable heterogeneity",
    "substantial heterogeneity", "significant heterogeneity", "heterogeneity of the",
    "heterogeneity among", "heterogeneity between", "heterogeneity across", "short duration of",
    "short observation", "not be general", "not general",
  ]
  /// What was done about quality, or a result that only sounds like a limit.
  private static let otherFirm: CueSet = [
    "low risk of bias", "evidence was assessed", "evidence was evaluated", "evidence was rated",
    "evidence was graded", "bias was assessed", "appraise", "bias was evaluated", "bias tool",
    "limited evidence of an association", "assess the risk of bias", "assess the quality",
    "quality was assessed", "heterogeneity of the disease", "heterogeneity of ms",
    "heterogeneity of multiple",
  ]
  /// Said beside these, it is one.
  private static let grave: CueSet = ["caution", "very low", "high risk of bias", "small"]
  /// The limitations of a study or of the evidence, not of a treatment or of people.
  private static let ofStudies: CueSet = [
    "study", "studies", "analys", "review", "trial", "sample", "data", "we ", "our ", "evidence",
    "results", "findings", "research", "limitations include", "limitation was", "limitations were",
    "limitations are", "limitation is", "limitations:", "main limitation", "design",
  ]
  private static let limitation: CueSet = ["limitation"]
  /// What people cannot do, and limits of other things.
  private static let otherLimitations: CueSet = [
    "activity limitation", "functional limitation", "mobility limitation", "physical limitation",
    "walking limitation", "limitations connected", "avoid some limitation",
    "overcome the limitation", "limitation of healthcare", "limitations in activit",
    "daily living limitation", "participation limitation", "limitations of these stories",
  ]
  /// What a review says it will tell of the limits of others.
  private static let announcing: CueSet = [
    "we discuss", "also discuss", "will discuss", "are discussed", "is discussed", "be discussed",
    "we describe", "we review", "we consider", "will consider", "will address", "we address",
  ]
  private static let early: CueSet = ["preliminary"]
  private static let otherEarly: CueSet = [
    "preliminary results were", "preliminary indication", "preliminary results of this",
  ]
  /// A gap that may be the study's or only the subject's.
  private static let hints: CueSet = [
    "further studies", "future studies", "future research", "future work", "further research",
    "remains unclear", "remain unclear", "remains unknown", "inconclusive", "caution",
  ]
  /// Words that in a conclusion may be of a weakness.
  private static let weakHints: CueSet = [
    "exploratory", "pilot", "proof of concept", "proof-of-concept", "larger", "longer-term",
    "need for", "needed", "warranted", "future ", "uncontrolled", "small ", "limited",
    "initial evidence", "first step", "bias", "confound", "heterogene",
  ]

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
