/// Shares told in words.
extension NumberReader {
  /// `half`, `two thirds`, `a quarter` as percent in words.
  func fractions() -> [NumberUse] {
    var result: [NumberUse] = []
    for (at, word) in words.enumerated() {
      guard let base = Self.fractionWords[word.exact] else { continue }
      var value = base
      if at > 0, words[at - 1].exact == Self.two { value *= 2 }
      if at > 0, words[at - 1].exact == Self.three { value *= 3 }
      // `half a point`, `a third study`, `half the dose` are no shares of people.
      let next = at + 1 < words.count ? words[at + 1].exact : 0
      if base != 50, next != Self.of, value == base, at == 0 || words[at - 1].exact != Self.a {
        continue
      }
      if base != 50, next != Self.of { continue }
      if base == 50, next == Self.a || next == Self.the { continue }
      // `in the brain half treated`, `the left half`: a place, no share.
      if base == 50, next != Self.of, at > 0, words[at - 1].isContent,
        Self.nearly.value(words[at - 1].exact) < 0
      {
        continue
      }
      var use = NumberUse(
        value: value, decimals: 0, isWord: true, role: .percent, firstWord: at, endWord: at + 1,
        start: Int(word.start), end: Int(word.end))
      use.isApproximate = true
      use.limit = limit(of: use)
      use.context = context(of: use)
      result.append(use)
    }
    return result
  }

  private static let nearly = WordReader.table([
    "nearly", "about", "almost", "roughly", "approximately", "around", "over", "least", "cut",
    "fell", "only", "some", "exactly",
  ])
  private static let of = WordHash.of("of")
  private static let a = WordHash.of("a")
  private static let the = WordHash.of("the")
  private static let two = WordHash.of("two")
  private static let three = WordHash.of("three")
  private static let fractionWords: [UInt64: Double] = [
    WordHash.of("half"): 50, WordHash.of("third"): 100.0 / 3, WordHash.of("thirds"): 100.0 / 3,
    WordHash.of("quarter"): 25, WordHash.of("quarters"): 25, WordHash.of("fifth"): 20,
  ]
}
