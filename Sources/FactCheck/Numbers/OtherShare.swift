/// One group's share told without the other's that the passage sets beside it.
enum OtherShare {
  /// The second of two figures that the passage sets beside each other, where only the first is told
  /// and no word says that it is compared.
  static func missing(from reading: Reading, of passage: Reading) -> String? {
    let told = reading.numbers.filter(isResult)
    if told.isEmpty { return missingPart(from: reading, of: passage) }
    guard told.count == 1, let share = told.first,
      // `12 of 60 (20%) with A and 6 of 60 with B` tells of both.
      reading.numbers.count(where: { $0.role == .part }) < 2,
      !reading.words.contains(where: { beside.value($0.exact) >= 0 })
    else { return nil }
    let printed = passage.numbers.filter { $0.role == share.role && $0.unit == share.unit }
    for (first, second) in zip(printed, printed.dropFirst()) {
      guard first.value != second.value, first.value == share.value || second.value == share.value,
        first.endWord <= second.firstWord, isSetBeside(first, second, passage)
      else { continue }
      let other = first.value == share.value ? second : first
      return passage.slice(other.start, other.end)
    }
    return nil
  }

  /// `22 of 80 with A and 37 of 82 with B`, `14.2 months with A versus 9.8 months with B`, told of one.
  private static func missingPart(from reading: Reading, of passage: Reading) -> String? {
    guard !reading.words.contains(where: { beside.value($0.exact) >= 0 }) else { return nil }
    for role in [NumberUse.Role.part, .plain, .duration] {
      let told = reading.numbers.filter { $0.role == role && isCompared($0) }
      guard told.count == 1, let one = told.first else { continue }
      let printed = passage.numbers.filter { $0.role == role && isCompared($0) }
      guard printed.count(where: { $0.value == one.value && $0.other == one.other }) == 1 else {
        continue
      }
      for (first, second) in zip(printed, printed.dropFirst()) {
        guard first.unit == second.unit, first.value != second.value || first.other != second.other,
          [first, second].contains(where: { $0.value == one.value && $0.other == one.other }),
          first.endWord <= second.firstWord, isSetBeside(first, second, passage)
        else { continue }
        let other = first.value == one.value && first.other == one.other ? second : first
        return passage.slice(other.start, other.end)
      }
    }
    return nil
  }

  /// A figure that a passage may set beside another of its kind: a share, an amount, a count with its
  /// whole, a length of time, a score.
  static func isCompared(_ use: NumberUse) -> Bool {
    switch use.role {
    case .part: use.other != nil
    case .plain: use.decimals > 0
    case .duration: !use.isWord
    default: isResult(use)
    }
  }

  /// `42% versus 31%`, `42% with A and 31% with B`.
  private static func isSetBeside(_ first: NumberUse, _ second: NumberUse, _ passage: Reading)
    -> Bool
  {
    // Intervals and counts in brackets stand between the two without parting them.
    let words = passage.words
    guard second.firstWord < words.count, second.endWord <= words.count else { return false }
    let isTogether = words[first.firstWord].clause == words[second.firstWord].clause
    let between = words[first.endWord..<second.firstWord].filter { isTogether || !$0.isBracketed }
    guard between.count <= 14 else { return false }
    if between.contains(where: { beside.value($0.exact) >= 0 }) { return true }
    guard between.contains(where: { joins.value($0.exact) >= 0 }),
      let link = between.first?.exact,
      let behind = words[second.endWord...].first(where: { isTogether || !$0.isBracketed }),
      prepositions.value(link) >= 0,
      // `30% of patients had pain and 20% of patients had fatigue` are two outcomes of one group.
      !between.contains(where: { verbs.value($0.exact) >= 0 })
    else { return false }
    return prepositions.value(behind.exact) >= 0
  }

  private static let joins = WordReader.table(["and", "but"])
  private static let verbs = WordReader.table([
    "had", "have", "has", "was", "were", "is", "are", "did", "reported", "showed", "experienced",
    "developed", "improved", "felt", "used", "received", "said", "stopped", "discontinued", "who",
  ])
  private static let prepositions = WordReader.table(["with", "in", "for", "on", "among", "of"])
  private static let beside = WordReader.table([
    "versus", "vs", "compared", "than", "against", "whereas", "while", "relative",
  ])

  static func isResult(_ use: NumberUse) -> Bool {
    use.role == .percent || use.role == .measure && !NumberMatch.isDose(use.unit)
  }
}
