import Evidence
import Language
import Literature

/// The plain way to read a direction: the sentence that shares most words with the outcome, and the
/// first of a few cue words in it.
enum DirectionBaseline {
  private static let cues: [(words: [String], direction: Direction)] = [
    (
      ["no significant", "not significant", "did not differ", "no difference", "similar"],
      .noDifference
    ),
    (["increase", "higher", "greater", "longer", "more ", "improve"], .increase),
    (["decrease", "lower", "reduc", "fewer", "shorter", "less "], .decrease),
  ]

  static func answer(_ question: DirectionQuestion, _ study: Study) -> Direction {
    let asked = Set(Tokenizer.tokens(in: question.outcome).map(\.lower))
    var best: (shared: Int, text: String) = (0, "")
    for section in study.abstract.sections {
      for span in SentenceSplitter.spans(in: section.text) {
        let bytes = Array(section.text.utf8)[span.start..<span.end]
        let text = String(decoding: bytes, as: UTF8.self)
        let shared = asked.intersection(Tokenizer.tokens(in: text).map(\.lower)).count
        if shared > best.shared { best = (shared, text.lowercased()) }
      }
    }
    for (words, direction) in cues where words.contains(where: { best.text.contains($0) }) {
      return direction
    }
    return .noDifference
  }
}
