import Language

/// The tags that a tagger gives to sentences it did not learn from: what the parser will meet.
enum JackknifedTags {
  /// - Parameter folds: how many taggers; each learns from the other folds' sentences.
  static func tags(of sentences: [TreebankSentence], folds: Int, rounds: Int) -> [[Tag]] {
    // Whole stretches, so that the sentences of one article mostly stay together.
    let size = (sentences.count + folds - 1) / folds
    var result: [[Tag]] = []
    for start in stride(from: 0, to: sentences.count, by: size) {
      let end = min(start + size, sentences.count)
      let rest = Array(sentences[..<start] + sentences[end...])
      let tagger = Tagger(model: TaggerTrainer.model(of: rest, rounds: rounds))
      result += sentences[start..<end].map { tagger.tags(of: $0.words.map { WordKey($0) }) }
    }
    return result
  }
}
