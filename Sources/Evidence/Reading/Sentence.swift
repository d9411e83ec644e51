import Language

/// A passage with its tokens and numbers, prepared once for all readers.
struct Sentence {
  let passage: Passage
  let tokens: [Token]
  let quantities: [Quantity]
  /// The whole text in lower case, for phrase cues.
  let lower: String

  init(_ passage: Passage) {
    self.passage = passage
    tokens = Tokenizer.tokens(in: passage.text)
    quantities = QuantityReader.quantities(in: tokens)
    lower = passage.text.lowercased()
  }

  var id: String { passage.id }
  var role: Passage.Role { passage.role }

  /// The lower-case word at `index`, empty outside.
  func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  /// The printed text from one token up to, not including, another.
  func text(_ first: Int, _ end: Int) -> String {
    guard first < end, tokens.indices.contains(first), end <= tokens.count else { return "" }
    let bytes = passage.text.utf8
    let from = bytes.index(bytes.startIndex, offsetBy: tokens[first].start)
    let to = bytes.index(bytes.startIndex, offsetBy: tokens[end - 1].end)
    return String(passage.text[from..<to])
  }

  func containsAny(_ cues: [String]) -> Bool { cues.contains { lower.contains($0) } }
}
