import Evidence
import FactCheck

/// The headline (at most 24 words, with how many) and the teaser (at most 100 characters).
struct HeadlinePlanner {
  static let longest = 24
  static let teaserCharacters = 100

  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?
  let chooser: ResultChooser

  private var evidence: Evidence { context.evidence }

  var items: [Plan.Item] {
    [
      Plan.Item(.headline, "headline", candidates: headline, isRequired: true),
      Plan.Item(.teaser, "teaser", candidates: teaser, isRequired: true),
    ]
  }

  // MARK: Headline

  private var headline: [Candidate] {
    let mark = context.isRetracted ? "Retracted: " : ""
    var candidates: [Candidate] = []
    if evidence.design == .protocol {
      candidates += planned
    } else if context.hasAbstract, describesResults {
      candidates += fromResults
      candidates += fromTitle
    }
    candidates += fromAim
    candidates += fromTitlePhrase
    if evidence.design != nil {
      candidates += DesignFrame(context: context, people: people).candidates
    }
    candidates += calledByTitle
    return candidates.compactMap { candidate in
      guard let one = candidate.statements.first else { return nil }
      let text = mark.isEmpty ? one.text : mark + rewriter.lowerFirst(one.text)
      guard Measure.words(in: TermMark.plain(text)) <= Self.longest else { return nil }
      var statement = one
      statement.text = withoutStop(text)
      return Candidate(candidate.way, [statement])
    }
  }

  /// `A study called “…”`: the title as printed, where it could not be put in plain words.
  private var calledByTitle: [Candidate] {
    var title = context.study.title
    while title.hasSuffix(".") { title.removeLast() }
    guard !title.contains("“") else { return [] }
    return [
      Candidate(
        .quote, [Statement(text: "A study called “\(title)”", kind: .quote, sources: ["t"])])
    ]
  }

  private var describesResults: Bool {
    switch evidence.design {
    case .narrativeReview, .commentary, .guideline, .protocol: false
    default: true
    }
  }

  private func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// The best result sentences with whom they are about before them.
  private var fromResults: [Candidate] {
    let choices = chooser.choices.enumerated().sorted {
      ($0.element.score, $1.offset) > ($1.element.score, $0.offset)
    }
    var candidates: [Candidate] = []
    for (_, choice) in choices.prefix(3) {
      guard !chooser.leans(choice.passage),
        let first = rewriter.rewrite(choice.passage).first
      else { continue }
      for scope in scopes(for: first.text) {
        let text = scoped(first.text, scope)
        guard Measure.words(in: TermMark.plain(text)) <= Self.longest,
          GrammarGate.objection(to: text) == nil
        else { continue }
        candidates.append(
          Candidate(
            .operation,
            [
              Statement(
                text: text, kind: .finding,
                sources: merged([choice.passage.id], scope.sources))
            ]))
        break
      }
    }
    return candidates
  }

  /// Whom it is about comes first, but after a sentence that itself begins with `In`.
  private func scoped(_ core: String, _ scope: Scope) -> String {
    guard !scope.text.isEmpty else { return core }
    let first = Pieces(TermMark.plain(core)).list.first?.lower ?? ""
    if ["in", "among", "after", "at", "of", "for", "during", "with", "on", "within"].contains(first)
    {
      return "\(withoutStop(core)), \(LowerCase.first(of: scope.text))."
    }
    return "\(scope.text), \(rewriter.lowerFirst(core))"
  }

  private struct Scope {
    var text: String
    var sources: [String]
  }

  /// `In 31 people with progressive MS`, `In 12 studies with 646 people`, `In mice`.
  private func scopes(for core: String) -> [Scope] {
    if evidence.species == .animal || evidence.species == .cells || evidence.design == .inVitro {
      if AnimalName.isNamed(in: core) { return [Scope(text: "", sources: [])] }
      let name = evidence.species == .animal ? AnimalName(context).text : "the laboratory"
      return [Scope(text: "In \(name)", sources: evidence.designSources)]
    }
    let opensWithIn = Pieces(TermMark.plain(core)).list.first?.lower == "in"
    var scopes: [Scope] = []
    let participants = evidence.participants
    if evidence.design == .systematicReview, let studies = participants.studies, studies > 1 {
      let counted = "\(NumberStyle.whole(studies)) studies"
      if let people, people.number > studies {
        scopes.append(
          Scope(text: "In \(counted) with \(people.short)", sources: participants.sources))
      }
      scopes.append(Scope(text: "In \(counted)", sources: participants.sources))
      return scopes
    }
    guard let people else {
      let noun = evidence.design == .caseReport ? "a case report" : studyNoun
      return [Scope(text: "In \(noun)", sources: [])]
    }
    if evidence.design == .caseReport {
      let who = people.number == 1 ? "In one person" : "In \(people.short)"
      return [Scope(text: who, sources: people.sources)]
    }
    let namesPeople = Pieces(TermMark.plain(core)).contains("people")
    if namesPeople || opensWithIn {
      scopes.append(Scope(text: "In \(studyNoun) of \(people.short)", sources: people.sources))
    } else {
      scopes.append(Scope(text: "In \(people.text)", sources: people.sources))
      scopes.append(Scope(text: "In \(people.short)", sources: people.sources))
    }
    return scopes
  }

  private var studyNoun: String {
    switch evidence.design {
    case .rct, .rctSecondary, .nonrandomisedTrial: "a trial"
    default: "a study"
    }
  }

  /// A title that is itself a sentence, for studies of animals and cells.
  private var fromTitle: [Candidate] {
    guard evidence.stage == .laboratory, let first = rewriter.rewrite(context.study.title).first
    else { return [] }
    return scopes(for: first.text).compactMap { scope in
      let text = scoped(first.text, scope)
      guard GrammarGate.objection(to: text) == nil else { return nil }
      return Candidate(
        .operation,
        [Statement(text: text, kind: .finding, sources: merged(["t"], scope.sources))])
    }
  }

  /// `Researchers studied 31 people with MS to find out whether …`
  private var fromAim: [Candidate] {
    let aims = ObjectiveFrame(context: context, rewriter: rewriter).aims
    var candidates: [Candidate] = []
    for opening in aimOpenings {
      for aim in aims {
        let text = Tidy.sentence("\(opening.text) to \(aim.text)")
        guard Measure.words(in: TermMark.plain(text)) <= Self.longest,
          GrammarGate.objection(to: text) == nil
        else { continue }
        candidates.append(
          Candidate(
            .frame,
            [
              Statement(
                text: text, kind: .design, sources: merged([aim.source], opening.sources))
            ]))
      }
    }
    return candidates
  }

  private var aimOpenings: [Scope] {
    switch evidence.design {
    case .narrativeReview: return [Scope(text: "A review wants", sources: evidence.designSources)]
    case .commentary: return [Scope(text: "A comment wants", sources: evidence.designSources)]
    case .guideline: return []
    case .systematicReview:
      return [Scope(text: "Researchers searched earlier studies", sources: evidence.designSources)]
    default: break
    }
    if evidence.stage == .laboratory {
      return [
        Scope(text: "Researchers worked in the laboratory", sources: evidence.designSources)
      ]
    }
    guard let people else { return [Scope(text: "Researchers set out", sources: [])] }
    return [
      Scope(text: "Researchers studied \(people.text)", sources: people.sources),
      Scope(text: "Researchers studied \(people.short)", sources: people.sources),
    ]
  }

  /// `Planned: a study with 60 people to find out whether …`
  private var planned: [Candidate] {
    let aims = ObjectiveFrame(context: context, rewriter: rewriter).aims
    var candidates: [Candidate] = []
    let openings = [people.map { "a study with \($0.text)" }, "a study"].compactMap { $0 }
    for opening in openings {
      for aim in aims {
        candidates.append(
          Candidate(
            .frame,
            [
              Statement(
                text: "Planned: \(opening) to \(aim.text)", kind: .design,
                sources: merged([aim.source], people?.sources ?? []))
            ]))
      }
    }
    if let title = TitlePhrase(context: context, rewriter: rewriter).text {
      candidates.append(
        Candidate(
          .operation,
          [Statement(text: "Planned: a study on \(title)", kind: .design, sources: ["t"])]))
    }
    return candidates
  }

  /// `A review: common mechanisms in MS and Alzheimer's disease`
  private var fromTitlePhrase: [Candidate] {
    guard let title = TitlePhrase(context: context, rewriter: rewriter).text else { return [] }
    let people = people.map { " with \($0.short)" } ?? ""
    let opening: String
    switch evidence.design {
    case .narrativeReview: opening = "A review"
    case .systematicReview: opening = "A review of earlier studies"
    case .commentary: opening = "A comment"
    case .guideline: opening = "A guideline"
    case .caseReport: opening = "A case report"
    case .animal: opening = "A study in \(AnimalName(context).text)"
    case .inVitro: opening = "A laboratory study"
    case .rct, .nonrandomisedTrial: opening = "A trial\(people)"
    default: opening = evidence.stage == .laboratory ? "A laboratory study" : "A study\(people)"
    }
    return [
      Candidate(
        .operation,
        [
          Statement(
            text: "\(opening): \(title)", kind: .design,
            sources: merged(["t"], self.people?.sources ?? []))
        ])
    ]
  }

  private func merged(_ a: [String], _ b: [String]) -> [String] {
    a + b.filter { !a.contains($0) }
  }

  // MARK: Teaser

  private var teaser: [Candidate] {
    TeaserFrame(context: context, rewriter: rewriter, people: people).candidates
  }
}
