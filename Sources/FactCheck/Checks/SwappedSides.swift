/// `More in A than in B` of a passage that says more in B than in A: the group behind `than` is the one
/// the passage says it of.
enum SwappedSides {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let places = statement.grounds
    for said in reading.changes where !said.isNegated && !said.comparand.isEmpty {
      let mine = sides(of: said, reading)
      for index in places {
        let passage = source.readings[index]
        for printed in passage.changes
        where !printed.isNegated && !printed.comparand.isEmpty && printed.axis == said.axis
          && printed.sign == said.sign
        {
          let theirs = sides(of: printed, passage)
          guard mine.behind.contains(where: theirs.before.contains),
            mine.before.contains(where: theirs.behind.contains)
          else { continue }
          return statement.objection(
            DirectionCheck.name, .block,
            "The source says this of the other side: “\(printed.printed)”.", source.ids([index]))
        }
      }
    }
    return nil
  }

  /// Content words that stand only before `than`, and only behind it.
  static func sides(
    of change: Change, _ reading: Reading
  ) -> (before: Set<UInt64>, behind: Set<UInt64>) {
    let words = reading.words
    guard
      let than = words.indices.first(where: {
        $0 > change.word && turns.value(words[$0].exact) >= 0
      })
    else { return ([], []) }
    func stems(_ range: Range<Int>) -> Set<UInt64> {
      Set(words[range].filter { $0.isContent && common.value($0.exact) < 0 }.map(\.stem))
    }
    let before = stems(max(0, change.word - 14)..<than)
    let behind = stems((than + 1)..<min(words.count, than + 9))
    return (before.subtracting(behind), behind.subtracting(before))
  }

  private static let turns = WordReader.table(["than", "compared", "versus", "vs"])
  /// Words that stand on either side of any comparison.
  private static let common = WordReader.table([
    "people", "patients", "group", "groups", "participants", "ms", "treated", "treatment", "those",
    "more", "less", "higher", "lower", "significantly", "significant", "compared", "arm", "arms",
    "increased", "decreased", "greater", "improved", "worse", "better", "other", "study",
  ])
}
