/// Words of no change and of difference, read like changes so that they can be compared with them.
enum Predicates {
  static func all(_ kind: Cue.Kind, in reading: Reading) -> [Change] {
    guard reading.has(kind) else { return [] }
    let scope = NegationScope(reading)
    return reading.marks(kind).compactMap { mark in
      let word = Int(mark.first)
      // `significant` and `effect` inside `no significant effect` belong to the longer phrase.
      if kind == .difference,
        reading.marks.contains(where: {
          $0.kind == .same && $0.first <= mark.first && $0.end >= mark.end
        })
      {
        return nil
      }
      return Change(
        axis: .amount, sign: 0, isNegated: kind != .same && scope.isNegated(word, within: 5),
        isComposed: false, context: ChangeReader.context(of: mark, reading), comparand: [],
        valence: 0,
        word: word, printed: reading.printed(mark))
    }
  }
}
