import Condition
import Language

/// Reads which way an outcome went from a result sentence: the words first, then the scale table.
enum DirectionReader {
  static let noDifference = [
    "no significant difference", "no statistically significant difference", "no difference",
    "did not differ", "not differ", "no significant", "not significantly", "no clear difference",
    "was not associated", "were not associated", "not statistically significant",
    "no statistically significant", "no effect", "non-significant", "nonsignificant",
    "no association", "not significant", "no evidence of", "were similar", "was similar",
    "comparable between", "similar between", "similar in both", "did not improve",
    "did not change", "no change", "remained stable", "was unchanged", "were unchanged",
    "did not affect", "did not reduce", "no correlation", "did not correlate", "not correlated",
  ]
  static let better = [
    "improved", "improvement", "improves", "better", "beneficial", "ameliorat", "alleviat",
    "recovered", "resolved", "superior",
  ]
  static let worse = [
    "worsened", "worsening", "deteriorat", "worse", "declined", "impaired", "poorer", "inferior",
  ]
  static let increase = [
    "increase", "higher", "greater", "elevated", "more likely", "rose", "more frequent", "longer",
    "upregulated", "enhanced", "increased risk", "larger", "more often", "more common",
  ]
  static let decrease = [
    "decrease", "lower", "reduc", "fewer", "less likely", "less frequent", "fell", "shorter",
    "downregulated", "diminish", "suppress", "attenuat", "inhibit", "smaller", "thinner",
  ]

  static func direction(of s: Sentence) -> Direction {
    let text = s.lower
    if noDifference.contains(where: text.contains) {
      let rest = [better, worse, increase, decrease].filter { cues in
        cues.contains { DesignReader.contains(text, $0) }
      }
      // A sentence that says "no difference" of one thing and "higher" of another is mixed, unless
      // it is the difference itself that is denied.
      let joined =
        text.contains(" but ") || text.contains("whereas") || text.contains("while")
        || text.contains("however")
      return !rest.isEmpty && joined ? .mixed : .noDifference
    }
    if let p = EstimateReader.p(after: 0, s), s.quantities.count < 6,
      EstimateReader.isSignificant(p) == false
    {
      return .noDifference
    }
    let hits = (
      better: count(better, text), worse: count(worse, text), up: count(increase, text),
      down: count(decrease, text)
    )
    let negated = text.contains("did not") || text.contains("not ") || text.contains("without")
    if negated { return .unclear }
    switch (hits.better > 0, hits.worse > 0, hits.up > 0, hits.down > 0) {
    case (true, false, _, _): return .better
    case (false, true, false, false): return .worse
    case (false, false, true, false): return .increase
    case (false, false, false, true): return .decrease
    case (false, false, false, false): return .unclear
    default: return .mixed
    }
  }

  private static func count(_ cues: [String], _ text: String) -> Int {
    cues.reduce(into: 0) { $0 += DesignReader.contains(text, $1) ? 1 : 0 }
  }
}
