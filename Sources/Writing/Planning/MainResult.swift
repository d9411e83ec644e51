import Evidence

/// Which sentences of an abstract tell what the study comes to, wherever they stand: those that share
/// the title's matter, sum up, and come late; not what was searched, nor what should be studied next.
///
/// Of 136 abstracts whose main result two readers marked apart, 123 have it among the first three.
struct MainResult {
  let context: StudyContext
  static let most = 3

  /// The likeliest first.
  var passages: [Passage] {
    let asked = matter(context.study.title)
    let all = context.abstract
    let scored = all.enumerated().map { at, passage in
      (passage: passage, at: at, score: score(passage, at, all.count, asked))
    }
    return scored.filter {
      $0.passage.role != .objective && !$0.passage.text.hasSuffix("?") && !isKnown($0.passage)
    }
    .sorted { ($0.score, $1.at) > ($1.score, $0.at) }
    .prefix(Self.most).filter { $0.score >= 4 }.map(\.passage)
  }

  private var isOpinion: Bool {
    [.narrativeReview, .commentary, .guideline, nil].contains(context.evidence.design)
  }

  /// `Tea can calm the legs of patients`, before a study's own work: what was known already.
  private func isKnown(_ passage: Passage) -> Bool {
    guard !isOpinion, passage.role == .background else { return false }
    let pieces = Pieces(passage.text)
    return !pieces.contains(anyOf: ["we", "our", "this", "study"])
      && !pieces.list.contains(where: \.isNumber)
      && pieces.contains(anyOf: ["can", "may", "is", "are", "often", "usually"])
  }

  private func score(_ passage: Passage, _ at: Int, _ count: Int, _ asked: Set<String>) -> Double {
    let pieces = Pieces(passage.text)
    // `ISR` answers a title that names injection site reactions.
    let long = pieces.list.filter(\.isWord).compactMap { context.longForm(of: $0.text) }
    let told = matter(([passage.text] + long).joined(separator: " "))
    var score = Double(2 * min(4, told.intersection(asked).count))
    score += 3 * Double(at + 1) / Double(max(1, count))
    switch passage.role {
    case .conclusions: score += 5
    case .results: score += 4
    // A text that brings no data of its own may sum up anywhere, but not with its first words.
    case .background: score -= isOpinion && at > 0 ? 0 : 3
    case .methods: score -= context.evidence.design == .caseReport ? 0 : 4
    case .objective: score -= 4
    default: break
    }
    // A reader comes for the condition: where the title names others, what is said of it comes first.
    if !namesCondition(context.study.title), namesCondition(passage.text),
      passage.role == .results || passage.role == .conclusions
    {
      score += 3
    }
    if pieces.contains(anyOf: Self.concluding) { score += 3 }
    if pieces.contains(anyOf: Self.next) { score -= 4 }
    if pieces.contains(anyOf: Self.searching) { score -= 5 }
    let findings = context.evidence.findings.filter { $0.sources.contains(passage.id) }
    if !findings.isEmpty { score += 1 }
    if findings.contains(where: \.primary) { score += 3 }
    if context.evidence.design == .qualitative, pieces.contains(anyOf: Self.telling) { score += 3 }
    if passage.role != .conclusions, pieces.contains("%") || pieces.contains(anyOf: Self.outcomes) {
      score += 1
    }
    if ResultChooser.isBaseline(pieces) { score -= 4 }
    if let first = pieces.list.first?.lower, WordClasses.leaning.contains(first),
      !ViewOpening.isOwn(pieces)
    {
      score -= 2
    }
    return score
  }

  private func namesCondition(_ text: String) -> Bool {
    context.lexicon.matches(in: text).contains { match in
      switch match.entry {
      case .condition, .type: true
      default: false
      }
    }
  }

  /// Beginnings of the words that carry the matter; the condition's own name is in every title.
  private func matter(_ text: String) -> Set<String> {
    let name = Set(Pieces(context.profile.name).list.map(\.lower))
    var stems: Set<String> = []
    for piece in Pieces(text).list
    where piece.isWord && piece.lower.utf8.count > 3 && !Self.common.contains(piece.lower)
      && !name.contains(piece.lower)
    {
      stems.insert(String(piece.lower.prefix(6)))
    }
    return stems
  }

  private static let common: Set<String> = [
    "with", "from", "that", "this", "were", "than", "their", "have", "been", "review", "people",
    "patients", "study", "studies", "among", "between", "which", "more", "current", "role", "based",
    "recent", "using", "effect", "effects", "analysis",
  ]
  private static let concluding: Set<String> = [
    "conclude", "conclusion", "overall", "suggest", "suggests", "indicate", "indicates",
    "therefore", "thus", "hence", "summary", "potential", "confirm", "confirms", "support",
    "supports", "demonstrate", "demonstrates", "may", "effective", "associated", "findings",
  ]
  private static let next: Set<String> = [
    "future", "further", "needed", "warranted", "required", "should", "necessary",
  ]
  private static let searching: Set<String> = [
    "searched", "pubmed", "medline", "database", "databases", "embase", "discuss", "summarize",
    "summarise", "aim", "aims", "overview", "article", "paper", "chapter",
  ]
  private static let telling: Set<String> = [
    "theme", "themes", "described", "reported", "report", "describe",
  ]
  private static let outcomes: Set<String> = [
    "significant", "significantly", "higher", "lower", "than", "increased", "decreased", "reduced",
    "improved", "correlated", "difference",
  ]
}
