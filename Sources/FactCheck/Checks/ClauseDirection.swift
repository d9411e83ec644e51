/// A passage that tells of rises and falls, clause by clause: what the sentence says went up must not
/// stand in the clause of what went down.
enum ClauseDirection {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    for axis in [Change.Axis.amount, .worth] {
      let said = reading.changes.filter { $0.axis == axis }
      guard let first = said.first, !first.isNegated, !first.isComposed, first.comparand.isEmpty,
        said.allSatisfy({ $0.sign == first.sign && !$0.isNegated })
      else { continue }
      for index in statement.retold {
        if let printed = opposite(first, axis, reading, source.readings[index]) {
          return statement.objection(
            DirectionCheck.name, .block,
            "“\(reading.printed(first.word, first.word + 1))”: the source says “\(printed)” of this.",
            source.ids([index]))
        }
      }
    }
    return nil
  }

  /// The words of change of the one clause that the sentence speaks of, where they point the other way.
  private static func opposite(
    _ said: Change, _ axis: Change.Axis, _ reading: Reading, _ passage: Reading
  ) -> String? {
    let changes = passage.changes.filter {
      $0.axis == axis && !$0.isNegated && $0.comparand.isEmpty
    }
    let signs = Dictionary(grouping: changes) { passage.words[$0.word].main }
      .mapValues { Set($0.map(\.sign)) }
    guard signs.count >= 2, Set(changes.map(\.sign)).count == 2,
      signs.values.allSatisfy({ $0.count == 1 })
    else { return nil }
    // Words of the sentence that stand in one of these clauses and in no other.
    // A clause that tells no change, as a subject before a bracket, belongs to the next that does.
    let telling = signs.keys.sorted()
    func owner(_ clause: Int32) -> Int32 {
      telling.first { $0 >= clause } ?? telling.last ?? clause
    }
    var votes: [Int32: Int] = [:]
    for stem in reading.contents {
      let clauses = Set(passage.words.filter { $0.stem == stem }.map { owner($0.main) })
      if clauses.count == 1, let clause = clauses.first { votes[clause, default: 0] += 1 }
    }
    // The words of change themselves are not what it is said of.
    for change in changes where reading.contents.contains(passage.words[change.word].stem) {
      votes[passage.words[change.word].main, default: 1] -= 1
    }
    let voted = votes.filter { $0.value > 0 }
    guard voted.count == 1, let clause = voted.first?.key, let sign = signs[clause]?.first,
      sign != said.sign,
      let change = changes.first(where: { passage.words[$0.word].main == clause })
    else { return nil }
    return passage.printed(change.word, min(passage.words.count, change.word + 2))
  }
}
