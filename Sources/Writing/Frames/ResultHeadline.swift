import Evidence
import FactCheck

/// Headlines that tell a finding: the best result sentences, for laboratory work a title that is
/// itself a sentence, then the authors' conclusion, each with how many it is about.
struct ResultHeadline {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?
  let chooser: ResultChooser
  /// In words.
  var longest = HeadlinePlanner.longest

  var evidence: Evidence { context.evidence }
  var isLaboratory: Bool { evidence.stage == .laboratory }

  var candidates: [Candidate] {
    guard evidence.design != .caseReport else { return [] }
    if isLaboratory {
      let passages = HeadlineChooser(context: context, chooser: chooser).passages(rewriter.memo)
      return title + results(passages, with: people)
    }
    let passages = HeadlineChooser(context: context, chooser: chooser).passages(rewriter.memo)
    let unmet = unmetPrimary
    if !unmet.isEmpty {
      // Where a trial did not reach what it was for, nothing else may lead.
      let told = unmet + untold(beside: unmet, of: passages)
      return [people, nil].flatMap { results(told, with: $0, mayDeny: true) }
    }
    let answers = passages.filter(isMain)
    let others = passages.filter { passage in !answers.contains { $0.id == passage.id } }
    // Where the number itself is refused, the finding still stands.
    let counts: [PeoplePhrase?] = people == nil ? [nil] : [people, nil]
    let (close, far) = conclusions
    // A share of the people comes before what the authors make of it.
    let shares = others.filter { Pieces($0.text).contains("%") }
    let rest = others.filter { other in !shares.contains { $0.id == other.id } }
    var candidates: [Candidate] = []
    for count in counts { candidates += results(answers, with: count) }
    for count in counts { candidates += claim(count) }
    candidates += close.filter(Self.isFinding)
    for count in counts { candidates += results(shares, with: count) }
    candidates += close.filter { !Self.isFinding($0) }
    for count in counts { candidates += results(rest, with: count) }
    return candidates + far
  }

  private static func isFinding(_ candidate: Candidate) -> Bool {
    candidate.statements.allSatisfy { $0.kind == .finding }
  }

  func results(
    _ passages: [Passage], with people: PeoplePhrase?, mayDeny: Bool = false
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    // Where the main finding could not be put into a headline, what was not seen must not take its
    // place: it would tell half.
    var isUntold = false
    for passage in passages where !isAsideOnHarms(passage) {
      let isNull = Pieces(passage.text).contains(anyOf: WordClasses.negations)
      if isNull, !mayDeny, isUntold || !isMain(passage) { continue }
      let before = candidates.count
      defer { if !isNull, candidates.count == before { isUntold = true } }
      if let themes = ThemeFrame(rewriter: rewriter).text(passage.text) {
        candidates += framed(themes, kind: .finding, passage: passage, people)
      }
      for sentences in rewriter.ways(passage) {
        for core in cores(sentences) {
          let framed = framed(core, kind: .finding, passage: passage, people)
          candidates += framed
          if framed.isEmpty, let short = ShortCore.text(core) {
            candidates += self.framed(short, kind: .finding, passage: passage, people)
          }
        }
      }
      for null in NullFrame(rewriter: rewriter).texts(passage.text) {
        candidates += framed(null, kind: .finding, passage: passage, people)
      }
    }
    return candidates
  }

  /// Marked primary, or about what the title is about: only then may a headline say what was not seen.
  private func isMain(_ passage: Passage) -> Bool {
    evidence.findings.contains { $0.primary && $0.sources.contains(passage.id) }
      || HeadlineChooser.answers(passage, context)
  }

  /// Both clauses of a contrast, or the first where nothing turns it round.
  private func cores(_ sentences: [SentenceRewriter.Rewritten]) -> [String] {
    guard let first = sentences.first else { return [] }
    guard sentences.count > 1 else { return [first.text] }
    // Of whom it is stands in the second sentence: the first one alone would say too much.
    guard SentenceRewriter.standAlone(sentences) else { return [] }
    let second = sentences[1]
    let turns = ["but", "whereas", "while", "yet"].contains(second.joint)
    guard turns else { return [first.text] }
    var tail = second.text
    if tail.hasPrefix("But ") { tail = String(tail.dropFirst(4)) }
    let both = "\(withoutStop(first.text)), but \(rewriter.lowerFirst(tail))"
    return [both]
  }

  private func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// A title that is itself a sentence, with a verb that no noun phrase holds.
  private var title: [Candidate] {
    let title = TitleCase(names: context.names, partsOfNames: context.partsOfNames).lowered(
      context.study.title)
    guard !title.contains("?"), !title.contains(":"), let passage = context.passage("t"),
      TitleVerbs.stand(in: Pieces(title))
    else { return [] }
    let sentences = rewriter.rewrite(Inflector.capitalised(title))
    guard let first = sentences.first, SentenceRewriter.standAlone(sentences) else { return [] }
    return framed(first.text, kind: .finding, passage: passage, people)
  }

  /// `In a study of 60 people, the authors conclude that …`: those that speak of what the title
  /// speaks of, and the others. What was seen is told as such where the results say it too.
  private var conclusions: (close: [Candidate], far: [Candidate]) {
    let frame = ViewFrame(context: context, rewriter: rewriter)
    var close: [Candidate] = []
    var far: [Candidate] = []
    var passages = (evidence.conclusion?.sources.prefix(2) ?? []).compactMap(context.passage)
    // Other conclusions that tell a finding, without a careful word that makes it a hope.
    passages += context.passages(.conclusions).filter { passage in
      let pieces = Pieces(passage.text)
      return !passages.contains { $0.id == passage.id }
        && !pieces.contains(anyOf: WordClasses.hedges)
        && (HeadlineChooser.answers(passage, context)
          || pieces.contains(anyOf: WordClasses.comparators)
          || pieces.list.contains { $0.lower.hasPrefix("associat") || $0.lower.hasSuffix("ed") })
    }
    for passage in passages where !chooser.leans(passage) {
      let pieces = Pieces(passage.text)
      guard !HeadlineChooser.isAdvice(pieces), ResultKind.of(pieces) == .finding,
        !pieces.contains(anyOf: [
          "may", "might", "could", "can", "would", "required", "future", "further", "study",
          "promising",
          "need",
        ])
      else { continue }
      let isClose = HeadlineChooser.answers(passage, context)
      guard isClose || Self.tells(pieces) else { continue }
      var candidates: [Candidate] = []
      if Self.tells(pieces), !pieces.contains(anyOf: WordClasses.hedges) {
        for core in rewriter.ways(passage).flatMap(cores) {
          let plain = Pieces(TermMark.plain(core))
          // That nothing was seen says little without in how many: then it is the authors' view.
          if people == nil, evidence.participants.studies == nil, evidence.species == .human,
            plain.contains(anyOf: WordClasses.negations)
          {
            continue
          }
          // What is true of many studies, in a text that may be no study, is not told as seen.
          guard !plain.contains(anyOf: ["researchers", "authors"]),
            let told = PastTense.told(plain), evidence.design != nil || told == plain
          else { continue }
          candidates += framed(
            Tidy.sentence(told.text), kind: .finding, passage: passage, people)
        }
      }
      for candidate in frame.candidates(for: passage) {
        guard let text = candidate.statements.first?.text, text.hasPrefix("The authors"),
          !text.hasPrefix("The authors write about")
        else { continue }
        candidates += framed(text, kind: .view, passage: passage, people)
      }
      if isClose { close += candidates } else { far += candidates }
    }
    return (close, far)
  }

  private static let changes = [
    "improv", "increas", "decreas", "reduc", "associat", "correlat", "predict", "differ", "declin",
    "worsen", "link",
  ]

  /// The words say which way something went, or that it did not differ.
  static func tells(_ pieces: Pieces) -> Bool {
    if let no = pieces.list.firstIndex(where: { $0.lower == "no" }),
      pieces.list[no...].prefix(4).contains(where: { nulls.contains($0.lower) })
    {
      return true
    }
    return pieces.contains(anyOf: WordClasses.comparators) || pieces.contains("%")
      || pieces.list.contains { piece in changes.contains { piece.lower.hasPrefix($0) } }
  }

  func framed(
    _ core: String, kind: Statement.Kind, passage: Passage, _ people: PeoplePhrase?
  ) -> [Candidate] {
    let core = HeadlineWords(context: context, rewriter: rewriter)
      .expanded(withoutPeople(withoutAlso(core), people))
    guard !HeadlineChooser.pointsBack(Pieces(TermMark.plain(core))), !core.contains(" found it ")
    else { return [] }
    let scopes = HeadlineScope.scopes(
      for: core, passage: passage, isView: kind == .view, context: context, people: people)
    for scope in scopes {
      let text = scope.with(lowered: rewriter.lowerFirst(core), core: core)
      guard Measure.words(in: TermMark.plain(text)) <= longest,
        GrammarGate.objection(to: text) == nil,
        HeadlineGate.objection(to: text, isLaboratory: isLaboratory) == nil
      else { continue }
      let sources = [passage.id] + scope.sources.filter { $0 != passage.id }
      return [Candidate(.operation, [Statement(text: text, kind: kind, sources: sources)])]
    }
    return []
  }

  /// `In 60 people with MS, in MS, pain was lower`: the scope says it already.
  private func withoutPeople(_ core: String, _ people: PeoplePhrase?) -> String {
    guard let people, !people.with.isEmpty else { return core }
    let plain = TermMark.plain(core)
    let who = context.conditionWords.sorted().flatMap { [$0, "people with \($0)"] } + ["people"]
    for name in who {
      for opening in ["In \(name), ", "Among \(name), "] where plain.hasPrefix(opening) {
        return Inflector.capitalised(String(plain.dropFirst(opening.count)))
      }
      for ending in [" in \(name).", " among \(name)."] where plain.hasSuffix(ending) {
        return String(plain.dropLast(ending.count)) + "."
      }
    }
    return core
  }

  /// `X was also lower`: also to what, a headline cannot say.
  private func withoutAlso(_ core: String) -> String {
    // `…, also after adjustment` may have been cut behind its first word.
    let whole = core.hasSuffix(", also.") ? String(core.dropLast(7)) + "." : core
    return whole.split(separator: " ", omittingEmptySubsequences: false)
      .filter { $0 != "also" }.joined(separator: " ")
  }
}
