/// The content words that belong to one of two figures of a sentence: up to the other one, to a mark, or
/// to a word that joins the two; the nearer the heavier.
struct NumberSide: Sendable {
  private(set) var stems: [(stem: UInt64, weight: Double)] = []

  static func stems(of use: NumberUse, fellow: NumberUse?, _ reading: Reading) -> NumberSide {
    let words = reading.words
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
