/// The stretches of a sentence that explain a word and tell nothing of the study: `(a rare disease of
/// the joints)`, `, a medicine that calms pain,`. What only they say is for a person to judge.
struct GlossZones: Sendable {
  private var inside: [Bool]

  /// `told` are the stems of the passages that could carry the sentence: what they tell is no gloss.
  init(_ words: [Word], told: [[UInt64]]) {
    inside = [Bool](repeating: false, count: words.count)
    var at = 0
    while at < words.count {
      let end = Self.end(from: at, words)
      if words[at].isBracketed {
        let part = words[at..<end]
        let numbers = part.count(where: \.isNumber)
        if part.count >= 3, numbers * 3 <= part.count, !Self.isTold(part, told) { mark(at, end) }
      } else if at > 0, words[at].afterBreak, Self.openers.value(words[at].exact) >= 0,
        !Self.isTold(words[at..<end], told)
      {
        mark(at, end)
      }
      at = max(end, at + 1)
    }
  }

  /// Half of what the stretch says stands in one of the passages.
  private static func isTold(_ part: ArraySlice<Word>, _ told: [[UInt64]]) -> Bool {
    let stems = part.filter(\.isContent).map(\.stem)
    return !stems.isEmpty
      && told.contains { passage in stems.count { passage.contains($0) } * 2 >= stems.count }
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
