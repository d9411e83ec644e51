import Evidence
import Language

/// Which result sentences a page tells, and in which order: primary outcome first, then the study's
/// own order; what describes the sample is left to the design sentence.
struct ResultChooser {
  let context: StudyContext
  static let most = 5

  struct Choice: Sendable, Equatable {
    var passage: Passage
    var score: Int
    /// The passage in plain words, the fullest way first.
    var ways: [[SentenceRewriter.Rewritten]] = []
    /// The passage in shorter sentences, where it is long and can be cut.
    var split: [SentenceRewriter.Rewritten] = []
  }

  private(set) var choices: [Choice] = []
  /// Among the choices is a result, not only how something was done or who took part.
  var tells: Bool { choices.contains { Self.tells($0.passage) } }

  init(context: StudyContext, rewriter: SentenceRewriter) {
    self.context = context
    choices = chosen { rewriter.ways($0) }
    for index in choices.indices {
      let passage = choices[index].passage
      choices[index].ways = rewriter.ways(passage)
      choices[index].split = rewriter.split(passage, whole: choices[index].ways.first ?? [])
    }
  }

  private func chosen(ways: (Passage) -> [[SentenceRewriter.Rewritten]]) -> [Choice] {
    let results = candidates.filter { !context.isTakenBack($0) }
    let titleWords = Self.content(context.study.title)
    var scored: [(index: Int, choice: Choice)] = []
    for (index, passage) in results.enumerated() {
      scored.append(
        (index, Choice(passage: passage, score: score(passage, index, titleWords))))
    }
    let ranked = scored.sorted { ($0.choice.score, $1.index) > ($1.choice.score, $0.index) }
      .filter { $0.choice.score > 0 && Self.tells($0.choice.passage) }
    // One that cannot be said takes no other's place.
    let first = ranked.prefix(Self.most)
    let unsayable = first.count { ways($0.choice.passage).isEmpty }
    let others = ranked.dropFirst(Self.most).prefix(4).filter {
      !Self.turns($0.choice.passage) && !ways($0.choice.passage).isEmpty
    }
    let best = first + others.prefix(unsayable)
    var chosen: [Choice] = []
    for one in best.sorted(by: { $0.index < $1.index }) {
      // `These regions` needs the sentence before it on the page.
      let follows = one.index > 0 && chosen.last?.passage.id == results[one.index - 1].id
      if leans(one.choice.passage) || Self.answersBack(one.choice.passage), !follows { continue }
      chosen.append(one.choice)
      // `However, …`: the other half of what was just told.
      if let turn = scored.first(where: { $0.index == one.index + 1 })?.choice,
        Self.turns(turn.passage), Self.tells(turn.passage), !leans(turn.passage),
        !best.contains(where: { $0.index == one.index + 1 })
      {
        chosen.append(turn)
      }
    }
    if chosen.isEmpty {
      // Better a weak result sentence than none: the study's result must stand on the page.
      let standing = scored.filter { !leans($0.choice.passage) }
      let rest = (standing.isEmpty ? scored : standing)
        .sorted { ($0.choice.score, $1.index) > ($1.choice.score, $0.index) }.prefix(2)
      chosen = rest.sorted { $0.index < $1.index }.map(\.choice)
    }
    return chosen
  }

  /// Opens with a word that turns against the sentence before it.
  static func turns(_ passage: Passage) -> Bool {
    let words = Pieces(passage.text).list.prefix(4).map(\.lower)
    guard let first = words.first else { return false }
    return ["however", "but", "nevertheless", "nonetheless", "conversely", "yet"].contains(first)
      || Array(words.prefix(2)) == ["in", "contrast"]
      || Array(words.prefix(2)) == ["by", "contrast"]
      || words == ["on", "the", "other", "hand"]
  }

  /// `Nevertheless, …`, `Conversely, …`: half of a contrast; after `However` a sentence may stand alone.
  private static func answersBack(_ passage: Passage) -> Bool {
    let first = Pieces(passage.text).list.first?.lower ?? ""
    return ["nevertheless", "nonetheless", "conversely"].contains(first)
  }

  /// Steps, samples and checks of the analysis are told only where nothing else is there.
  private static func tells(_ passage: Passage) -> Bool {
    switch ResultKind.of(passage.text) {
    case .finding, .noHarm, .trend: true
    case .step, .sample, .check: false
    }
  }

  /// The sentence points to one before it.
  func leans(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    for (index, piece) in pieces.list.enumerated() {
      let next = index + 1 < pieces.count ? pieces.list[index + 1].lower : ""
      switch piece.lower {
      case "these", "such": if next != "as" { return true }
      case "this":
        let isPerson =
          context.evidence.design == .caseReport
          && ["patient", "case", "woman", "man", "child", "girl", "boy"].contains(next)
        if !isPerson, !["study", "trial", "review", "cohort", "analysis"].contains(next) {
          return true
        }
      case "she", "he", "her", "his": if context.evidence.design != .caseReport { return true }
      case "former", "latter": return true
      case "both": if index == 0, !pieces.contains("and") { return true }
      case "it", "they", "their", "its", "those": if index == 0 { return true }
      default: break
      }
    }
    return false
  }

  /// The passage of the main result: the best, not the first.
  var main: Passage? {
    choices.enumerated().max {
      ($0.element.score, $1.offset) < ($1.element.score, $0.offset)
    }?.element.passage
  }

  /// The sentences that may tell a result, in the study's order.
  var candidates: [Passage] {
    let results = withoutLead(context.passages(.results))
    if let first = results.first { return figure(before: first).map { [$0] + results } ?? results }
    let cited = Set(context.evidence.findings.flatMap(\.sources))
    let isCase = context.evidence.design == .caseReport
    let found = withoutLead(context.abstract).filter {
      cited.contains($0.id) && ($0.role != .conclusions || isCase) && $0.role != .background
        && $0.role != .objective
    }
    if !found.isEmpty { return found }
    // A short abstract may tell its figures only in what reads as its conclusion.
    return context.passages(.conclusions).filter { passage in
      Pieces(passage.text).list.contains { $0.text == "%" }
    }
  }

  private static let general: Set<String> = [
    "may", "can", "should", "often", "usually", "commonly", "frequently", "there",
  ]

  /// Without what an abstract without headings says of the world before it comes to its own work, where
  /// that was taken for a result.
  private func withoutLead(_ results: [Passage]) -> [Passage] {
    let isOneText = context.study.abstract.sections.count == 1
    let own: Set<String> = ["we", "our"]
    guard isOneText,
      let first = context.abstract.firstIndex(where: { Pieces($0.text).contains(anyOf: own) })
    else { return results }
    let before = Set(context.abstract[..<first].map(\.id))
    let kept = results.filter { passage in
      let pieces = Pieces(passage.text)
      return !before.contains(passage.id) || pieces.list.contains(where: \.isNumber)
        || !pieces.contains(anyOf: Self.general)
    }
    return kept
  }

  /// `The prevalence was 47%` in front of the results of an abstract without headings: taken for a
  /// method where it says what came out.
  private func figure(before first: Passage) -> Passage? {
    guard let place = context.abstract.firstIndex(where: { $0.id == first.id }), place > 0 else {
      return nil
    }
    let passage = context.abstract[place - 1]
    guard passage.role == .methods, passage.section == "abstract",
      ResultKind.of(passage.text) == .finding, !Self.isBaseline(Pieces(passage.text)),
      Pieces(passage.text).list.contains(where: { $0.text == "%" }),
      !Pieces(passage.text).contains(anyOf: ["defined", "considered"])
    else { return nil }
    return passage
  }

  private func score(_ passage: Passage, _ index: Int, _ titleWords: Set<String>) -> Int {
    let pieces = Pieces(passage.text)
    var score = 4 - min(index, 3)
    let findings = context.evidence.findings.filter { $0.sources.contains(passage.id) }
    if !findings.isEmpty { score += 3 }
    if findings.contains(where: \.primary) { score += 6 }
    if pieces.contains("primary") { score += 3 }
    if context.evidence.harms.sources.contains(passage.id) { score += 3 }
    if pieces.list.contains(where: { $0.isNumber }) { score += 1 }
    if pieces.contains(anyOf: WordClasses.comparators) { score += 2 }
    if pieces.list.contains(where: { $0.lower.hasPrefix("associat") || $0.lower == "correlated" }) {
      score += 1
    }
    score += min(4, Self.content(passage.text).intersection(titleWords).count)
    if Self.isBaseline(pieces) { score -= 9 }
    if ResultKind.isBareScore(pieces) { score -= 3 }
    score -= ArmContrast.penalty(pieces, in: context)
    if context.evidence.participants.sources.contains(passage.id), findings.isEmpty { score -= 6 }
    if let first = pieces.list.first, WordClasses.leaning.contains(first.lower) { score -= 3 }
    switch ResultKind.of(pieces) {
    case .finding: break
    case .step, .check: score -= 9
    case .sample: score -= 7
    case .noHarm, .trend: score -= 2
    }
    if Self.isCounting(pieces) { score -= 9 }
    score -= min(4, difficulty(passage))
    if pieces.contains("respectively") { score -= 1 }
    return score
  }

  /// How much of a sentence a reader without training could not read: half a point a word.
  func difficulty(_ passage: Passage) -> Int {
    Jargon(context: context).count(in: passage.text) / 2
  }

  static func content(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for token in Tokenizer.tokens(in: text)
    where token.kind == .word && token.lower.utf8.count > 3
      && !WordClasses.endsPhrase(token.lower)
    {
      words.insert(Spelling.normalised(token.lower))
    }
    return words.subtracting(["multiple", "sclerosis", "patients", "study", "with", "people"])
  }
}
