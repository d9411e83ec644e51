/// `Lower in A than in B` of a passage that says `higher in A than in B`: the same two things are set
/// against each other, each on its own side, and the word of change points the other way.
enum SameSides {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let places = statement.grounds
    for said in reading.changes where !said.isNegated && !said.comparand.isEmpty {
      var mine = SwappedSides.sides(of: said, reading)
      mine.before.formUnion(source.shortForms.answering(mine.before))
      mine.behind.formUnion(source.shortForms.answering(mine.behind))
      guard !mine.before.isEmpty, !mine.behind.isEmpty else { continue }
      for index in places {
        let passage = source.readings[index]
        guard
          let turned = passage.changes.first(where: {
            $0.axis == said.axis && $0.sign == -said.sign && isSet($0, passage, like: mine)
          }), !isSaid(said, mine, source)
        else { continue }
        return statement.objection(
          DirectionCheck.name, .block,
          "“\(reading.printed(said.word, said.word + 1))”: the source says the opposite: “\(turned.printed)”.",
          source.ids([index]))
      }
    }
    return nil
  }

  /// Each side shares a word with the same side, and none with the other.
  private static func isSet(
    _ change: Change, _ passage: Reading, like mine: (before: Set<UInt64>, behind: Set<UInt64>)
  ) -> Bool {
    guard !change.isNegated, !change.comparand.isEmpty else { return false }
    let theirs = SwappedSides.sides(of: change, passage)
    return !mine.before.isDisjoint(with: theirs.before)
      && !mine.behind.isDisjoint(with: theirs.behind)
      && mine.before.isDisjoint(with: theirs.behind)
      && mine.behind.isDisjoint(with: theirs.before)
  }

  /// Another place of the source says it this way.
  private static func isSaid(
    _ said: Change, _ mine: (before: Set<UInt64>, behind: Set<UInt64>), _ source: CheckedSource
  ) -> Bool {
    source.readings.contains { passage in
      passage.changes.contains {
        $0.axis == said.axis && $0.sign == said.sign && isSet($0, passage, like: mine)
      }
    }
  }
}
