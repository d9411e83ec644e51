import Language

/// Which of the findings is the main result: the one that says "primary", else the one that answers
/// the title with something that came out, the earlier the better.
enum MainFinding {
  static let primaryCues: CueSet = [
    "primary end", "primary outcome", "primary efficacy", "primary analysis", "primary measure",
    "main outcome",
  ]

  static func index(in findings: [Finding], of pool: [Sentence], title: Sentence?) -> Int? {
    func sentence(_ finding: Finding) -> Int? {
      pool.firstIndex { $0.id == finding.sources.first }
    }
    if let index = findings.firstIndex(where: {
      sentence($0).map { pool[$0].has(primaryCues) && !pool[$0].has(availability) } == true
    }) {
      return index
    }
    let asked = title.map(words) ?? []
    var shared = [Int?](repeating: nil, count: pool.count)
    let scored = findings.indices.filter { !findings[$0].flags.contains("baseline") }.map { at in
      guard let place = sentence(findings[at]) else { return (at, Int.min / 2) }
      let s = pool[place]
      let common = shared[place] ?? words(of: s).count(where: asked.contains)
      shared[place] = common
      var score = -min(place, 6) + 2 * min(4, common)
      let tells =
        findings[at].direction != .unclear || findings[at].estimate?.value != nil
        || !findings[at].groups.isEmpty
      if tells { score += 4 }
      if s.has(aims) || s.has(steps) { score -= 8 }
      // What holds when more is taken into account, and what was found first, say more.
      if s.has(univariate) { score -= 3 }
      if s.has(further) { score -= 1 }
      if s.has(flow), findings[at].estimate == nil { score -= 6 }
      return (at, score)
    }
    return scored.max { ($0.1, -$0.0) < ($1.1, -$1.0) }?.0
  }

  /// Beginnings of the words that carry the matter: `correlated` and `correlation` are one.
  private static func words(of s: Sentence) -> Set<String> {
    var words: Set<String> = []
    for index in s.tokens.indices where s.tokens[index].kind == .word {
      let word = s.word(index)
      if word.utf8.count > 3, !common.contains(word) { words.insert(beginning(of: word)) }
    }
    return words
  }

  private static func beginning(of word: String) -> String {
    // Six bytes are six letters unless one of them is no ASCII.
    let bytes = word.utf8.prefix(6)
    return bytes.allSatisfy { $0 < 0x80 } ? String(Substring(bytes)) : String(word.prefix(6))
  }

  private static let common: WordSet = [
    "with", "from", "that", "this", "were", "than", "their", "have", "been", "patients", "people",
    "study", "multiple", "sclerosis", "among", "between", "after", "before", "during", "which",
    "more", "both", "also", "using", "analysis", "trial", "disease", "clinical", "treatment",
  ]

  /// What was set out to do, in sentences read as results.
  private static let aims: CueSet = [
    "we tested", "we aimed", "we investigated", "we examined", "we sought", "we studied",
    "we asked", "we assessed", "we evaluated", "we analysed", "we analyzed", "we explored",
    "was to ", "here, we report", "we hypothes",
  ]

  /// What was done on the way, in sentences read as results.
  private static let steps: CueSet = [
    "we performed", "we also performed", "we then performed", "we measured", "we also measured",
    "we simultaneously measured", "we collected", "we conducted", "we applied", "were applied",
    "was applied", "was performed", "were performed", "were divided", "were stratified",
    "were classified into", "was defined as", "were defined as", "were extracted", "was used as",
    "were used as", "were compared between", "were compared and", "were screened among",
    "were also screened", "was studied in", "sensitivity analys", "matching procedure",
  ]

  private static let availability: CueSet = [
    "data were available", "data was available", "was available for", "were available for",
    "were available in", "was available in",
  ]

  private static let univariate: CueSet = ["univaria", "unadjusted"]

  private static let further: CueSet = [
    "we also", "furthermore", "moreover", "in addition", "additionally", "finally",
  ]

  /// Who came in and how long they stayed.
  private static let flow: CueSet = [
    "were included", "was included", "were enrolled", "were recruited", "were screened",
    "were eligible", "were identified", "completed the", "were randomi", "participated",
    "were treated with", "responded to", "median follow-up", "mean follow-up", "consisted of",
    "comprised", "was studied", "were studied", "duration of treatment", "accounted for",
    "clinical phenotype was", "number of doses", "duration of disease was", "groups were similar",
    "groups were comparable", "reached the end", "time on treatment", "had exposure to",
    "were evaluated",
  ]
}
