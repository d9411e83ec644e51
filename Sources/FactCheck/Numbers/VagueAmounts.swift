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
        let parts = printed.filter { $0.use.role == .part }
        guard let first = parts.max(by: { $0.use.value < $1.use.value }) ?? printed.first else {
          return nil
        }
        return statement.objection(
          NumbersCheck.name, .block,
          "“\(said)” hides a number that the source prints: \(figure(first, source)).",
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

  /// `4 of 41`, or the number as it stands there.
  private static func figure(_ number: CheckedSource.SourceNumber, _ source: CheckedSource)
    -> String
  {
    let printed = source.readings[number.passage].slice(number.use.start, number.use.end)
    guard let whole = number.use.other, number.use.role == .part else { return printed }
    return "\(printed) of \(NumbersCheck.text(whole))"
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
