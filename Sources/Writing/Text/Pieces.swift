import Language

/// A sentence as a list of pieces: what the operations work on.
struct Pieces: Sendable, Equatable {
  var list: [Piece]

  init(_ text: String) {
    let tokens = Tokenizer.tokens(in: text)
    var list: [Piece] = []
    list.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      list.append(Piece(token, glued: index > 0 && tokens[index - 1].end == token.start))
    }
    self.list = list
  }

  init(list: [Piece]) { self.list = list }

  var count: Int { list.count }
  var isEmpty: Bool { list.isEmpty }

  /// The sentence, with single spaces, none before a mark that closes and none after one that opens.
  var text: String {
    var out = ""
    for (index, piece) in list.enumerated() {
      if index > 0, !piece.glued, !out.isEmpty { out += " " }
      out += piece.text
    }
    return out
  }

  /// True when the words from `index` on are these, lower case.
  func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= list.count else { return false }
    for (offset, word) in words.enumerated() where list[index + offset].lower != word {
      return false
    }
    return true
  }

  /// Where these words stand first.
  func first(_ words: [String], from: Int = 0) -> Int? {
    guard !words.isEmpty, list.count >= words.count, from <= list.count - words.count else {
      return nil
    }
    return (from...(list.count - words.count)).first { matches(words, at: $0) }
  }

  func contains(_ word: String) -> Bool { list.contains { $0.lower == word } }

  func contains(anyOf words: Set<String>) -> Bool { list.contains { words.contains($0.lower) } }

  /// Replaces a range by words of our own; the first keeps the gap that stood before the range.
  mutating func replace(_ range: Range<Int>, with replacement: String) {
    let glued = range.lowerBound < list.count ? list[range.lowerBound].glued : false
    var pieces = Pieces(replacement).list
    for index in pieces.indices {
      pieces[index].start = -1
      pieces[index].end = -1
    }
    if !pieces.isEmpty { pieces[0].glued = glued && range.lowerBound > 0 }
    list.replaceSubrange(range, with: pieces)
    let next = range.lowerBound + pieces.count
    if pieces.isEmpty, glued, next < list.count, list[next].isWord { list[next].glued = false }
    if range.lowerBound == 0, !list.isEmpty { list[0].glued = false }
  }

  mutating func remove(_ range: Range<Int>) {
    list.removeSubrange(range)
    if range.lowerBound == 0, !list.isEmpty { list[0].glued = false }
  }

  func slice(_ range: Range<Int>) -> Pieces {
    var part = Array(list[range])
    if !part.isEmpty { part[0].glued = false }
    return Pieces(list: part)
  }
}
