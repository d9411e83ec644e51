/// `Lowers pain` where the source has it only as `may lower pain`: the first word that a `may` governs
/// stands in the sentence with one of the words behind it, with no doubt near by, and no passage that
/// is as near says it plainly.
enum HedgedVerb {
  /// The word of doubt, and the passage it stands in.
  static func lost(
    from statement: CheckedStatement, _ source: CheckedSource
  ) -> (mark: Mark, passage: Int)? {
    let reading = statement.reading
    guard !reading.has(.attribution), !LostHedge.asks(reading) else { return nil }
    let places =
      statement.cited.isEmpty
      ? source.passages.indices.filter {
        source.passages[$0].section != "metadata" && source.passages[$0].id != "t"
      } : statement.cited
    for place in places where source.readings[place].has(.hedge) {
      let passage = source.readings[place]
      let shared = reading.shared(with: passage)
      guard shared >= 4 else { continue }
      for mark in passage.marks(.hedge) where doubts(mark, passage) {
        if isLost(mark, passage, shared, statement, source) { return (mark, place) }
      }
    }
    return nil
  }

  /// A word of doubt of the authors; what was supposed beforehand is found or not.
  private static func doubts(_ mark: Mark, _ passage: Reading) -> Bool {
    LostHedge.isReal(mark, passage)
      && supposed.value(passage.words[Int(mark.first)].exact) < 0
  }

  private static func isLost(
    _ mark: Mark, _ passage: Reading, _ shared: Int, _ statement: CheckedStatement,
    _ source: CheckedSource
  ) -> Bool {
    let reading = statement.reading
    guard
      let head = WordAlignment.heads(behind: Int(mark.end), passage, count: 1, reach: 3).first
    else { return false }
    let stem = passage.words[head].stem
    let objects = passage.words[(head + 1)...].prefix(6).filter(\.isContent).map(\.stem)
    return reading.words.indices.contains { at in
      reading.words[at].stem == stem && !statement.zones.contains(at) && !isDoubted(at, reading)
        && reading.words[(at + 1)...].prefix(8).contains {
          $0.isContent && objects.contains($0.stem)
        } && !isSaidPlainly(stem, reading, shared, source)
    }
  }

  /// A passage that shares about as much has the word under no doubt.
  private static func isSaidPlainly(
    _ stem: UInt64, _ reading: Reading, _ shared: Int, _ source: CheckedSource
  ) -> Bool {
    source.readings.indices.contains { place in
      let other = source.readings[place]
      return source.passages[place].section != "metadata" && other.contents.contains(stem)
        && other.shared(with: reading) >= max(3, shared - 1)
        && other.words.indices.contains { other.words[$0].stem == stem && !isDoubted($0, other) }
    }
  }

  /// A word of doubt stands in its clause, or not far before it.
  private static func isDoubted(_ word: Int, _ reading: Reading) -> Bool {
    reading.marks(.hedge).contains { mark in
      let first = Int(mark.first)
      return reading.words[first].main == reading.words[word].main
        || first < word && word - first < 16
    } || reading.has(.attribution)
  }

  private static let supposed = WordReader.table([
    "hypothesise", "hypothesize", "hypothesised", "hypothesized", "speculate", "speculated",
    "putative",
  ])
}
