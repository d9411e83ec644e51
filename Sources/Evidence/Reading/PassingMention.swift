import Condition
import Language

/// Tells sentences that name the condition without studying it: those left out, those it was not,
/// one of many causes with a handful of people, what a drug is otherwise for.
enum PassingMention {
  private static let cues: CueSet = [
    "mimic", "were excluded", "was excluded", "exclusion", "excluding", "differential diagnos",
    "alternative diagnos", "differs from", "differ from", "distinct from", "different from",
    "distinguished from", "in contrast to", "unlike", "nonsuggestive", "not suggestive",
    "other causes", "etiolog", "aetiolog", "causes of", "most common cause", "resembling",
    "approved for the treatment", "approved for treatment", "used for the treatment",
    "used to treat", "used in the treatment", "used for oral treatment", "drug used",
    "treatment drug", "fda-approved", "fda approved", "is a medication", "indicated for",
    "has been linked to", "have been linked to", "originally developed",
  ]

  /// Whether every one of `names`, all in `s`, is only said in passing.
  static func isOnlyOne(_ names: [Lexicon.Match], in s: Sentence) -> Bool {
    guard s.id != "t" else { return false }
    if s.has(cues), !s.isOwnStudy, s.role != .conclusions { return true }
    return names.allSatisfy { isFew($0, s) || isInstrument($0, s) || isDenied($0, s) }
  }

  /// `epilepsy (4), multiple sclerosis (n = 2), sarcoidosis (5%)`: one of many, with few people.
  private static func isFew(_ name: Lexicon.Match, _ s: Sentence) -> Bool {
    guard let after = s.tokens.firstIndex(where: { $0.start >= name.end }) else { return false }
    let commas = s.tokens.count { $0.text == "," }
    guard commas >= 2 else { return false }
    let previous = after - 2
    let near = s.quantities.first { $0.firstToken >= after && $0.firstToken <= after + 3 }
    if let near, s.word(after) == "(" || [":", "in"].contains(s.word(after)) {
      return near.value <= 15 && (near.kind == .whole || near.kind == .percent)
    }
    // "two multiple sclerosis" in a list of counts.
    return s.quantities.contains { $0.endToken == previous && $0.value <= 5 && $0.kind == .whole }
  }

  /// `Multiple Sclerosis Neuropsychological Screening Questionnaire`, a tool, not the illness.
  private static func isInstrument(_ name: Lexicon.Match, _ s: Sentence) -> Bool {
    guard let after = s.tokens.firstIndex(where: { $0.start >= name.end }) else { return false }
    return (0..<4).contains {
      ["questionnaire", "inventory"].contains(s.word(after + $0))
    }
  }

  /// `no multiple sclerosis`, `negative for MS`.
  private static func isDenied(_ name: Lexicon.Match, _ s: Sentence) -> Bool {
    guard let at = s.tokens.firstIndex(where: { $0.start >= name.start }) else { return false }
    return (1...2).contains { ["no", "not", "nor", "excluded"].contains(s.word(at - $0)) }
  }
}
