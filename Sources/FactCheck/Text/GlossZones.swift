/// The stretches of a sentence that explain a word and tell nothing of the study: `(a rare disease of
/// the joints)`, `, a medicine that calms pain,`. What only they say is for a person to judge.
struct GlossZones: Sendable {
  private var inside: [Bool]

  init(_ words: [Word]) {
    inside = [Bool](repeating: false, count: words.count)
    var at = 0
    while at < words.count {
      let end = Self.end(from: at, words)
      if words[at].isBracketed {
        let part = words[at..<end]
        let numbers = part.count(where: \.isNumber)
        if part.count >= 3, numbers * 3 <= part.count { mark(at, end) }
      } else if at > 0, words[at].afterBreak, Self.openers.value(words[at].exact) >= 0 {
        mark(at, end)
      }
      at = max(end, at + 1)
    }
  }

  private mutating func mark(_ start: Int, _ end: Int) {
    for at in start..<end { inside[at] = true }
  }

  /// To the end of the brackets, or to the next mark.
  private static func end(from start: Int, _ words: [Word]) -> Int {
    var at = start + 1
    let isBracketed = words[start].isBracketed
    while at < words.count, words[at].isBracketed == isBracketed,
      isBracketed || !words[at].afterBreak
    {
      at += 1
    }
    return at
  }

  func contains(_ word: Int) -> Bool { inside.indices.contains(word) && inside[word] }

  private static let openers = WordReader.table([
    "a", "an", "also", "or", "called", "meaning", "known", "which", "where", "when",
  ])
}
