import Evidence
import FactCheck

/// "What they found": how it was done, what was asked, the results, side effects, the authors' view.
struct FoundPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?
  let chooser: ResultChooser
  /// The two sentences that most likely tell what the study comes to.
  private let likely: Set<String>

  init(
    context: StudyContext, rewriter: SentenceRewriter, people: PeoplePhrase?,
    chooser: ResultChooser
  ) {
    self.context = context
    self.rewriter = rewriter
    self.people = people
    self.chooser = chooser
    likely = Set(context.likely.prefix(2).map(\.id))
  }

  var items: [Plan.Item] {
    var items: [Plan.Item] = []
    let frame = DesignFrame(context: context, people: people)
    let designCandidates = frame.candidates
    items.append(
      Plan.Item(
        .found, "design", passages: designCandidates.first?.statements.first?.sources ?? [],
        candidates: designCandidates, isRequired: true))
    if let item = participants { items.append(item) }
    if context.evidence.design == .caseReport {
      items += CaseStory(context: context, rewriter: rewriter).items
    }
    let aim = ObjectiveFrame(context: context, rewriter: rewriter).candidates
    if !aim.isEmpty {
      items.append(
        Plan.Item(
          .found, "objective", passages: aim[0].statements[0].sources, candidates: aim))
    }
    guard context.evidence.design != .protocol else { return items }
    if context.evidence.stage == .opinion || context.evidence.design == .narrativeReview {
      return items + OpinionPlanner(context: context, rewriter: rewriter).items
    }
    let choices = chooser.choices.filter { chooser.tells || !isIdle($0.passage) }
    // What the headline tells is the main result of the page too, where it can be said at all.
    let best = HeadlineChooser(context: context, chooser: chooser).passages(rewriter.memo).map(\.id)
    let sayable = Set(
      choices.filter { !$0.ways.isEmpty || mayLeadQuoted($0.passage) }.map(\.passage.id))
    let told = choices.filter { ResultKind.of($0.passage.text) != .trend }
    let strongest = told.map(\.score).max()
    let main =
      best.first { sayable.contains($0) }
      ?? told.first { $0.score == strongest }?.passage.id ?? chooser.main?.id
    for choice in choices { items += result(choice, isMain: choice.passage.id == main) }
    items += harms(already: Set(choices.map(\.passage.id)))
    let answers = AnswerPlanner(context: context, rewriter: rewriter)
    var planned = Set(items.filter { $0.subject != "design" }.flatMap(\.passages))
    let answered = answers.items(besides: planned, and: read)
    items += lastResort(choices)
    items += answered
    planned.formUnion(answered.flatMap(\.passages))
    planned.formUnion(choices.map(\.passage.id))
    items += view(hasResults: !choices.isEmpty, told: planned)
    items += answers.quoted
    return items
  }

  /// What was read as the main result, where it says a result and stands alone.
  private var read: [Passage] {
    context.evidence.findings.filter(\.primary).flatMap(\.sources).compactMap(context.passage)
      .filter {
        $0.role == .results && ResultKind.of($0.text) == .finding && !chooser.leans($0)
          && !ResultChooser.isBaseline(Pieces($0.text)) && !isOfPeople($0)
      }
  }

  /// Where the number could not be read reliably, the sentence that holds it stands on the page.
  private var participants: Plan.Item? {
    guard people == nil, context.evidence.species == .human || context.evidence.species == .both,
      context.evidence.participants.studies == nil,
      let passage = ParticipantSentence(context: context).passage
    else { return nil }
    var candidates: [Candidate] = []
    let texts = rewriter.rewrite(passage).map(\.text)
    if let first = texts.first, !Measure.numbers(in: TermMark.plain(first)).isEmpty {
      let statements = texts.map { Statement(text: $0, kind: .design, sources: [passage.id]) }
      candidates.append(Candidate(.operation, statements))
    }
    if let quote = quote(passage) { candidates.append(quote) }
    guard !candidates.isEmpty else { return nil }
    return Plan.Item(.found, "participants", passages: [passage.id], candidates: candidates)
  }

  private func result(_ choice: ResultChooser.Choice, isMain: Bool) -> [Plan.Item] {
    let passage = choice.passage
    let findings = context.evidence.findings.filter { $0.sources.contains(passage.id) }
    let frames = ResultFrame(context: context, rewriter: rewriter)
    var candidates: [Candidate] = []
    if let themes = ThemeFrame(rewriter: rewriter).text(passage.text) {
      candidates.append(Candidate(.frame, [finding(themes, passage)]))
    }
    if Pieces(passage.text).contains(anyOf: ["should", "must", "recommend", "recommended"])
      || ViewOpening.isVerdict(Pieces(passage.text)) || isMoral(passage)
    {
      // What ought to be done, and what a result means, is the authors' view, wherever it stands.
      candidates += ViewFrame(context: context, rewriter: rewriter).candidates(for: passage)
    } else if ResultKind.of(passage.text) != .trend, !isOfPeople(passage) {
      if !choice.split.isEmpty {
        candidates.append(
          Candidate(
            .operation, choice.split.map { finding(withSpecies($0.text, passage), passage) }))
      }
      for sentences in choice.ways {
        let texts = sentences.map(\.text)
        candidates.append(
          Candidate(.operation, texts.map { finding(withSpecies($0, passage), passage) }))
        if texts.contains(where: { withSpecies($0, passage) != $0 }) {
          candidates.append(Candidate(.operation, texts.map { finding($0, passage) }))
        }
        // When a later clause is refused, the first may still stand, unless a contrast followed.
        if texts.count > 1, sentences[1].joint == "and" || sentences[1].joint == ";",
          ClauseSplit.mayBeLeft(texts.dropFirst().map { Pieces($0) })
        {
          candidates.append(
            Candidate(.operation, [finding(withSpecies(texts[0], passage), passage)]))
        }
      }
    }
    let framed = findings.flatMap { frames.candidates(for: $0) }
    // The sentence of the study, where it could be put in plain words, says more than a frame
    // that knows one figure of it; the frame stands where the operations gave up.
    candidates += framed.prefix(2)
    if let null = NullFrame(rewriter: rewriter).text(passage.text) {
      candidates.append(Candidate(.frame, [finding(null, passage)]))
    }
    let mayQuote = ResultKind.of(passage.text) != .trend
    // What was read as the main result is kept room for, too, where another sentence leads.
    let isRead =
      findings.contains(where: \.primary) && ResultKind.of(passage.text) == .finding
      && !chooser.leans(passage) && !Pieces(passage.text).contains("baseline")
    let jargon = Jargon(context: context)
    let isWanted = isMain || isRead || likely.contains(passage.id)
    if !isWanted, !GraveHarm.isNamed(in: passage.text) {
      candidates.removeAll { candidate in
        candidate.statements.contains { jargon.count(in: $0.text) > 4 }
      }
    }
    if mayQuote,
      isMain || isRead
        || Quotation.isReadable(passage, context)
          && (isWanted || jargon.count(in: passage.text) < 3),
      case let quotes = quotes(passage, isMain: isMain || isRead)
    {
      candidates += quotes
    }
    guard !candidates.isEmpty else { return [] }
    let isGrave =
      GraveHarm.isNamed(in: passage.text) && ResultKind.of(passage.text) != .sample
    var items = [
      Plan.Item(
        .found, isMain ? "main" : isGrave ? "harms" : "result", passages: [passage.id],
        candidates: candidates, isRequired: isMain || isGrave,
        isAnswer: !isMain && (isRead || likely.contains(passage.id)))
    ]
    if let one = findings.first(where: { $0.estimate?.value != nil }),
      let estimate = frames.isOnlyEstimate(one, of: passage)
        ? frames.estimate(one) : frames.leadingEstimate(one, of: passage)
    {
      items.append(
        Plan.Item(
          .found, "estimate", passages: [passage.id], candidates: [estimate],
          group: "after \(passage.id)"))
    }
    return items
  }

  /// What the doctors of a case report conclude from it, not what happened to the person.
  private func isMoral(_ passage: Passage) -> Bool {
    context.evidence.design == .caseReport && passage.role == .conclusions
      && !Pieces(passage.text).contains(anyOf: Self.persons)
  }
  private static let persons: Set<String> = [
    "patient", "patients", "she", "he", "her", "his", "woman", "man", "girl", "boy", "child",
    "case", "cases", "we",
  ]

  private func view(hasResults: Bool, told: Set<String>) -> [Plan.Item] {
    let conclusions = context.passages(.conclusions)
    let cited = context.evidence.conclusion?.sources.compactMap(context.passage) ?? []
    var passages = cited.isEmpty ? Array(conclusions.prefix(hasResults ? 1 : 3)) : cited
    if !hasResults {
      let own = ReviewFrame(context: context, rewriter: rewriter).passages
      passages = own + passages.filter { passage in !own.contains { $0.id == passage.id } }
    }
    // A second conclusion that speaks of what the title speaks of belongs to the first.
    passages += conclusions.filter { passage in
      !passages.contains { $0.id == passage.id }
        && HeadlineChooser.answers(passage, context)
    }
    if passages.isEmpty, !hasResults {
      passages = Array(context.abstract.filter { $0.role != .background }.prefix(3))
    }
    if passages.isEmpty, !hasResults { passages = Array(context.abstract.suffix(3)) }
    let frame = ViewFrame(context: context, rewriter: rewriter)
    var items: [Plan.Item] = []
    passages.removeAll { IdleView.isIdle($0.text) || ResultKind.of($0.text) == .step }
    for passage in passages.prefix(hasResults ? 2 : 4) where !told.contains(passage.id) {
      var candidates = frame.candidates(for: passage)
      if items.isEmpty, !frame.isAdvice(passage), let quote = Quotation(passage) {
        candidates.append(
          Candidate(
            .quote,
            [
              Statement(
                text: "The authors say: \(quote.text)", kind: .quote, sources: [passage.id])
            ], quoted: quote.words))
      }
      if !candidates.isEmpty {
        let isMain = items.isEmpty && !hasResults && context.evidence.stage != .opinion
        items.append(
          Plan.Item(
            .found, isMain ? "main" : "view", passages: [passage.id], candidates: candidates))
      }
    }
    return items
  }

  func finding(_ text: String, _ passage: Passage) -> Statement {
    Statement(text: text, kind: .finding, sources: [passage.id])
  }
}
