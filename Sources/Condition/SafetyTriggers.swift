/// Finds the safety lines that a study's own words call for (promise 4). Writing puts them on the
/// page; FactCheck asks again by itself.
package struct SafetyTriggers: Sendable {
  private let lines: [SafetyLine]
  private let index: CueIndex

  package init(profile: ConditionProfile) {
    lines = profile.safety.sorted { ($0.rank, $0.trigger) < ($1.rank, $1.trigger) }
    index = CueIndex(lines.map(\.cues))
  }

  /// The lines whose cues occur in any of the texts (title, passages or whole abstract), lowest rank
  /// first. A cue `a + b` needs both in one sentence.
  package func triggered(by texts: [String]) -> [SafetyLine] {
    var isMet = [Bool](repeating: false, count: lines.count)
    for text in texts {
      for (line, count) in index.counts(in: text).enumerated() where count > 0 {
        isMet[line] = true
      }
    }
    return zip(lines, isMet).filter(\.1).map(\.0)
  }
}
