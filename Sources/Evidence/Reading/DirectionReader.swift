import Condition
import Language

/// Reads which way an outcome went from a result sentence: the words first, then the scale table.
enum DirectionReader {
  static let noDifference: CueSet = [
    "no significant difference", "no statistically significant difference", "no difference",
    "did not differ", "not differ", "no significant", "not significantly", "no clear difference",
    "was not associated", "were not associated", "not statistically significant",
    "no statistically significant", "no effect", "non-significant", "nonsignificant",
    "no association", "not significant", "no evidence of a", "no evidence that", "no evidence for",
    "equally effective", "as effective as", "little if any effect", "little or no effect",
    "were similar", "was similar",
    "comparable between", "similar between", "similar in both", "did not improve",
    "did not change", "no change", "no increase", "no decrease", "no improvement", "no reduction",
    "remained stable", "was unchanged", "were unchanged",
    "did not affect", "did not reduce", "no correlation", "did not correlate", "not correlated",
  ]
  static let better: CueSet = [
    "improved", "improvement", "improves", "better", "beneficial", "ameliorat", "alleviat",
    "recovered", "resolved", "superior",
  ]
  static let worse: CueSet = [
    "worsened", "worsening", "deteriorat", "worse", "declined", "impaired", "poorer", "inferior",
  ]
  static let increase: CueSet = [
    "increase", "higher", "greater", "elevated", "more likely", "rose", "more frequent", "longer",
    "upregulated", "enhanced", "increased risk", "larger", "more often", "more common",
  ]
  static let decrease: CueSet = [
    "decrease", "lower", "reduc", "fewer", "less likely", "less frequent", "fell", "shorter",
    "downregulated", "diminish", "suppressed", "suppresses", "attenuated", "attenuates",
    "inhibited", "inhibits", "smaller", "thinner",
  ]

  private static let joints: CueSet = ["but ", "whereas", "while", "however", "although"]
  private static let negations: CueSet = [
    "did not", "does not", "do not", "not ", "without", "no patient", "no case", "none of",
    "there was no", "there were no", "neither", "failed to", "nor ",
  ]

  static func direction(of s: Sentence) -> Direction {
    if s.has(noDifference) {
      // A sentence that says "no difference" of one thing and "higher" of another is mixed, unless
      // it is the difference itself that is denied.
      let says = s.has(better) || s.has(worse) || s.has(increase) || s.has(decrease)
      return says && s.has(joints) ? .mixed : .noDifference
    }
    if let p = EstimateReader.p(after: 0, s), s.quantities.count < 6,
      EstimateReader.isSignificant(p) == false
    {
      return .noDifference
    }
    if s.has(negations) { return .unclear }
    switch (s.has(better), s.has(worse), s.has(increase), s.has(decrease)) {
    case (true, false, _, _): return .better
    case (false, true, false, false): return .worse
    case (false, false, true, false): return .increase
    case (false, false, false, true): return .decrease
    case (false, false, false, false): return .unclear
    default: return .mixed
    }
  }
}
