/// A figure told of what another figure of its passage is printed of: `candles: 42%` where the passage
/// has 42% with lamps and 31% with candles.
enum MisplacedFigure {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard statement.kind != .design else { return nil }
    for use in reading.numbers where roles.contains(use.role) && !(use.isWord && use.value < 5) {
      let own = source.numbers.filter { $0.use.value == use.value && !$0.isDerived }
      guard let first = own.first, own.count == 1, first.use.role == use.role,
        first.use.unit == use.unit
      else { continue }
      let passage = source.readings[first.passage]
      if passage.words.contains(where: { $0.exact == respectively }) { continue }
      let mine = NumberSide.stems(of: use, fellow: nil, reading)
      for other in source.numbers
      where other.passage == first.passage && other.use.role == use.role && !other.isDerived
        && other.use.value != use.value
        && !reading.numbers.contains(where: { $0.value == other.use.value })
      {
        let here = NumberSide.stems(of: first.use, fellow: other.use, passage)
        let there = NumberSide.stems(of: other.use, fellow: first.use, passage)
        let kept = mine.likeness(toAnyOf: [here])
        let turned = mine.likeness(toAnyOf: [there.without(here)])
        guard turned >= 0.5, turned > 3 * kept else { continue }
        return statement.objection(
          NumbersCheck.name, .review,
          "\(reading.slice(use.start, use.end)) stands beside other words in the source; here it says \(passage.slice(other.use.start, other.use.end)).",
          [source.passages[first.passage].id])
      }
    }
    return nil
  }

  private static let roles: Set<NumberUse.Role> = [
    .percent, .duration, .measure, .part,
  ]
  private static let respectively = WordHash.of("respectively")
}
