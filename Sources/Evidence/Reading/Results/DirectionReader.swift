import Condition
import Language

/// Reads which way an outcome went from a result sentence: clause by clause, the words first, then
/// the scale table.
enum DirectionReader {
  /// `noDifference` where that is what every telling clause says; `mixed` where clauses say
  /// different things; `unclear` where none says anything.
  static func direction(of s: Sentence, lexicon: Lexicon) -> Direction {
    direction(of: s, in: 0..<s.tokens.count, lexicon: lexicon)
  }

  /// The same for the tokens of one part of a sentence.
  static func direction(
    of s: Sentence, in range: Range<Int>, lexicon: Lexicon
  ) -> Direction {
    let shape = SentenceShape(s)
    let clauses = shape.clauses.map { $0.clamped(to: range) }.filter { !$0.isEmpty }
    let read = clauses.map { ClauseDirection(s, shape, $0, lexicon: lexicon) }
    // `fell with the drug, whereas it rose with placebo` tells of the drug.
    let isAboutOthers = read.contains { $0.direction != nil && !$0.isOfControls }
    let told = read.compactMap {
      isAboutOthers && $0.isOfControls ? nil : $0.direction
    }
    guard let first = told.first else { return .unclear }
    return told.allSatisfy { $0 == first } ? first : .mixed
  }
}
