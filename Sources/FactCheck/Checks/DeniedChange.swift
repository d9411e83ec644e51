/// `Was higher` of a passage that says `was not higher`: the word of change is the same, about the same
/// things, and the passage has it only under a `not`.
enum DeniedChange {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard !reading.has(.same) else { return nil }
    let said = reading.changes.filter { !$0.isNegated && !statement.zones.contains($0.word) }
    guard !said.isEmpty else { return nil }
    // The sentence may deny it too, and speak of something else beside it.
    let denials = reading.changes.filter(\.isNegated)
    let scope = NegationScope(reading)
    let grounds = statement.grounds.prefix(2)
    for one in said
    where !LostNegation.isNegated(one.word, reading, scope)
      && !denials.contains(where: { isSame($0, one) })
    {
      for index in grounds {
        let passage = source.readings[index]
        guard
          let denied = passage.changes.first(where: {
            $0.isNegated && isSame($0, one) && one.likeness(to: $0) >= 0.2
          }), !passage.has(.falseNegator),
          !grounds.contains(where: { place in
            source.readings[place].changes.contains { !$0.isNegated && one.agreement(with: $0) > 0 }
          })
        else { continue }
        return statement.objection(
          NegationCheck.name, .review,
          "“\(reading.printed(one.word, one.word + 1))”: the source says “not” here: “\(denied.printed)”.",
          source.ids([index]))
      }
    }
    return nil
  }

  private static func isSame(_ one: Change, _ other: Change) -> Bool {
    one.axis == other.axis && one.sign == other.sign
  }
}
