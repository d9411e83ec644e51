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
      sentence($0).map { pool[$0].has(primaryCues) } == true
    }) {
      return index
    }
    let asked = title.map(words) ?? []
    let scored = findings.indices.filter { !findings[$0].flags.contains("baseline") }.map { at in
      guard let place = sentence(findings[at]) else { return (at, Int.min / 2) }
      let s = pool[place]
      var score = -min(place, 6) + 2 * min(4, words(of: s).intersection(asked).count)
      let tells =
        findings[at].direction != .unclear || findings[at].estimate?.value != nil
        || !findings[at].groups.isEmpty
      if tells { score += 4 }
      if s.has(aims) { score -= 8 }
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
      if word.utf8.count > 3, !common.contains(word) { words.insert(String(word.prefix(6))) }
    }
    return words
  }

  private static let common: Set<String> = [
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

  /// Who came in and how long they stayed.
  private static let flow: CueSet = [
    "were included", "was included", "were enrolled", "were recruited", "were screened",
    "were eligible", "were identified", "completed the", "were randomi", "participated",
    "were treated with", "responded to", "median follow-up", "mean follow-up", "consisted of",
    "comprised", "was studied", "were studied", "duration of treatment", "accounted for",
  ]
}
