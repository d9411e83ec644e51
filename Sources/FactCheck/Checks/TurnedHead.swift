/// A word of change whose neighbours a passage has beside the opposite word, and none that is as near has
/// beside the same one: `lower accuracy` of a source that tells only of a higher accuracy.
enum TurnedHead {
  /// The change as the passage has it, and the passage.
  static func turned(
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> (change: Change, passage: Int)? {
    let reading = statement.reading
    let said = reading.changes.filter { !$0.isNegated && !statement.zones.contains($0.word) }
    guard !said.isEmpty else { return nil }
    let places = nearest(to: statement, in: source)
    for change in said {
      let mine = neighbours(of: change, reading)
      var found: (change: Change, passage: Int)?
      var isSaid = false
      for place in places {
        let passage = source.readings[place]
        // `Lower levels of one and a higher ratio of the other` is told by both words.
        if tellsBoth(change.axis, reading), tellsBoth(change.axis, passage) {
          isSaid = true
          break
        }
        for other in passage.changes where other.axis == change.axis {
          guard neighbours(of: other, passage).contains(where: mine.contains) else { continue }
          if other.isNegated || other.sign == change.sign || isCrossed(change, other) {
            isSaid = true
          } else if found == nil {
            found = (other, place)
          }
        }
      }
      if let found, !isSaid { return found }
    }
    return nil
  }

  private static func tellsBoth(_ axis: Change.Axis, _ reading: Reading) -> Bool {
    [1, -1].allSatisfy { sign in
      reading.changes.contains { $0.axis == axis && $0.sign == sign }
    }
  }

  /// The passages named, or those that share nearly as much as the one that shares most.
  private static func nearest(to statement: CheckedStatement, in source: CheckedSource) -> [Int] {
    if !statement.cited.isEmpty { return statement.cited }
    let shared = source.readings.indices.map { place in
      source.passages[place].section == "metadata" || source.passages[place].id == "t"
        ? 0 : statement.reading.shared(with: source.readings[place])
    }
    let most = shared.max() ?? 0
    guard most >= 3 else { return [] }
    return shared.indices.filter { shared[$0] * 4 >= most * 3 }
  }

  /// The words of weight next to the word of change, in its clause.
  private static func neighbours(of change: Change, _ reading: Reading) -> [UInt64] {
    let (words, at) = (reading.words, change.word)
    return (max(0, at - 3)..<min(words.count, at + 4)).compactMap { near in
      near != at && words[near].isContent && words[near].main == words[at].main
        ? words[near].stem : nil
    }
  }

  /// `A less than B` for `B more than A`.
  private static func isCrossed(_ one: Change, _ other: Change) -> Bool {
    func names(_ stems: [UInt64], _ change: Change) -> Bool {
      stems.contains { stem in change.context.contains { $0.stem == stem } }
    }
    if one.comparand.contains(where: other.comparand.contains) { return false }
    return names(one.comparand, other) || names(other.comparand, one)
  }
}
