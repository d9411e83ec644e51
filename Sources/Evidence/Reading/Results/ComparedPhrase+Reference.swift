import Condition
import Language

/// Comparators named by what they served as, and by a short name.
extension ComparedPhrase {
  /// `with samplumab as reference`, `using people without pain as the comparison group`.
  static func reference(in usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.has(served) {
      for i in s.tokens.indices where s.word(i) == "as" {
        var role = i + 1
        while ["a", "an", "the", "active", "our"].contains(s.word(role)) { role += 1 }
        guard
          ["reference", "comparator", "comparators", "comparison", "controls", "control"]
            .contains(s.word(role)),
          let with = (max(0, i - 9)..<i).last(where: { ["with", "using"].contains(s.word($0)) }),
          let text = phrase(from: behindFillers(with + 1, s), s, lexicon, isFree: true)
        else { continue }
        return SourcedText(text: text, sources: [s.id])
      }
    }
    return nil
  }

  private static let served: CueSet = [
    "as reference", "as the reference", "as a reference", "as comparator", "as a comparator",
    "as the comparator", "as comparison", "as the comparison", "as active comparator",
    "as an active comparator", "as a comparison", "as controls", "as a control", "as the control",
  ]

  /// `compared with SID`, where the study spells it out: `standard interval dosing`.
  static func spelledOut(
    _ at: Int, _ s: Sentence, _ usable: [Sentence], _ lexicon: Lexicon
  ) -> String? {
    guard at < s.tokens.count, s.tokens[at].kind == .word else { return nil }
    let short = s.tokens[at].text
    guard short.utf8.count >= 2, short.utf8.count <= 8, isCapitals(short),
      !["in", "-"].contains(s.word(at + 1))
    else { return nil }
    for told in usable where told.has("(") {
      for one in AbbreviationReader.introductions(in: told.passage.text)
      where one.short == short || one.short == short + "s" {
        let words = Tokenizer.tokens(in: one.long).map(\.lower)
        guard words.count > 1, WholeComparator.tells(words) else { return nil }
        let isNamed =
          words.contains(where: ComparatorCues.nouns.contains)
          || lexicon.matches(in: one.long).contains {
            switch $0.entry {
            case .treatment, .type: true
            default: false
            }
          }
        return isNamed ? one.long : nil
      }
    }
    return nil
  }

  private static func isCapitals(_ word: String) -> Bool {
    word.utf8.count { $0 &- 0x41 < 26 } >= 2
  }

  /// `raised in people with MS but not in people with migraine`, `patients named pain, whereas
  /// clinicians named sleep`, `more frequent in people who could not rest`.
  static func contrasted(in usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.role == .results || s.role == .conclusions {
      for i in s.tokens.indices.dropLast(3) {
        guard let start = contrast(at: i, s), start < s.tokens.count,
          let text = clinicians(at: start, behind: i, s) ?? phrase(from: start, s, lexicon),
          Tokenizer.tokens(in: text).contains(where: { isWho($0.lower, s) })
        else { continue }
        return SourcedText(text: text, sources: [s.id])
      }
    }
    return nil
  }

  /// `whereas clinicians named sight`: the verb follows at once.
  private static func clinicians(at start: Int, behind i: Int, _ s: Sentence) -> String? {
    let isAlone =
      s.word(i) == "whereas" && !ComparatorCues.bridges.contains(s.word(start + 1))
      && WholeComparator.tells([s.word(start)])
      && !["patients", "people", "participants", "those"].contains(s.word(start))
    return isAlone ? s.text(start, start + 1) : nil
  }

  private static func contrast(at i: Int, _ s: Sentence) -> Int? {
    switch s.word(i) {
    case "but" where s.word(i + 1) == "not" && ["in", "among"].contains(s.word(i + 2)):
      return behindFillers(i + 3, s)
    case "whereas" where isWho(s.word(i + 1), s) && (0..<i).contains { isWho(s.word($0), s) }:
      return i + 1
    case "in" where s.isPerson(i + 1) && s.word(i + 2) == "who" && s.word(i + 4) == "not":
      return (max(0, i - 4)..<i).contains { grades.contains(s.word($0)) } ? i + 1 : nil
    default: return nil
    }
  }

  private static func isWho(_ word: String, _ s: Sentence) -> Bool {
    s.isPerson(word) || who.contains(word)
  }

  private static let who: WordSet = [
    "mice", "rats", "clinicians", "physicians", "nurses", "carers", "caregivers", "neurologists",
    "partners", "those",
  ]
  private static let grades: WordSet = [
    "higher", "lower", "more", "less", "greater", "fewer", "better", "worse", "longer", "shorter",
  ]
}
