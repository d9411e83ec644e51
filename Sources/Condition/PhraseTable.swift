/// Phrases of one or more words, each standing for one or more numbers, found by the longest match.
struct PhraseTable: Sendable {
  /// From a word's hash to its number. Words matched by case and folded words have different hashes.
  private var vocabulary = HashTable(minimumCapacity: 4096)
  /// From node and word number to the next node.
  private var edges = HashTable(minimumCapacity: 8192)
  /// The values of the phrase that ends at a node.
  private var values: [[Int32]] = [[]]

  /// Adds a phrase, and its closed-up spelling when it has a hyphen between two longer parts.
  mutating func add(_ phrase: String, _ value: Int32) {
    insert(phrase, value)
    let parts = phrase.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ $0.utf8.count > 3 }) {
      insert(parts.joined(), value)
    }
  }

  private mutating func insert(_ phrase: String, _ value: Int32) {
    var node: Int32 = 0
    let words = Words(phrase).list
    guard !words.isEmpty else { return }
    for word in words {
      let hash = word.exactHash != 0 ? word.exactHash : word.foldHash & ~1
      var number = vocabulary.value(hash)
      if number < 0 {
        number = Int32(vocabulary.count)
        vocabulary.insert(hash, number)
      }
      let edge = Self.edge(node, number)
      var next = edges.value(edge)
      if next < 0 {
        next = Int32(values.count)
        values.append([])
        edges.insert(edge, next)
      }
      node = next
    }
    if !values[Int(node)].contains(value) { values[Int(node)].append(value) }
  }

  /// Calls `body` with the values, the first and the last word of each longest match, left to right.
  func forEachMatch(in words: [Words.Word], _ body: ([Int32], Int, Int) -> Void) {
    var at = 0
    while at < words.count {
      if !words[at].glued {
        let (last, node) = longest(words, at, 0)
        if last >= 0 {
          body(values[Int(node)], at, last)
          at = last
        }
      }
      at += 1
    }
  }

  private func longest(_ words: [Words.Word], _ at: Int, _ node: Int32) -> (last: Int, node: Int32)
  {
    let word = words[at]
    let folded = step(words, at, node, word.foldHash & ~1)
    if word.exactHash == 0 { return folded }
    let exact = step(words, at, node, word.exactHash)
    return folded.last > exact.last ? folded : exact
  }

  private func step(
    _ words: [Words.Word], _ at: Int, _ node: Int32, _ hash: UInt64
  ) -> (last: Int, node: Int32) {
    let number = vocabulary.value(hash)
    if number < 0 { return (-1, -1) }
    let next = edges.value(Self.edge(node, number))
    if next < 0 { return (-1, -1) }
    if at + 1 < words.count {
      if words[at + 1].joins {
        let further = longest(words, at + 1, next)
        if further.last >= 0 { return further }
      }
      // Half of `EBV1` is not `EBV`.
      if words[at + 1].glued { return (-1, -1) }
    }
    return values[Int(next)].isEmpty ? (-1, -1) : (at, next)
  }

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word)) | 1 << 63
  }
}
