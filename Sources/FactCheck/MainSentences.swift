/// Which sentences of an abstract tell what the study comes to, wherever they stand: those that share
/// the title's matter, sum up, and come late; not what was searched, nor what should be studied next.
///
/// The writer has a like list of its own (`MainResult` in Writing); the check does not trust it and works
/// from its own reading of the source.
enum MainSentences {
  static let most = 4
  private static let least = 4.0

  /// Indices of passages, the likeliest first.
  static func indices(in source: CheckedSource) -> [Int] {
    let abstract = source.passages.indices.filter {
      source.passages[$0].section != "metadata" && source.passages[$0].id != "t"
    }
    let asked = source.index(of: "t").map { matter(source.readings[$0], source) } ?? []
    let scored = abstract.enumerated().map { place, index in
      (
        index: index, place: place,
        score: score(index, at: Double(place + 1) / Double(abstract.count), asked, source)
      )
    }
    return scored.sorted { ($0.score, $1.place) > ($1.score, $0.place) }
      .filter { $0.score >= least && !isNoAnswer($0.index, source) }
      .prefix(most).map(\.index)
  }

  private static func isNoAnswer(_ index: Int, _ source: CheckedSource) -> Bool {
    source.passages[index].role == .objective || source.passages[index].text.hasSuffix("?")
  }

  private static func score(
    _ index: Int, at place: Double, _ asked: Set<UInt64>, _ source: CheckedSource
  ) -> Double {
    let reading = source.readings[index]
    var score = Double(2 * min(4, asked.count { reading.contents.contains($0) })) + 3 * place
    switch source.passages[index].role {
    case .conclusions: score += 5
    case .results: score += 4
    // A text that brings no data of its own may sum up anywhere.
    case .background: score -= source.facts.isReview ? 0 : 3
    case .methods: score -= 4
    default: break
    }
    if has(concluding, reading) { score += 3 }
    if has(next, reading) { score -= 4 }
    if has(searching, reading) { score -= 5 }
    if source.passages[index].role != .conclusions,
      !reading.changes.isEmpty || reading.numbers.contains(where: { $0.role == .percent })
    {
      score += 1
    }
    if let first = reading.words.first?.exact, leaning.value(first) >= 0 { score -= 2 }
    return score
  }

  /// What a title speaks of besides people, studies and the condition, which every title has.
  private static func matter(_ title: Reading, _ source: CheckedSource) -> Set<UInt64> {
    Set(title.contents).union(source.shortForms.answering(title)).subtracting(common)
  }

  private static func has(_ table: HashIndex, _ reading: Reading) -> Bool {
    reading.words.contains { table.value($0.exact) >= 0 }
  }

  private static let common = Set(
    [
      "multiple", "sclerosis", "patients", "people", "study", "studies", "review", "role", "based",
      "current", "recent", "using", "effect", "effects", "analysis", "results", "clinical",
    ].map { WordReader.stem(of: $0) })
  private static let leaning = WordReader.table([
    "these", "this", "it", "they", "such", "both", "however", "those", "their", "its",
  ])
  private static let concluding = WordReader.table([
    "conclude", "conclusion", "overall", "suggest", "suggests", "indicate", "indicates",
    "therefore", "thus", "hence", "summary", "potential", "confirm", "confirms", "support",
    "supports", "demonstrate", "demonstrates", "may", "effective", "associated", "findings",
  ])
  private static let next = WordReader.table([
    "future", "further", "needed", "warranted", "required", "should", "necessary",
  ])
  private static let searching = WordReader.table([
    "searched", "pubmed", "medline", "database", "databases", "embase", "discuss", "summarize",
    "summarise", "aim", "aims", "overview", "article", "paper", "chapter",
  ])
}
