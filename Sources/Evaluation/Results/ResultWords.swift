import Evidence
import Foundation
import Language

/// How the results of groups are compared with gold answers.
enum ResultWords {
  /// The words that say something, in lower case, without endings of the plural.
  static func content(_ text: String) -> Set<String> {
    var words: Set<String> = []
    for token in Tokenizer.tokens(in: text) where token.kind != .punctuation {
      // "arm A": a capital is a name, "a" is none.
      let isName = token.text.utf8.count == 1 && token.text != token.lower
      guard isName || !empty.contains(token.lower), token.kind == .word || token.kind == .number
      else {
        continue
      }
      var word = token.lower
      if word.count > 3, word.hasSuffix("s") { word.removeLast() }
      words.insert(word)
    }
    return words
  }

  private static let empty: Set<String> = [
    "the", "a", "an", "of", "in", "with", "for", "and", "or", "to", "group", "groups", "arm",
    "arms",
    "patients", "from", "on", "at", "was", "were", "by", "than", "who", "had", "as", "is", "s",
  ]

  static func overlap(_ a: String, _ b: String) -> Bool {
    !content(a).isDisjoint(with: content(b))
  }

  /// Every number of a text, in digits or words; "none" and "no" are 0.
  static func numbers(_ text: String) -> [Double] {
    let tokens = Tokenizer.tokens(in: text)
    var values = QuantityReader.quantities(in: tokens).map { abs($0.value) }
    if values.isEmpty, tokens.first.map({ ["none", "no"].contains($0.lower) }) == true {
      values = [0]
    }
    return values
  }

  /// The numbers that a group's result prints, without sign.
  static func numbers(_ group: Finding.GroupResult) -> [Double] {
    [group.count.map(Double.init), group.percent, group.value].compactMap { $0.map(abs) }
  }

  static func same(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-6 }
}
