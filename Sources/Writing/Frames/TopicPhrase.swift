import Evidence

/// What a study looked at, as a noun phrase in plain words, from its title: a title that is a
/// sentence claims a finding, so its claim is asked (`whether A reduces B`).
struct TopicPhrase {
  let context: StudyContext
  let rewriter: SentenceRewriter

  /// The whole topic, then its first part where it is long.
  var texts: [String] {
    if let known = rewriter.memo.topics { return known }
    let texts = freshTexts
    rewriter.memo.topics = texts
    return texts
  }

  private var freshTexts: [String] {
    var texts: [String] = []
    let title = TitlePhrase(context: context, rewriter: rewriter)
    let isSentence = title.parts.contains { isClause(Pieces($0)) }
    for raw in title.parts + (isSentence ? [] : title.shorterParts) {
      guard !hasParsedVerb(Pieces(raw)), let noun = Self.noun(Pieces(raw)) else { continue }
      let text = Self.withArticle(withoutPeople(plain(noun.text)))
      let pieces = Pieces(TermMark.plain(text))
      guard Measure.words(in: TermMark.plain(text)) >= 2, !TitleVerbs.stand(in: pieces),
        !pieces.contains("?"), let last = pieces.list.last, !WordClasses.endsPhrase(last.lower),
        !texts.contains(text)
      else { continue }
      texts.append(text)
    }
    return texts
  }

  /// `whether A reduces B`, of a title that is a sentence: asked, not claimed.
  var questions: [String] {
    var texts: [String] = []
    let title = TitlePhrase(context: context, rewriter: rewriter)
    let open: Set<String> = ["associated", "correlated", "linked", "related", "correlate"]
    for raw in title.parts + title.shorterParts {
      let pieces = Pieces(raw)
      // A shorter part must still be a whole sentence: `A is associated` lacks its end.
      guard let last = pieces.list.last,
        title.parts.contains(raw)
          || !open.contains(last.lower) && !WordClasses.endsPhrase(last.lower)
      else { continue }
      guard isClause(pieces),
        !pieces.contains(anyOf: ["?", ":", "how", "what", "why", "we"]),
        // Nobody asks whether a treatment does not delay.
        !pieces.contains(anyOf: WordClasses.negations),
        let first = pieces.list.first, !WordClasses.finiteAuxiliaries.contains(first.lower),
        !first.lower.hasSuffix("ing")
      else { continue }
      let text = "whether \(plain(raw))"
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  private func isClause(_ pieces: Pieces) -> Bool {
    TitleVerbs.stand(in: pieces) || hasParsedVerb(pieces)
  }

  private func hasParsedVerb(_ pieces: Pieces) -> Bool {
    guard let verb else { return false }
    return pieces.list.dropFirst().contains { $0.lower == verb }
  }

  private var verb: String? {
    if case .some(let known) = rewriter.memo.titleVerb { return known }
    let title = TitlePhrase(context: context, rewriter: rewriter).parts.first
    let verb = title.flatMap(ParsedTitle.verb)
    rewriter.memo.titleVerb = .some(verb)
    return verb
  }

  /// In plain words; where a lay word would add what the title does not say (`neurodegeneration`
  /// as `loss of nerve cells`), nearly as printed.
  private func plain(_ raw: String) -> String {
    if let phrase = rewriter.phrase(raw) { return phrase }
    var pieces = Pieces(raw)
    for index in pieces.list.indices.reversed() {
      if pieces.matches(["multiple", "sclerosis"], at: index) {
        pieces.replace(index..<(index + 2), with: context.profile.short)
      } else if ["patients", "subjects"].contains(pieces.list[index].lower) {
        pieces.replace(index..<(index + 1), with: "people")
      }
    }
    PeopleWith.apply(to: &pieces, conditions: context.conditionWords)
    return rewriter.lowerFirst(pieces.text)
  }

  // MARK: Taking the claim back

  static func noun(_ pieces: Pieces) -> Pieces? {
    var pieces = withoutOpening(pieces)
    if let at = pieces.list.firstIndex(where: {
      ["differ", "differs", "differed"].contains($0.lower)
    }
    ), at > 1 {
      pieces.remove(at..<(at + 1))
    }
    if let first = pieces.list.first, claims.contains(first.lower), pieces.count > 2,
      !pieces.list[1].glued
    {
      pieces.remove(0..<1)
    }
    return TitleVerbs.stand(in: pieces) ? nil : pieces
  }

  private static let openings: Set<String> = [
    "examining", "assessing", "evaluating", "exploring", "investigating", "understanding",
    "identifying", "characterizing", "characterising", "comparing", "measuring", "determining",
    "quantifying", "defining", "towards", "toward", "re-examining", "revisiting", "elucidating",
    "unravelling", "unraveling", "describing", "analyzing", "analysing", "estimating", "mapping",
    "monitoring", "testing", "predicting", "on", "about",
  ]
  private static let studies: [[String]] = [
    "a pilot study of", "pilot study of", "a study of", "study of", "an update on", "update on",
    "a review of", "review of", "a case of", "case of", "a survey of", "survey of",
    "insights into", "new insights into", "an overview of", "overview of", "a comparison of",
    "an investigation of", "investigation of", "evaluation of", "assessment of",
    "an evaluation of", "an assessment of", "a systematic review of", "an analysis of",
    "a systematic review and meta-analysis of", "a systematic review and meta-analyses of",
    "systematic review of", "systematic review and meta-analysis of", "a meta-analysis of",
    "meta-analysis of", "comparison of", "consensus statement on",
    "analysis of", "a randomized trial of", "a randomised trial of", "the case of",
    "case report of", "a case report of", "letter to the editor", "clinical trial of",
  ].map { Pieces($0).list.map(\.lower) }

  private static func withoutOpening(_ pieces: Pieces) -> Pieces {
    var pieces = pieces
    for words in studies.sorted(by: { $0.count > $1.count }) where pieces.matches(words, at: 0) {
      guard pieces.count > words.count + 1 else { continue }
      pieces.remove(0..<words.count)
      break
    }
    if let first = pieces.list.first, openings.contains(first.lower), pieces.count > 2 {
      pieces.remove(0..<1)
    }
    // `A pilot randomised trial of yoga`: the frame says what kind of study it was.
    let kinds: Set<String> = [
      "trial", "study", "survey", "analysis", "evaluation", "assessment", "comparison", "report",
      "review", "investigation",
    ]
    if let of = pieces.list.indices.prefix(18).last(where: { index in
      index > 1 && pieces.list[index].lower == "of" && kinds.contains(pieces.list[index - 1].lower)
    }), of + 2 < pieces.count,
      !pieces.list[..<of].contains(where: {
        $0.lower != "of" && WordClasses.prepositions.contains($0.lower)
      })
    {
      pieces.remove(0..<(of + 1))
    }
    if pieces.matches(["is", "there"], at: 0), pieces.count > 5,
      ["a", "an", "any"].contains(pieces.list[2].lower)
    {
      pieces.remove(0..<3)
      if pieces.list.last?.text == "?" { pieces.list.removeLast() }
    }
    if pieces.count > 5, ["case", "cases"].contains(pieces.list[1].lower) {
      let at = pieces.list[2].lower == "reports" ? 3 : 2
      if pieces.list[at].lower == "of" { pieces.remove(0..<(at + 1)) }
    }
    return pieces
  }

  private static let claims: Set<String> = [
    "elevated", "increased", "reduced", "decreased", "higher", "lower", "altered", "improved",
    "impaired", "high", "low", "abnormal", "greater", "better", "worse", "successful", "effective",
    "efficient", "no",
  ]

  // MARK: Smoothing

  static let heads: Set<String> = [
    "effect", "effects", "impact", "role", "association", "relationship", "relation", "prevalence",
    "incidence", "development", "use", "efficacy", "effectiveness", "influence", "risk", "course",
    "validity", "reliability", "feasibility", "value", "importance", "contribution", "frequency",
    "safety", "cost", "burden", "epidemiology", "correlation", "link", "diagnosis", "management",
    "treatment", "implementation", "evolution", "presence", "potential", "application",
    "experience", "experiences", "performance", "accuracy", "utility", "need", "quality",
    "pathogenesis", "detection", "mechanism", "mechanisms", "distribution", "therapeutic",
    "validation", "design", "clinical", "natural", "long-term", "effectivity", "benefits",
    "characteristics", "consequences", "perception", "perceptions", "understanding",
  ]

  private static func withArticle(_ text: String) -> String {
    guard !TermMark.isMark(text) else { return text }
    let pieces = Pieces(TermMark.plain(text))
    guard let first = pieces.list.first?.lower, heads.contains(first),
      pieces.list.prefix(6).contains(where: { ["of", "between"].contains($0.lower) })
    else { return text }
    return "the \(text)"
  }

  /// A study of people with MS need not say again that it is `in people with MS`.
  private func withoutPeople(_ text: String) -> String {
    let endings = context.conditionWords.sorted().flatMap { name in
      ["people", "patients", "individuals", "persons", "adults"].flatMap { who in
        ["in", "of", "for", "among"].map { " \($0) \(who) with \(name)" }
      }
    }
    // `in patients with a history of …` cut short: of whom it is, the frame says.
    let bare = ["people", "patients"].flatMap { who in
      ["in", "of", "for", "among"].map { " \($0) \(who)" }
    }
    for ending in endings + bare where text.hasSuffix(ending) {
      let left = String(text.dropLast(ending.count))
      if Measure.words(in: TermMark.plain(left)) >= 2 { return left }
    }
    return text
  }
}
