/// `a few` and `most` where the source prints how many.
enum VagueAmounts {
  static func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let marks = statement.reading.marks(.vague)
    guard !marks.isEmpty, statement.kind != .quote else { return [] }
    let few = CueMatcher.shared.family("few")
    return marks.compactMap { mark in
      let said = statement.reading.printed(mark)
      if holdsItself(mark, statement.reading, source) { return nil }
      let printed = source.numbers.filter { number in
        (number.use.role == .part || number.use.role == .percent) && !number.isDerived
          && statement.support.contains(number.passage)
      }
      if mark.family == few {
        guard let first = printed.first(where: { $0.use.role == .part }) ?? printed.first else {
          return nil
        }
        let reading = source.readings[first.passage]
        return statement.objection(
          NumbersCheck.name, .block,
          "“\(said)” hides a number that the source prints: \(reading.slice(first.use.start, first.use.end)).",
          [source.passages[first.passage].id])
      }
      guard !printed.isEmpty,
        !printed.contains(where: {
          $0.use.role == .percent && $0.use.value > 50
            || $0.use.role == .part && $0.use.value * 2 > ($0.use.other ?? 0)
        })
      else { return nil }
      return statement.objection(
        NumbersCheck.name, .review, "The source does not say “\(said)”; it prints figures.",
        source.ids([printed[0].passage]))
    }
  }

  /// The source has the same words.
  private static func holdsItself(_ mark: Mark, _ reading: Reading, _ source: CheckedSource) -> Bool
  {
    source.readings.contains { $0.has(.vague, mark.family) }
      || minority.contains { source.hasStem($0) }
  }

  private static let minority = ["majority", "minority", "mostly", "mainly", "predominantly"].map(
    Stem.hash)
}
