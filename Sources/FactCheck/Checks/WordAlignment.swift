/// Where a word of one text answers a word of another: the same stem among like neighbours.
enum WordAlignment {
  /// How much the neighbours of two words agree, and that share of what the sparser one has.
  struct Likeness: Sendable {
    var sum: Double
    var share: Double
    static let none = Likeness(sum: 0, share: 0)
  }

  static func likeness(_ a: Int, _ first: Reading, _ b: Int, _ second: Reading) -> Likeness {
    let mine = neighbours(of: a, first)
    let theirs = neighbours(of: b, second)
    var sum = 0.0
    for one in mine {
      for other in theirs where one.stem == other.stem { sum += one.weight * other.weight }
    }
    guard sum > 0 else { return .none }
    return Likeness(sum: sum, share: sum / min(square(mine), square(theirs)))
  }

  /// The best answer in a text to a word of another, among the words that fit.
  static func best(
    for word: Int, _ reading: Reading, in other: Reading, where fits: (Int) -> Bool
  ) -> (word: Int, likeness: Likeness)? {
    var best: (word: Int, likeness: Likeness)?
    for at in other.words.indices
    where other.words[at].stem == reading.words[word].stem && fits(at) {
      let found = likeness(word, reading, at, other)
      if found.sum > best?.likeness.sum ?? 0 { best = (at, found) }
    }
    return best
  }

  private static func neighbours(of word: Int, _ reading: Reading) -> [Change.Weighted] {
    ChangeReader.context(
      of: Mark(kind: .only, family: 0, first: Int32(word), end: Int32(word + 1)), reading)
  }

  private static func square(_ words: [Change.Weighted]) -> Double {
    words.reduce(0) { $0 + $1.weight * $1.weight }
  }

  private static let prepositions = WordReader.table([
    "in", "on", "at", "by", "for", "with", "from", "among", "between", "during", "after", "before",
    "than", "and", "or", "to",
  ])

  /// The first content words behind an operator, in its clause.
  static func heads(behind end: Int, _ reading: Reading, count: Int, reach: Int) -> [Int] {
    guard end > 0, end <= reading.words.count else { return [] }
    let clause = reading.words[end - 1].clause
    var heads: [Int] = []
    for at in end..<min(reading.words.count, end + reach) {
      let word = reading.words[at]
      if word.clause != clause || heads.count == count { break }
      // `not approved in Germany`: what stands behind a preposition is not what is governed.
      if !heads.isEmpty, prepositions.value(word.exact) >= 0 { break }
      if word.isContent, Units.people.value(word.exact) < 0 { heads.append(at) }
    }
    return heads
  }
}
