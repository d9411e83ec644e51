import Evidence

/// Which passages may become the headline, the best first: what is marked primary or answers the
/// aim, told by a finding that stands alone.
struct HeadlineChooser {
  let context: StudyContext
  let chooser: ResultChooser

  /// At most six passages of the results, worked out once for a study.
  func passages(_ memo: RewriteMemo) -> [Passage] {
    if let known = memo.headlines { return known }
    let passages = freshPassages
    memo.headlines = passages
    return passages
  }

  private var freshPassages: [Passage] {
    let title = ResultChooser.content(context.study.title)
    var aim: Set<String> = []
    for passage in context.passages(.objective) {
      aim.formUnion(ResultChooser.content(passage.text))
    }
    aim.subtract(title)
    // What most likely tells what the study comes to is no side matter, whatever words it uses; what
    // does not has to answer the title, or to say which way something went.
    let likely = context.likely.map(\.id)
    let primary = Set(context.evidence.findings.filter(\.primary).flatMap(\.sources))
    var scored: [(passage: Passage, score: Int, index: Int)] = []
    let candidates = chooser.candidates
    for (index, passage) in candidates.enumerated() {
      let pieces = Pieces(passage.text)
      guard !chooser.leans(passage), !context.isTakenBack(passage),
        ResultKind.of(pieces) == .finding,
        !ResultChooser.isBaseline(pieces), !Self.isAdvice(pieces), !Self.pointsBack(pieces),
        !Self.isSubgroup(pieces), !Self.isTurned(pieces), !ResultKind.isBareScore(pieces),
        !ArmContrast.tellsHalf(pieces, in: context)
      else { continue }
      // What the title and the aim do not name is a side matter, unless it is read as a finding and
      // stands among the first: `gait` and `walking` are the same thing.
      let words = Self.stems(ResultChooser.content(passage.text))
      let isNamed = !words.isDisjoint(with: Self.stems(title.union(aim)))
      let isFinding =
        index < 4 && pieces.list.contains(where: \.isNumber)
        && (pieces.contains("%") || pieces.contains(anyOf: WordClasses.comparators)
          || pieces.list.contains { piece in Self.changes.contains { piece.lower.hasPrefix($0) } })
      let tells = ResultHeadline.tells(pieces) || pieces.contains(anyOf: ["theme", "themes"])
      let isLikely = likely.prefix(2).contains(passage.id) && tells
      let isKey = likely.contains(passage.id) || primary.contains(passage.id)
      guard isKey || tells || Self.answers(passage, context) else { continue }
      guard isNamed || title.union(aim).count < 3 || isFinding || isLikely else { continue }
      // What the next sentence turns against is half of what came out.
      let next = index + 1 < candidates.count ? candidates[index + 1] : nil
      let isTurned = next.map(ResultChooser.turns) ?? false
      let score = score(passage, pieces, title, aim) - min(index, 5) - (isTurned ? 2 : 0)
      scored.append((passage, score, index))
    }
    return scored.sorted { ($0.score, $1.index) > ($1.score, $0.index) }.prefix(6).map(\.passage)
  }

  private static let changes = [
    "decreas", "increas", "improv", "reduc", "worsen", "correlat", "associat", "declin", "predict",
  ]

  private func score(
    _ passage: Passage, _ pieces: Pieces, _ title: Set<String>, _ aim: Set<String>
  ) -> Int {
    let words = Self.stems(ResultChooser.content(passage.text))
    var score = 2 * min(4, words.intersection(Self.stems(title)).count)
    score += min(4, words.intersection(Self.stems(aim)).count)
    let findings = context.evidence.findings.filter { $0.sources.contains(passage.id) }
    if !findings.isEmpty { score += 2 }
    if findings.contains(where: \.primary) { score += 6 }
    if pieces.contains("primary"), pieces.contains(anyOf: ["outcome", "endpoint", "end"]) {
      score += 5
    }
    if pieces.list.contains(where: \.isNumber) { score += 2 }
    if pieces.contains(anyOf: WordClasses.comparators) { score += 2 }
    if pieces.list.contains(where: {
      $0.lower.hasPrefix("associat") || $0.lower.hasPrefix("correlat") || $0.lower == "predicted"
    }) {
      score += 1
    }
    if pieces.contains(anyOf: ["themes", "theme"]) { score += 3 }
    if pieces.contains("respectively") { score -= 2 }
    if context.evidence.harms.sources.contains(passage.id),
      !Self.isAboutHarms(title.union(aim))
    {
      score -= 5
    }
    score -= ArmContrast.penalty(pieces, in: context)
    if pieces.contains(anyOf: WordClasses.negations), !findings.contains(where: \.primary),
      concludesWithoutDenying
    {
      score -= 4
    }
    return score - min(6, Jargon(context: context).count(in: passage.text))
  }

  /// What the authors conclude denies nothing: what was not seen is a side matter.
  private var concludesWithoutDenying: Bool {
    let conclusions = context.passages(.conclusions)
    return !conclusions.isEmpty
      && !conclusions.contains {
        let pieces = Pieces($0.text)
        return pieces.contains(anyOf: WordClasses.negations)
          || pieces.contains(anyOf: ["similar", "comparable", "lack", "neither", "unchanged"])
      }
  }

  /// `correlate` and `correlation` speak of the same thing.
  private static func stems(_ words: Set<String>) -> Set<String> {
    Set(words.map { String($0.prefix(6)) })
  }

  private static func isAboutHarms(_ words: Set<String>) -> Bool {
    !words.isDisjoint(with: [
      "safety", "adverse", "infection", "infections", "risk", "tolerability", "events", "death",
      "mortality", "complications", "lymphopenia", "malignancy", "cancer", "effects", "harms",
    ])
  }

  /// `In the subgroup of women`, `Among those older than 50`.
  static func isSubgroup(_ pieces: Pieces) -> Bool {
    pieces.contains(anyOf: [
      "subgroup", "subgroups", "sub-group", "subset", "post-hoc", "exploratory", "tended",
    ])
      || pieces.first(["post", "hoc"]) != nil
  }

  /// `…, which could be prevented by the drug`: the first half alone tells only the illness.
  private static func isTurned(_ pieces: Pieces) -> Bool {
    let turns: Set<String> = [
      "alleviated", "prevented", "reversed", "attenuated", "rescued", "abolished", "abrogated",
      "ameliorated", "restored", "blocked", "reduced", "inhibited", "suppressed",
    ]
    guard let which = pieces.list.firstIndex(where: { $0.lower == "which" }) else { return false }
    return pieces.list[which...].prefix(6).contains { turns.contains($0.lower) }
  }

  /// The passage names at least two things that the title names, under their short forms or not.
  static func answers(_ passage: Passage, _ context: StudyContext) -> Bool {
    let spelt = Pieces(passage.text).list.compactMap { context.abbreviations[$0.text] }
    let words = ResultChooser.content(([passage.text] + spelt).joined(separator: " "))
    return stems(words).intersection(stems(ResultChooser.content(context.study.title))).count >= 2
  }

  static func isAdvice(_ pieces: Pieces) -> Bool {
    pieces.contains(anyOf: [
      "should", "must", "recommend", "recommended", "recommends", "warranted", "needed",
    ])
  }

  static func pointsBack(_ pieces: Pieces) -> Bool {
    guard let first = pieces.list.first else { return true }
    let openers: Set<String> = [
      "eventually", "totally", "besides", "conversely", "another", "others", "other", "then",
      "again", "only", "similar", "instead", "here", "likewise", "similarly", "neither",
    ]
    // How people were at the start is no result.
    if pieces.list.prefix(3).contains(where: { $0.lower == "baseline" }) || pieces.contains("t0") {
      return true
    }
    return openers.contains(first.lower)
  }
}
