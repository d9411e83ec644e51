import Foundation
import Language

/// A sentence of a treebank with what people found in it.
package struct TreebankSentence: Sendable {
  /// As printed in the article.
  package var text: String
  package var words: [String]
  /// In small letters; digits, ordinals and links are masked in CRAFT (`0`, `#ord#`, `#hlink#`).
  package var lemmas: [String]
  package var tags: [Tag]
  /// The place of each word's head in the sentence; −1 for the root.
  package var heads: [Int]
  package var relations: [Relation]

  package var tokens: [Token] { words.map { Self.token($0, at: 0) } }

  static func token(_ word: String, at start: Int) -> Token {
    Token(
      start: start, end: start + word.utf8.count, kind: .word, text: word,
      lower: word.lowercased())
  }

  /// The sentences of a CoNLL file of eight columns: place, word, lemma, part of speech, PTB tag,
  /// features, head (0 for the root), relation.
  package static func read(_ data: Data, name: String) throws -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var current = TreebankSentence.empty
    func finish() {
      if !current.words.isEmpty { sentences.append(current) }
      current = .empty
    }
    for (number, line) in data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty {
        finish()
      } else if line.first == UInt8(ascii: "#"), !line.contains(0x09) {
        let comment = String(decoding: line, as: UTF8.self)
        if comment.hasPrefix("# text = ") { current.text = String(comment.dropFirst(9)) }
      } else {
        let columns = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
        guard columns.count == 8, let tag = Tag(name: columns[4]), let head = Int(columns[6]),
          let relation = Relation(name: columns[7])
        else {
          throw EvaluationError(
            message: "\(name), line \(number + 1) is no line of a dependency tree",
            mend: "Eight columns with a known tag, head and relation are needed.")
        }
        current.words.append(columns[1])
        current.lemmas.append(columns[2])
        current.tags.append(tag)
        current.heads.append(head - 1)
        current.relations.append(relation)
      }
    }
    finish()
    return sentences
  }

  static let empty = TreebankSentence(
    text: "", words: [], lemmas: [], tags: [], heads: [], relations: [])
}
