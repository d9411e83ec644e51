import Language

/// The phrases of the NegEx test set: report, concept, sentence with the concept in capitals, and
/// `Negated` or `Affirmed`, divided by tabs.
struct NegationPhrases {
  struct Phrase: CustomStringConvertible {
    var tokens: [Token]
    /// The tokens of the concept; empty, at the end, where the sentence does not hold its words.
    var concept: Range<Int>
    var isNegated: Bool

    var status: AssertionScope.Status {
      concept.isEmpty ? .affirmed : AssertionScope(tokens: tokens).status(of: concept)
    }

    var description: String {
      let words = { (range: Range<Int>) in tokens[range].map(\.text).joined(separator: " ") }
      return (isNegated ? "missed: … " : "extra: … ")
        + words(max(0, concept.lowerBound - 16)..<concept.lowerBound) + " [" + words(concept)
        + "] " + words(concept.upperBound..<min(tokens.count, concept.upperBound + 8))
    }
  }

  private(set) var list: [Phrase] = []

  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count >= 4 else { continue }
      let tokens = Tokenizer.tokens(in: String(fields[2]))
      let wanted = Tokenizer.tokens(in: String(fields[1])).map(\.lower)
      let concept = Self.place(of: wanted, in: tokens) ?? tokens.count..<tokens.count
      list.append(
        Phrase(tokens: tokens, concept: concept, isNegated: fields[3].hasPrefix("Negated")))
    }
  }

  /// Where the words stand in capitals, else where they stand first.
  private static func place(of words: [String], in tokens: [Token]) -> Range<Int>? {
    guard !words.isEmpty, tokens.count >= words.count else { return nil }
    let places = (0...(tokens.count - words.count)).filter { start in
      words.indices.allSatisfy { tokens[start + $0].lower == words[$0] }
    }
    let capital = places.first { start in
      words.indices.allSatisfy { tokens[start + $0].text == tokens[start + $0].text.uppercased() }
    }
    return (capital ?? places.first).map { $0..<($0 + words.count) }
  }
}
