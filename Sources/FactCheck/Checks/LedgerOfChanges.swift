/// The words of change of a passage set against those of the sentence that retells it.
enum LedgerOfChanges {
  /// A word of change of the best passage whose opposite the sentence has, with nothing that agrees.
  static func turned(
    _ statement: CheckedStatement, _ retold: [Int], _ source: CheckedSource
  ) -> Mark? {
    guard let best = retold.first else { return nil }
    if let turned = flippedBehind(statement, retold, source) { return mark(turned) }
    let mine = distinct(statement.reading.changes).filter { !statement.zones.contains($0.word) }
    let theirs = distinct(source.readings[best].changes)
    guard !mine.isEmpty, !theirs.isEmpty, !TwoWays.agree(mine, theirs) else { return nil }
    if mine.count == theirs.count, let turned = flipped(mine, theirs) { return mark(turned) }
    if let turned = opposite(mine, theirs, statement, source) { return mark(turned) }
    return onlyOpposite(mine, theirs, retold, source).map(mark)
  }

  /// The second passage that the sentence may retell has as many words of change as it, two at least,
  /// one of them turned, and no passage has them all the sentence's way.
  private static func flippedBehind(
    _ statement: CheckedStatement, _ retold: [Int], _ source: CheckedSource
  ) -> Change? {
    guard retold.count > 1 else { return nil }
    let mine = distinct(statement.reading.changes).filter { !statement.zones.contains($0.word) }
    guard mine.count >= 2, mine.allSatisfy({ $0.comparand.isEmpty && !$0.isNegated }) else {
      return nil
    }
    let told = retold.map { distinct(source.readings[$0].changes) }
    func isAlike(_ theirs: [Change]) -> Bool {
      zip(mine, theirs).allSatisfy { $0.axis == $1.axis && $0.sign == $1.sign }
    }
    guard !told.contains(where: { $0.count >= mine.count && isAlike($0) }) else { return nil }
    let theirs = told[1]
    guard theirs.count == mine.count, theirs.allSatisfy({ !$0.isNegated }) else { return nil }
    return flipped(mine, theirs)
  }

  /// A change said of like things the other way.
  private static func opposite(
    _ mine: [Change], _ theirs: [Change], _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Change? {
    for change in mine where !change.isNegated {
      guard
        let opposite = theirs.filter({ speaksAgainst(change, $0) && change.axis == $0.axis })
          .max(by: { change.likeness(to: $0) < change.likeness(to: $1) })
      else { continue }
      let likeness = change.likeness(to: opposite)
      guard likeness >= 0.2 else { continue }
      let agrees = statement.support.prefix(4).contains { index in
        source.readings[index].changes.contains {
          change.agreement(with: $0) > 0 && change.likeness(to: $0) >= 0.7 * likeness
        }
      }
      if !agrees { return opposite }
    }
    return nil
  }

  /// All changes of the sentence point one way, and those of every passage that it could retell point
  /// the other.
  private static func onlyOpposite(
    _ mine: [Change], _ theirs: [Change], _ retold: [Int], _ source: CheckedSource
  ) -> Change? {
    for axis in [Change.Axis.amount, .worth] {
      let own = mine.filter { $0.axis == axis }
      guard let one = own.first, own.allSatisfy({ $0.sign == one.sign }),
        own.count == mine.count,
        let turned = theirs.first(where: { speaksAgainst(one, $0) && $0.axis == axis }),
        !isCrossed(one, turned)
      else { continue }
      let agrees = retold.contains { index in
        source.readings[index].changes.contains { other in
          own.contains { $0.agreement(with: other) > 0 }
            || other.axis == axis && other.sign == one.sign
            || other.axis == axis && !speaksAgainst(one, other)
        }
      }
      if !agrees { return turned }
    }
    return nil
  }

  /// More of a good thing and less of a bad one do not speak against each other.
  private static func speaksAgainst(_ one: Change, _ other: Change) -> Bool {
    one.isNegated == other.isNegated && one.agreement(with: other) < 0
      && one.valence * other.valence >= 0
  }

  /// As many words of change, one of which points the other way.
  private static func flipped(_ mine: [Change], _ theirs: [Change]) -> Change? {
    func signs(_ changes: [Change], _ axis: Change.Axis) -> (up: Int, down: Int) {
      let own = changes.filter { $0.axis == axis }
      return (own.count { $0.sign > 0 }, own.count { $0.sign < 0 })
    }
    for axis in [Change.Axis.amount, .worth] {
      let (a, b) = (signs(mine, axis), signs(theirs, axis))
      guard a.up + a.down == b.up + b.down, abs(a.up - b.up) == 1 else { continue }
      if mine.contains(where: { one in theirs.contains { isCrossed(one, $0) } }) { return nil }
      let sign = a.up > b.up ? -1 : 1
      return theirs.first { $0.axis == axis && $0.sign == sign }
    }
    return nil
  }

  /// `A more than B` told as `B less than A`: what one is compared with is what the other is said of.
  private static func isCrossed(_ one: Change, _ other: Change) -> Bool {
    guard !one.comparand.isEmpty, !other.comparand.isEmpty,
      !one.comparand.contains(where: other.comparand.contains)
    else { return false }
    return one.comparand.contains { stem in other.context.contains { $0.stem == stem } }
      || other.comparand.contains { stem in one.context.contains { $0.stem == stem } }
  }

  private static func mark(_ change: Change) -> Mark {
    Mark(kind: .difference, family: 0, first: Int32(change.word), end: Int32(change.word + 1))
  }

  /// One change a word: `impaired` is heard twice.
  private static func distinct(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    for change in changes where result.last?.word != change.word { result.append(change) }
    return result
  }
}
