import Condition
import Language

/// Tells sentences that name the condition without studying it: those left out, those it was not,
/// one of many conditions, one of many causes with a handful of people, what a drug is otherwise for.
struct PassingMention: Sendable {
  private let conditions: CueSet

  init(_ profile: ConditionProfile) {
    conditions = CueSet(profile.otherConditions + profile.listedConditions)
  }

  /// How far a sentence speaks of the condition: 0 in passing, 1 for what is told of it alone.
  ///
  /// `names` are its names in `s`, in order.
  func weight(_ names: [Lexicon.Match], in s: Sentence) -> Double {
    if s.has(Self.otherUse) { return 0 }
    if s.has(Self.cues), !s.isOwnStudy, s.role != .conclusions { return 0 }
    if names.allSatisfy({ Self.isFew($0, s) || Self.isInstrument($0, s) || Self.isDenied($0, s) }) {
      return 0
    }
    let others = Set(conditions.hits(in: s.lower)).count
    if others >= 2 || names.allSatisfy({ Self.isExample($0, s, beside: others > 0) }) { return 0.2 }
    guard others == 1 else { return 1 }
    // "Reversed asthma and multiple sclerosis": two that were studied.
    return s.role == .background ? 0.5 : 0.75
  }

  /// What a drug is otherwise for, and who was left out, whoever says so.
  private static let otherUse: CueSet = [
    "drug used", "approved drug", "drug approved", "approved for", "used for the treatment",
    "used to treat", "used in the treatment", "used in the management", "used for the management",
    "treatment drug", "is a medication", "indicated for", "fda-approved", "fda approved",
    "we excluded", "were excluded", "was excluded", "originally developed",
  ]

  private static let cues: CueSet = [
    "mimic", "were excluded", "was excluded", "exclusion", "excluding", "differential diagnos",
    "alternative diagnos", "differs from", "differ from", "distinct from", "distinct to",
    "different from",
    "distinguished from", "in contrast to", "unlike", "nonsuggestive", "not suggestive",
    "other causes", "etiolog", "aetiolog", "causes of", "most common cause", "resembling",
    "approved for the treatment", "approved for treatment", "used for the treatment",
    "used to treat", "used in the treatment", "used for oral treatment", "drug used",
    "treatment drug", "fda-approved", "fda approved", "is a medication", "indicated for",
    "has been linked to", "have been linked to", "originally developed",
  ]

  /// `disorders such as multiple sclerosis`, `multiple sclerosis and other disorders`.
  private static func isExample(_ name: Lexicon.Match, _ s: Sentence, beside: Bool) -> Bool {
    guard let first = s.tokens.firstIndex(where: { $0.start >= name.start }) else { return false }
    let lead = beside ? 5 : 1
    for back in 1...lead {
      let word = s.word(first - back)
      if word == "including" || word == "as" && s.word(first - back - 1) == "such" { return true }
      if beside, word == "like" { return true }
    }
    guard let after = s.tokens.firstIndex(where: { $0.start >= name.end }) else { return false }
    return (0...4).contains {
      ["and", "or"].contains(s.word(after + $0)) && s.word(after + $0 + 1) == "other"
    }
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
