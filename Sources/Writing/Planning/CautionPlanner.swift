import Condition
import Evidence
import FactCheck

/// "What to keep in mind" and "where this stands": this study's limits first, then its design's.
struct CautionPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?
  let chooser: ResultChooser
  static let most = 6

  private var evidence: Evidence { context.evidence }

  var items: [Plan.Item] {
    var items: [Plan.Item] = []
    func standing(_ id: String, or other: String? = nil) {
      let texts = [id, other].compactMap { $0 }.compactMap { context.standing($0) }
      guard let first = texts.first else { return }
      items.append(
        Plan.Item(
          .caution, id, passages: first.sources,
          candidates: texts.map { Candidate(.profile, [$0]) }))
    }
    switch context.study.status {
    case .retracted: standing("status.retracted")
    case .withdrawn: standing("status.withdrawn")
    case .expressionOfConcern: standing("status.expression_of_concern")
    case .retractionNotice: standing("status.retraction_notice")
    case .correctionNotice: standing("status.correction_notice")
    case .corrected: standing("status.corrected")
    case .preprint: standing("status.preprint")
    default: break
    }
    if !context.hasAbstract { standing("basis.title") }
    if context.breaksOff { standing("basis.cut") }
    if let since = context.profile.changedSince, let year = context.study.published?.year,
      year < since
    {
      standing("basis.dated")
    }
    items += limits
    if let comparison { items.append(comparison) }
    for id in resultIds + ReadingLimits(context: context, people: people).ids { standing(id) }
    // What a design cannot show is said only where the source bears that it is that design.
    if let design = evidence.design, !watchesATrial {
      standing(standingId(of: design), or: "design.one_study")
    } else if evidence.design != nil {
      standing("design.one_study")
    } else if evidence.species == .animal, context.hasAbstract {
      // The page tells of mice: that work with animals is early holds however it was done.
      standing("design.animal", or: "design.unread")
    } else if context.hasAbstract {
      standing("design.unread")
    }
    return items
  }

  private func standingId(of design: Design) -> String {
    // Where all had the same, there were no lots to draw.
    if design == .nonrandomisedTrial, evidence.comparesWithBefore,
      evidence.participants.groups.count < 2
    {
      // Said once, where it is not said already.
      return comparison == nil ? "result.no_comparison" : "design.one_study"
    }
    if design == .rct, isCrossover { return "design.crossover" }
    if design == .rct, !context.saysRandomised { return "design.one_study" }
    if context.studiesGeneActivity { return "design.gene_activity" }
    // Two groups that were followed forward were not looked back at.
    if design == .caseControl, DesignFrame(context: context, people: people).isProspective {
      return "design.one_study"
    }
    return "design.\(design.rawValue)"
  }

  private var isCrossover: Bool {
    evidence.passages.contains { passage in
      passage.role != .background
        && ["crossover", "cross-over"].contains { passage.text.lowercased().contains($0) }
    }
  }

  /// Read as a study that only watches, though its own words tell of a trial: then neither what such a
  /// study cannot show nor that it was no trial may be said of it.
  private var watchesATrial: Bool {
    switch evidence.design {
    case .cohort, .caseControl, .crossSectional, .registry, .imaging, nil: break
    default: return false
    }
    return evidence.passages.contains { passage in
      guard passage.role != .background, passage.role != .conclusions else { return false }
      let words = Pieces(passage.text).list.map(\.lower)
      return words.contains {
        $0.hasPrefix("randomi") || $0 == "placebo" || $0 == "double-blind" || $0 == "sham"
          || $0 == "assigned"
      }
        || zip(words, words.dropFirst()).contains {
          $0 == "clinical" && $1.hasPrefix("trial")
            || $0 == "phase" && ["1", "2", "3", "i", "ii", "iii", "iv"].contains($1)
        }
    }
  }

  /// The study's own words on its limits, attributed.
  private var limits: [Plan.Item] {
    let frame = ViewFrame(context: context, rewriter: rewriter)
    var items: [Plan.Item] = []
    var seen: Set<String> = []
    for limit in evidence.limitations.prefix(2) {
      for passage in limit.sources.compactMap(context.passage)
      where seen.insert(passage.id).inserted {
        var candidates = frame.candidates(for: passage)
        if let quote = Quotation(passage) {
          candidates.append(
            Candidate(
              .quote,
              [
                Statement(
                  text: "The authors say: \(quote.text)", kind: .quote, sources: [passage.id])
              ], quoted: quote.words))
        }
        items.append(
          Plan.Item(.caution, "limitations", passages: [passage.id], candidates: candidates))
      }
    }
    return items
  }

  /// Only where nothing in the abstract speaks of a comparison and the design makes none itself.
  private var comparison: Plan.Item? {
    let isAlone =
      evidence.absent.contains(Evidence.Part.comparator.rawValue) || evidence.comparesWithBefore
    guard isAlone, evidence.species == .human,
      let text = context.standing("result.no_comparison"), !speaksOfComparison
    else { return nil }
    switch evidence.design {
    case .cohort, .nonrandomisedTrial, .registry: break
    default: return nil
    }
    var statement = text
    statement.kind = .standing
    let absence = Statement(
      text: "There was no group to compare with.", kind: .absence, sources: ["absent:comparator"])
    return Plan.Item(
      .caution, "comparator", passages: [],
      candidates: [Candidate(.frame, [absence]), Candidate(.profile, [statement])])
  }

  /// A word of comparing anywhere means that something was compared, whoever was.
  private var speaksOfComparison: Bool {
    context.abstract.contains { passage in
      passage.role != .background
        && Pieces(passage.text).contains(anyOf: [
          "than", "versus", "vs", "compared", "comparison", "comparing", "controls", "control",
          "groups", "group", "arm", "arms", "hazard", "odds", "ratio", "higher", "lower",
          "associated", "between", "respectively", "matched", "untreated", "switchers",
        ])
    }
  }

  private var resultIds: [String] {
    var ids: [String] = []
    guard context.hasAbstract, evidence.design != .protocol else { return ids }
    let main = chooser.main?.id
    let told = chooser.choices.map(\.passage.id)
    let findings = evidence.findings.filter { finding in
      finding.sources.contains { told.contains($0) }
    }
    let mainFindings = findings.filter { finding in finding.sources.contains { $0 == main } }
    // A sentence may hold several findings; the first is what it is about.
    if mainFindings.first?.direction == .noDifference
      || findings.contains(where: { $0.direction == .noDifference })
    {
      ids.append("result.null")
    }
    if evidence.design == .systematicReview, comparesByCalculation { ids.append("result.indirect") }
    let ratios: Set<String> = ["risk_ratio", "hazard_ratio", "odds_ratio", "rate_ratio"]
    let hasRatio = findings.contains { ratios.contains($0.estimate?.kind ?? "") }
    let hasAbsolute = findings.contains { finding in
      finding.groups.contains { $0.percent != nil || $0.count != nil }
    }
    // Only where the page tells a ratio can the line speak of one.
    let tellsRatio = chooser.choices.contains { choice in
      choice.ways.contains { $0.contains { $0.text.contains(" times as high") } }
    }
    if hasRatio, !hasAbsolute, tellsRatio { ids.append("result.relative_only") }
    if evidence.species == .human, evidence.design != .caseReport,
      evidence.design != .qualitative, let people, (2..<30).contains(people.number)
    {
      ids.append("result.small")
    } else if evidence.species == .human, evidence.comparator != nil,
      evidence.participants.groups.count > 1,
      evidence.participants.groups.contains(where: { (2..<20).contains($0.count) }),
      evidence.design != .caseReport, evidence.design != .qualitative
    {
      ids.append("result.small_group")
    }
    return ids
  }

  /// A network of studies, or one adjusted to match another: no treatment met the other.
  private var comparesByCalculation: Bool {
    let text = evidence.passages.map { $0.text.lowercased() }.joined(separator: " ")
    return [
      "network meta-analy", "mixed treatment comparison", "indirect comparison",
      "indirect treatment comparison", "matching-adjusted", "sucra",
    ].contains { text.contains($0) }
  }

  // MARK: Where this stands

  /// The title or the aim names it: what a text names in passing, its study adds nothing to.
  private func isStudied(_ treatment: Treatment) -> Bool {
    ([context.study.title] + context.passages(.objective).map(\.text)).contains { text in
      context.lexicon.matches(in: text).contains { match in
        if case .treatment(let index) = match.entry {
          return context.profile.treatments[index].id == treatment.id
        }
        return false
      }
    }
  }

  /// A text for a kind of study, where it says more than the step alone.
  private func standingId(of stage: Stage) -> String? {
    switch evidence.design {
    case .caseReport: "stands.case"
    case .narrativeReview where stage == .opinion: "stands.review"
    case .protocol where stage == .opinion: "stands.plan"
    default: nil
    }
  }

  var stands: [Plan.Item] {
    var items: [Plan.Item] = []
    // A calculation that rests on nobody's data is no watching of people.
    let isBareModel = evidence.design == .modelling && people == nil
    // A page that could not read the design cannot know that it is a view.
    let isUnread = evidence.design == nil && evidence.stage == .opinion
    if let stage = evidence.stage, !isBareModel, !isUnread,
      stage != .observational || !watchesATrial,
      let text = standingId(of: stage).flatMap({ context.standing($0) })
        ?? context.standing("stands.\(stage.rawValue)")
    {
      items.append(
        Plan.Item(
          .stands, "stage", passages: text.sources, candidates: [Candidate(.profile, [text])]))
    }
    // Never empty: of a study whose step cannot be told it is at least one study.
    if items.isEmpty, let text = context.standing("design.one_study") {
      items.append(
        Plan.Item(
          .stands, "one_study", passages: text.sources, candidates: [Candidate(.profile, [text])]))
    }
    if evidence.species == .human, let treatment = context.firstTreatment, isStudied(treatment),
      treatment.status.contains(where: { $0.level == .approved }),
      let text = context.standing("stands.in_use", treatment: treatment.name)
    {
      var statement = text
      statement.sources.append("treatment:\(treatment.id)")
      items.append(
        Plan.Item(
          .stands, "in_use", passages: statement.sources,
          candidates: [Candidate(.profile, [statement])]))
    }
    return items
  }
}
