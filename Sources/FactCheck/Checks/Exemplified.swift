/// Words that sound like a comparison or a comfort and only explain.
enum Exemplified {
  /// `New factors, like light and noise`: such as; `is like a key` has an article, or no things before.
  static func isExample(_ mark: Mark, _ reading: Reading) -> Bool {
    let (first, next) = (Int(mark.first), Int(mark.end))
    guard mark.end == mark.first + 1, reading.words[first].exact == like, first > 0,
      next < reading.words.count, reading.words[next].isContent
    else { return false }
    let before = reading.words[first - 1]
    let lower = reading.tokens[Int(before.token)].lower
    return before.isContent && lower.utf8.count > 4 && lower.hasSuffix("s")
      && !lower.hasSuffix("ss") && verbs.value(before.exact) < 0
  }

  /// `A placebo (a harmless pill)`.
  static func isPlacebo(_ mark: Mark, _ reading: Reading) -> Bool {
    let first = Int(mark.first)
    return reading.words[first].isBracketed
      && reading.words[max(0, first - 3)..<first].contains { $0.exact == placebo }
  }

  private static let like = WordHash.of("like")
  private static let placebo = WordHash.of("placebo")
  private static let verbs = WordReader.table(
    """
    works acts looks sounds feels behaves seems tastes smells becomes functions operates spreads
    moves grows reads runs rolls comes stands stops hits passes lasts weighs costs clears keeps
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
