/// `May help` told as `helps`.
enum LostHedge {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard !reading.has(.hedge), reading.contents.count >= 2 else { return nil }
    var hedged: (index: Int, words: String)?
    for index in statement.support.prefix(3) {
      let passage = source.readings[index]
      let overlap = Double(reading.shared(with: passage)) / Double(reading.contents.count)
      guard overlap >= 0.4, reading.shared(with: passage) >= 2 else { continue }
      let marks = passage.marks(.hedge).filter { isReal($0, passage) }
      guard let mark = marks.first(where: { covers($0, passage, reading) }) else {
        // As good a passage says it without a hedge.
        if marks.isEmpty, overlap >= 0.55, asserts(passage) { return nil }
        continue
      }
      if hedged == nil { hedged = (index, passage.printed(mark)) }
    }
    guard let hedged, asserts(reading) || !reading.numbers.contains(where: { $0.role != .name })
    else { return nil }
    let isTold = reading.has(.attribution)
    return statement.objection(
      StrengthCheck.name, isTold ? .review : .block,
      "The source is careful here (“\(hedged.words)”); the sentence is not.",
      [source.passages[hedged.index].id])
  }

  /// Words of doubt, not `can` in passing, `should` or `estimated`.
  private static func isReal(_ mark: Mark, _ passage: Reading) -> Bool {
    let word = passage.words[Int(mark.first)]
    guard realHedges.value(word.exact) >= 0 else { return false }
    // `more likely` is a comparison.
    let before = Int(mark.first) - 1
    return before < 0 || comparing.value(passage.words[before].exact) < 0
  }

  private static let realHedges = WordReader.table(
    """
    may might could possibly probably perhaps likely seem seems seemed appear appears appeared maybe
    apparently potentially suggest suggests suggested suggesting unclear uncertain
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  private static let comparing = WordReader.table(["more", "less", "as", "most", "times", "least"])

  /// The words behind the hedge are those the statement tells.
  private static func covers(_ mark: Mark, _ passage: Reading, _ reading: Reading) -> Bool {
    var scope: [UInt64] = []
    var at = Int(mark.end)
    while at < passage.words.count, scope.count < 7 {
      if passage.words[at].isContent { scope.append(passage.words[at].stem) }
      at += 1
    }
    guard !scope.isEmpty else { return false }
    let shared = Set(scope).count { reading.contents.contains($0) }
    return shared >= 2 && shared * 5 >= Set(scope).count * 2
  }

  private static func asserts(_ reading: Reading) -> Bool {
    reading.has(.up) || reading.has(.down) || reading.has(.better) || reading.has(.worse)
      || reading.has(.causal)
      || reading.has(.difference) || reading.has(.association) || reading.has(.same)
      || reading.has(.descriptor)
  }
}
