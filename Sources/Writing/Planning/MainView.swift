import Evidence

/// Which sentence of a review, comment or guideline says what it comes to: the one that answers the
/// title and concludes, the later the better; not what was searched, nor what should be studied next.
struct MainView {
  let context: StudyContext

  func passage(among passages: [Passage]) -> Passage? {
    let condition = Self.matter(Pieces(context.profile.name))
    let asked = Self.matter(Pieces(context.study.title)).subtracting(condition)
    let scored = passages.enumerated().map { at, passage -> (passage: Passage, score: Int) in
      let pieces = Pieces(passage.text)
      var score = 2 * min(4, Self.matter(pieces).intersection(asked).count)
      score += min(3, 3 * (at + 1) / max(1, passages.count))
      switch passage.role {
      case .conclusions: score += 5
      case .results, .other: score += 2
      default: break
      }
      if pieces.contains(anyOf: Self.concluding) { score += 3 }
      if pieces.contains(anyOf: Self.searching) { score -= 5 }
      if pieces.contains(anyOf: Self.next) { score -= 4 }
      if let first = pieces.list.first?.lower, WordClasses.leaning.contains(first) { score -= 3 }
      return (passage, score)
    }
    return scored.max { $0.score < $1.score }.flatMap { $0.score >= 7 ? $0.passage : nil }
  }

  /// Beginnings of the words that carry the matter.
  private static func matter(_ pieces: Pieces) -> Set<String> {
    Set(
      pieces.list.map(\.lower).filter { $0.utf8.count > 3 && !common.contains($0) }
        .map { String($0.prefix(6)) })
  }

  private static let common: Set<String> = [
    "with", "from", "that", "this", "were", "than", "their", "have", "been", "review", "people",
    "patients", "study", "studies", "among", "between", "which", "more",
    "current", "role", "based", "recent", "system", "systematic", "literature", "overview",
  ]
  private static let concluding: Set<String> = [
    "conclude", "conclusion", "evidence", "overall", "suggest", "suggests", "suggested",
    "indicate", "indicates", "therefore", "thus", "hence", "summary", "potential", "promising",
    "effective", "remains", "confirm", "confirms", "supports", "support",
  ]
  private static let searching: Set<String> = [
    "searched", "pubmed", "medline", "database", "databases", "embase", "scopus", "keywords",
    "review", "discuss", "article", "paper", "chapter", "aim", "aims", "summarize", "summarise",
  ]
  private static let next: Set<String> = [
    "future", "further", "needed", "warranted", "required", "should", "necessary",
  ]
}
