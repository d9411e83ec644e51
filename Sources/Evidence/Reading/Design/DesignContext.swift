import Literature

/// What a study's own words say about how it worked, beside the names of designs: asked once, used
/// by the rules between designs.
struct DesignContext {
  /// The text says of itself that it is a review.
  let isReview: Bool
  /// Databases were searched for studies.
  let searched: Bool
  /// People, or samples of them, are counted, or were measured by the authors.
  let hasOwnPeople: Bool
  /// People, or samples of them, were measured by the authors.
  let measures: Bool
  /// What had happened was read from records.
  let looksBack: Bool
  /// The study itself drew lots: never said of other trials.
  let drewLots: Bool
  /// The study itself put people into groups by lot: more than a blinded rater or an order of tests.
  let drewLotsForGroups: Bool
  /// The word "trial", a phase, a placebo or lots anywhere: a further analysis of a trial is of one.
  let tellsOfTrial: Bool
  /// Measured more than once, over weeks or longer.
  let isOverTime: Bool
  /// The researchers gave something to the people: a medicine, a training, a programme.
  let intervened: Bool
  /// Lots, a placebo or a phase anywhere: `trial` alone may be of a pump or a method.
  let tellsOfLots: Bool
  /// The trial itself told, with the extension that followed it.
  let hasExtensionBeside: Bool
  /// Magnetic resonance, tomography or another picture of the body is named.
  let isImaged: Bool
  /// A review that says it is not systematic, whatever it searched.
  let isNarrative: Bool
  /// The title counts the cases told: `insights from two cases`.
  let countsCases: Bool
  /// The title says systematic review or meta-analysis.
  let isTitledSynthesis: Bool

  init(_ study: Study, _ text: DesignText) {
    let labels = study.abstract.sections.compactMap { $0.label?.lowercased() }
    var abstract: DesignSigns = []
    var work: DesignSigns = []
    var own: DesignSigns = []
    for line in text.abstract {
      abstract.formUnion(line.signs)
      if line.tellsOfStudy { own.formUnion(line.signs) }
      let role = line.sentence.role
      if role == .methods || role == .results { work.formUnion(line.signs) }
    }
    let title = text.title?.signs ?? []
    measures = work.contains([.people, .measured])
    countsCases = text.title.map { Self.countsCases($0.sentence) } ?? false
    let isCase =
      title.contains(.caseReportTitle) || abstract.contains(.caseTold) || countsCases
    let saysReview =
      labels.contains {
        $0.holds("of review") || $0 == "recent findings" || $0 == "areas covered"
      }
      || abstract.contains(.review) && !abstract.contains(.reviewOfRecords)
      || title.contains(.reviewTitle) && !title.contains(.ownTitle)
        && text.title?.sentence.has("case") != true
    isReview = saysReview && !isCase && !work.contains(.interviews)
    searched = abstract.contains([.database, .search])
    hasOwnPeople =
      measures
      || text.abstract.contains { line in
        line.sentence.role != .background
          && PeopleCounter.counts(in: line.sentence).contains { $0.role != .part && $0.score >= 0 }
      }
    looksBack = own.union(title).contains(.looksBack)
    drewLots =
      text.abstract.contains { $0.tellsOfStudy && Self.drawsLots($0) }
      || text.title.map(Self.drawsLots) ?? false
    drewLotsForGroups =
      text.abstract.contains { $0.tellsOfStudy && Self.drawsLotsForGroups($0) }
      || text.title.map(Self.drawsLotsForGroups) ?? false
    let all = abstract.union(title)
    isImaged = all.contains(.imaged)
    isNarrative = all.contains(.narrative) && !title.contains(.systematicTitle)
    tellsOfTrial = all.contains(.trial)
    isOverTime = work.union(title).contains(.overTime)
    tellsOfLots = all.contains(.lots)
    intervened =
      work.union(title).contains(.gave) && !work.contains(.learned)
      && (!title.contains(.vaccine) || tellsOfLots)
    hasExtensionBeside = all.contains(.extensionBeside)
    isTitledSynthesis = title.contains(.synthesisTitle)
  }

  private static func countsCases(_ s: Sentence) -> Bool {
    s.quantities.contains { q in
      guard q.kind == .whole, (2...9).contains(q.value),
        let cases = (q.endToken...q.endToken + 2).first(where: { s.word($0) == "cases" })
      else { return false }
      return (q.endToken..<cases).allSatisfy { s.tokens[$0].kind == .word && s.word($0) != "of" }
    }
  }
}
