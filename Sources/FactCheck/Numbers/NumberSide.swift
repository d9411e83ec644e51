/// The content words that belong to one of two figures of a sentence: up to the other one, to a mark, or
/// to a word that joins the two; the nearer the heavier.
struct NumberSide: Sendable {
  private(set) var stems: [(stem: UInt64, weight: Double)] = []

  static func stems(of use: NumberUse, fellow: NumberUse?, _ reading: Reading) -> NumberSide {
    let words = reading.words
    if let fellow, let side = comparedSide(of: use, fellow, reading) { return side }
    var first = max(0, use.firstWord - 7)
    var end = min(words.count, use.endWord + 7)
    if let fellow {
      if fellow.endWord <= use.firstWord { first = max(first, fellow.endWord) }
      if fellow.firstWord >= use.endWord { end = min(end, fellow.firstWord) }
    }
    var behind = NumberSide()
    var saysGroup = false
    var at = use.endWord
    while at < end, joins.value(words[at].exact) < 0 {
      // Over what stands in brackets right behind the figure.
      let isPassed = at > 0 && words[at - 1].isBracketed && !words[at].isBracketed
      if words[at].afterBreak, !isPassed, !words[at].isBracketed { break }
      if isGroup(words[at].exact) { saysGroup = true }
      if words[at].isContent { behind.add(words[at].stem, gap: at - use.endWord + 1) }
      at += 1
    }
    let opensGroup =
      use.endWord < end && prepositions.value(words[use.endWord].exact) >= 0
      && (use.role != .duration || saysGroup)
    if opensGroup, !behind.stems.isEmpty { return behind }
    var result = behind
    at = use.firstWord - 1
    while at >= first, joins.value(words[at].exact) < 0 {
      if words[at].isContent { result.add(words[at].stem, gap: use.firstWord - at) }
      if words[at].afterBreak { break }
      at -= 1
    }
    return result
  }

  /// `Higher in A than in B (32% vs. 26%)`: the first figure is A's, the second B's.
  private static func comparedSide(
    of use: NumberUse, _ fellow: NumberUse, _ reading: Reading
  ) -> NumberSide? {
    let words = reading.words
    let (one, other) = use.firstWord < fellow.firstWord ? (use, fellow) : (fellow, use)
    guard other.firstWord < words.count, words[one.firstWord].isBracketed,
      words[other.firstWord].isBracketed, other.firstWord - one.endWord <= 2,
      words[one.endWord..<other.firstWord].contains(where: { versus.value($0.exact) >= 0 })
    else { return nil }
    guard let bracket = words[...one.firstWord].lastIndex(where: { !$0.isBracketed }),
      let turn = words[max(0, bracket - 14)...bracket].lastIndex(where: {
        than.value($0.exact) >= 0
      })
    else { return nil }
    let range =
      use.firstWord == one.firstWord ? max(0, turn - 10)..<turn : (turn + 1)..<(bracket + 1)
    var side = NumberSide()
    for at in range where words[at].isContent { side.add(words[at].stem, gap: 2) }
    return side.stems.isEmpty ? nil : side
  }

  private static let versus = WordReader.table([
    "vs", "versus", "and", "against", "compared", "with",
  ])
  private static let than = WordReader.table(["than", "versus", "vs", "compared", "relative"])

  private mutating func add(_ stem: UInt64, gap: Int) {
    stems.append((stem, 1 / Double(gap).squareRoot()))
  }

  /// What tells this side from another.
  func without(_ other: NumberSide) -> NumberSide {
    NumberSide(stems: stems.filter { mine in !other.stems.contains { $0.stem == mine.stem } })
  }

  func likeness(toAnyOf others: [NumberSide]) -> Double {
    others.reduce(0) { max($0, likeness(to: $1)) }
  }

  private func likeness(to other: NumberSide) -> Double {
    var sum = 0.0
    for mine in stems {
      for theirs in other.stems where theirs.stem == mine.stem {
        sum += mine.weight * theirs.weight
      }
    }
    return sum
  }

  private static func isGroup(_ exact: UInt64) -> Bool {
    groups.value(exact) >= 0 || Units.people.value(exact) >= 0
  }

  private static let groups = WordReader.table(["group", "groups", "arm", "arms", "cohort"])
  private static let prepositions = WordReader.table([
    "of", "in", "with", "for", "on", "among", "who", "taking", "receiving", "given",
  ])
  private static let joins = WordReader.table([
    "and", "but", "while", "whereas", "versus", "vs", "compared", "than", "against", "or",
  ])
}
