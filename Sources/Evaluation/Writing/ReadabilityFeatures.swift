import Condition
import Foundation
import Language
import Writing

/// What makes a sentence hard to read, as numbers: its length, long and rare words, terms, marks.
struct ReadabilityFeatures: Sendable {
  let lexicon: Lexicon
  /// Words that children of ten know (Dale and Chall 1995), lower case.
  let easy: Set<String>
  let phrasebook: Phrasebook

  func values(of text: String) -> [Double] {
    let tokens = Tokenizer.tokens(in: text)
    let words = tokens.filter { $0.kind == .word }
    let count = Double(max(1, words.count))
    var (syllables, long, rare, letters, capitals) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for word in words {
      let spoken = ReadingEase.syllables(in: word.lower)
      syllables += Double(spoken)
      if spoken > 3 { long += 1 }
      if !isEasy(word.lower) { rare += 1 }
      letters += Double(word.text.utf8.count)
      if word.text.utf8.dropFirst().contains(where: { (0x41...0x5A).contains($0) }) {
        capitals += 1
      }
    }
    let tags = Tagger.standard.tags(of: tokens)
    let verbs = Double(tags.count { $0.isVerb || $0 == .md })
    let nouns = Double(tags.count(where: \.isNoun))
    let numbers = Double(tokens.count { $0.kind == .number })
    let commas = Double(tokens.count { $0.text == "," || $0.text == ";" })
    let brackets = Double(tokens.count { $0.text == "(" })
    let terms = Double(lexicon.matches(in: text).count)
    let isReworded = phrasebook.plain(text) != text ? 1.0 : 0
    return [
      count.squareRoot(), log(count), syllables / count, long / count, long.squareRoot(),
      rare / count, rare.squareRoot(), letters / count, capitals / count, capitals.squareRoot(),
      verbs / count, nouns / count, numbers.squareRoot(), commas.squareRoot(),
      brackets.squareRoot(), terms / count, isReworded,
    ]
  }

  /// The list has base forms: plain endings are taken off.
  private func isEasy(_ word: String) -> Bool {
    if easy.contains(word) { return true }
    for ending in ["s", "es", "d", "ed", "ing", "ly", "er"] where word.hasSuffix(ending) {
      let base = String(word.dropLast(ending.count))
      if base.utf8.count > 2, easy.contains(base) || easy.contains(base + "e") { return true }
    }
    return false
  }
}
