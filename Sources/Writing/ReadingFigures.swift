import Condition
import FactCheck
import Language

/// The reading figures of a page: Flesch–Kincaid grade of headline, teaser and found, with the
/// glossary's names of medicines and diseases counted as two syllables.
package struct ReadingFigures: Sendable {
  private let twoSyllables: Set<String>

  package init(profile: ConditionProfile) {
    var words: Set<String> = []
    func add(_ name: String) {
      for token in Tokenizer.tokens(in: name) where token.kind == .word && token.lower.count > 4 {
        words.insert(token.lower)
      }
    }
    for treatment in profile.treatments {
      for name in [treatment.name] + treatment.brands + treatment.forms { add(name) }
    }
    for term in profile.terms where term.category == "disease" {
      for name in [term.name] + term.forms { add(name) }
    }
    for type in profile.types { add(type.lay) }
    twoSyllables = words
  }

  package func reading(of summary: Summary) -> Digest.Reading {
    let texts = ([summary.headline, summary.teaser] + summary.found).map(\.text)
    let ease = ReadingEase(sentences: texts, twoSyllables: twoSyllables)
    let all = summary.statements.filter { !$0.place.hasPrefix("facts") }.map(\.statement.text)
    let words = all.reduce(0) { $0 + Measure.words(in: $1) }
    let longest =
      summary.found.filter { $0.kind != .quote }.map { Measure.words(in: $0.text) }
      .max() ?? 0
    return Digest.Reading(
      grade: (ease.grade * 10).rounded() / 10, words: words,
      longestSentence: max(longest, Measure.words(in: summary.headline.text)))
  }

  /// The grade of a list of sentences.
  package func grade(_ sentences: [String]) -> Double {
    ReadingEase(sentences: sentences, twoSyllables: twoSyllables).grade
  }
}
