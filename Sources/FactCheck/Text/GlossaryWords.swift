import Condition
import Language

/// The words by which a profile explains its treatments, terms and types: a sentence that names one may
/// explain it so.
struct GlossaryWords: Sendable {
  private var stems: [UInt64: Set<UInt64>] = [:]

  init(profile: ConditionProfile) {
    for (index, one) in profile.treatments.enumerated() {
      add(.treatment(index), [one.explanation, one.taken ?? "", one.drugClass])
    }
    for (index, one) in profile.terms.enumerated() { add(.term(index), [one.explanation]) }
    for (index, one) in profile.types.enumerated() { add(.type(index), [one.explanation]) }
  }

  private mutating func add(_ entry: Lexicon.Entry, _ texts: [String]) {
    let words = WordReader.words(of: Tokenizer.tokens(in: texts.joined(separator: " ")))
    stems[Reading.key(of: entry)] = Set(words.lazy.filter(\.isContent).map(\.stem))
  }

  func explain(_ entry: Lexicon.Entry, with stem: UInt64) -> Bool {
    stems[Reading.key(of: entry)]?.contains(stem) == true
  }
}
