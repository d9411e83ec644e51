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
  }

  var choices: [Choice] {
    let results = candidates
    let titleWords = Self.content(context.study.title)
    var scored: [(index: Int, choice: Choice)] = []
    for (index, passage) in results.enumerated() {
      scored.append(
        (index, Choice(passage: passage, score: score(passage, index, titleWords))))
    }
    let chosen = scored.sorted { ($0.choice.score, $1.index) > ($1.choice.score, $0.index) }
      .filter { $0.choice.score > 0 }.prefix(Self.most)
    return chosen.sorted { $0.index < $1.index }.map(\.choice)
  }

  /// The passage of the main result: the best, not the first.
  var main: Passage? {
    choices.enumerated().max {
      ($0.element.score, $1.offset) < ($1.element.score, $0.offset)
    }?.element.passage
  }

  private var candidates: [Passage] {
    let results = context.passages(.results)
    if !results.isEmpty { return results }
    let cited = Set(context.evidence.findings.flatMap(\.sources))
    return context.abstract.filter { cited.contains($0.id) }
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
    if context.evidence.participants.sources.contains(passage.id), findings.isEmpty { score -= 6 }
    if let first = pieces.list.first, WordClasses.leaning.contains(first.lower) { score -= 3 }
    if pieces.contains("respectively") { score -= 1 }
    return score
  }

  private static let baseline: Set<String> = [
    "baseline", "demographic", "demographics", "enrolled", "recruited", "included", "female",
    "females", "sex", "gender", "male", "age", "aged",
  ]

  /// Sentences that describe who took part.
  private static func isBaseline(_ pieces: Pieces) -> Bool {
    let hits = pieces.list.reduce(0) { $0 + (baseline.contains($1.lower) ? 1 : 0) }
    let compares =
      pieces.contains("than") || pieces.contains("associated")
      || pieces.contains("correlated") || pieces.contains("higher") || pieces.contains("lower")
    if hits >= 2, !compares { return true }
    return !compares && hits == 1
      && (pieces.first(["mean", "age"]) != nil || pieces.first(["median", "age"]) != nil
        || pieces.contains("enrolled") || pieces.contains("recruited")
        || pieces.first(["were", "included"]) != nil)
  }

  private static func content(_ text: String) -> Set<String> {
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
