import Condition
import Language
import Literature

/// Tells a study's design from its publication types, its title and its own words, in that order of
/// trust. The cues are data in `DesignCues`; the order of the list decides between several.
enum DesignReader {
  struct Result {
    var design: Design?
    var sources: [String]
    /// Two designs are about as likely, or the words speak against the publication type.
    var isUnsure: Bool
  }

  private static let cues = CueSet(DesignCues.phrases.map(\.phrase))

  static func read(_ study: Study, _ sentences: [Sentence], species: Species?) -> Result {
    var votes: [Design: Double] = [:]
    var sources: [Design: [String]] = [:]
    func vote(_ design: Design, _ weight: Double, _ source: String) {
      votes[design, default: 0] += weight
      if sources[design]?.contains(source) != true { sources[design, default: []].append(source) }
    }
    for type in study.types where DesignCues.notices.contains(type.lowercased()) {
      return Result(design: .other, sources: ["m:types"], isUnsure: false)
    }
    for type in study.types {
      if let design = DesignCues.types[type.lowercased()] { vote(design, 6, "m:types") }
    }
    let text = DesignText(sentences)
    var inTitle = [Bool](repeating: false, count: DesignCues.phrases.count)
    for hit in text.title.map({ cues.hits(in: $0.sentence.lower) }) ?? [] { inTitle[hit] = true }
    // The first sentence whose role lets it speak of the design.
    var first = [DesignText.Line?](repeating: nil, count: DesignCues.phrases.count)
    for line in text.abstract {
      for hit in cues.hits(in: line.sentence.lower) where first[hit] == nil { first[hit] = line }
    }
    let isOfNamed = text.abstract.contains { DesignText.Line.namesStudy($0.sentence) }
    for (index, cue) in DesignCues.phrases.enumerated() {
      if isOfNamed, cue.phrase == "longitudinal" { continue }
      let isReview = [.narrativeReview, .systematicReview].contains(cue.design)
      // `A retrospective study and literature review`; `we reviewed the charts of all patients`.
      let isOwn = isReview && (text.inTitle(.ownTitle) && !text.inTitle(.systematicTitle))
      if inTitle[index], !cue.isMethodsOnly, !isOwn { vote(cue.design, cue.weight + 3, "t") }
      if let line = first[index], !(isReview && line.signs.contains(.reviewOfRecords)), !isOwn {
        vote(cue.design, cue.weight * roleFactor(line), line.sentence.id)
      }
    }
    let context = DesignContext(study, text)
    let work = OwnWork(text)
    if text.inTitle(.plan) { votes[.protocol, default: 0] += 3 }
    adjust(&votes, species: species, context, types: study.types)
    DesignWeighing.weigh(&votes, text, species: species, context, work)
    let breaksOff = text.breaksOff(study) && !text.inTitle(.reviewTitle)
    if breaksOff {
      votes[.narrativeReview] = 0
      votes[.commentary] = 0
    }
    let ranked = votes.filter { $0.value > 0 }.sorted {
      ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue)
    }
    // Scans are named by many who studied something else.
    func isOnlyNamed(_ vote: (key: Design, value: Double)) -> Bool {
      vote.key == .imaging && vote.value < 2 && !text.inTitle(.scans)
    }
    guard let best = ranked.first, best.value >= 1.5, !isOnlyNamed(best) else {
      let inferred = DesignInference.read(text, species: species, context, work)
      // What was done stood where the abstract breaks off.
      guard breaksOff, inferred.design == .narrativeReview else { return inferred }
      return Result(design: nil, sources: [], isUnsure: true)
    }
    return Result(
      design: best.key, sources: Array((sources[best.key] ?? []).prefix(3)),
      isUnsure: ranked.count > 1 && ranked[1].value > 0.8 * best.value && best.value < 5)
  }

  /// How far a sentence speaks of how this study was done.
  private static func roleFactor(_ line: DesignText.Line) -> Double {
    switch line.sentence.role {
    case .methods: 1
    case .objective: 0.9
    case .results: 0.6
    case .conclusions: 0.4
    case .background: line.tellsOfStudy ? 0.6 : 0.12
    default: 0.5
    }
  }

  /// Rules between designs: a review is not the trials it reviews, animals are not people, a trial
  /// announced is a protocol, a further analysis of a trial is not the trial.
  private static func adjust(
    _ votes: inout [Design: Double], species: Species?, _ context: DesignContext, types: [String]
  ) {
    func scale(_ designs: [Design], _ factor: Double) {
      for design in designs { votes[design] = (votes[design] ?? 0) * factor }
    }
    let isTypedTrial = types.contains { $0.lowercased().holds("randomized controlled trial") }
    if context.drewLotsForGroups { votes[.rct, default: 0] += 2.5 }
    if context.isNarrative {
      scale([.systematicReview], 0.3)
      votes[.narrativeReview, default: 0] += 4
    } else if context.searched, votes[.systematicReview, default: 0] > 0 || !context.measures {
      votes[.systematicReview, default: 0] += 3.5
    }
    // Findings of two places put together are no search of the literature.
    if !context.searched, !context.isTitledSynthesis,
      votes[.cohort, default: 0] >= 4 || context.drewLots,
      !types.contains(where: { DesignCues.types[$0.lowercased()] == .systematicReview })
    {
      scale([.systematicReview], 0.3)
    }
    if let review = votes[.systematicReview], review >= 4 {
      scale(
        Design.allCases.filter { ![.systematicReview, .guideline, .protocol].contains($0) }, 0.2)
    }
    if let planned = votes[.protocol], planned >= 4 {
      scale([.rct, .nonrandomisedTrial], 0.3)
      scale([.systematicReview, .qualitative], 0.4)
    }
    let isSearch = context.searched && votes[.systematicReview, default: 0] >= 4
    if context.isReview, !context.measures, !isTypedTrial, !isSearch {
      votes[.narrativeReview, default: 0] += 4
      // A title that promises guidance, in a text that says it reviews.
      if votes[.guideline, default: 0] >= 7 { scale([.narrativeReview], 0.3) }
      scale(
        Design.allCases.filter {
          ![.narrativeReview, .systematicReview, .guideline, .commentary, .protocol].contains($0)
        }, 0.15)
    }
    if !isTypedTrial {
      // "Chance decided" is the strongest thing a page can say: only of this study's own lots.
      if !context.drewLots { scale([.rct], votes[.protocol, default: 0] >= 4 ? 0.5 : 0.1) }
      if context.looksBack, votes[.rctSecondary, default: 0] < 2 { scale([.rct], 0.3) }
    }
    if !context.tellsOfTrial || !context.tellsOfLots { scale([.rctSecondary], 0.1) }
    if context.drewLots, context.hasExtensionBeside { scale([.rctSecondary], 0.15) }
    // Whoever drew lots ran no trial without them; a pilot study that gave nothing is no trial.
    if context.drewLots, votes[.rct, default: 0] >= 3.5 { scale([.nonrandomisedTrial], 0.15) }
    let isTyped = types.contains { DesignCues.types[$0.lowercased()] == .nonrandomisedTrial }
    if !isTyped, !context.intervened && !context.tellsOfTrial || !context.hasOwnPeople {
      scale([.nonrandomisedTrial], 0.3)
    }
    if let secondary = votes[.rctSecondary], secondary >= 2 {
      votes[.rctSecondary] = secondary + (votes[.rct] ?? 0)
      votes[.rct] = 0
    }
    // How it was measured says less than how people came to be compared.
    if votes[.rct, default: 0] >= 3.5 || votes[.rctSecondary, default: 0] >= 3 {
      scale(
        [
          .imaging, .genetic, .cohort, .registry, .crossSectional, .nonrandomisedTrial, .modelling,
        ], 0.4)
    }
    if votes[.caseControl, default: 0] >= 3.5 { scale([.imaging], 0.4) }
    if votes[.qualitative, default: 0] >= 4 { scale([.guideline], 0.4) }
    // A cohort is seen again, or its records are read.
    if species == .human, !context.isOverTime, !context.looksBack, votes[.cohort, default: 0] < 4 {
      scale([.cohort], 0.5)
    }
    if species == .animal || species == .both {
      votes[.animal, default: 0] += context.isReview ? 0 : 4
      scale([.rct], 0.2)
    }
    if species == .cells {
      votes[.inVitro, default: 0] += context.isReview ? 0 : 4
      // "Stem cells of a 25-year-old man" tell of a line of cells.
      scale([.caseReport], 0.2)
    }
    if species == .human {
      votes[.animal] = 0
      scale([.inVitro], 0.4)
    }
    if context.intervened, context.isOverTime, votes[.crossSectional, default: 0] < 4 {
      scale([.crossSectional], 0.4)
    }
    if votes[.narrativeReview, default: 0] >= 5, votes[.systematicReview, default: 0] < 3 {
      scale([.rct, .cohort, .crossSectional, .animal, .inVitro, .imaging, .genetic], 0.3)
    }
  }
}
