/// Up is not down, better is not worse.
struct DirectionCheck: Check {
  static let name = "direction"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let said = statement.reading.changes
    guard !said.isEmpty else { return togetherObjection(statement, source).map { [$0] } ?? [] }
    let printed = statement.support.prefix(4).flatMap { index in
      source.readings[index].changes.map { (passage: index, change: $0) }
    }
    let tellsBoth = statement.support.prefix(4).contains {
      TwoWays.agree(said, source.readings[$0].changes)
    }
    var found: [Objection] = []
    for change in said where !change.isComposed && !tellsBoth {
      if let passage = opposite(of: change, in: printed),
        !GivenWords.hold(change.word, of: statement, in: source)
      {
        found.append(
          statement.objection(
            Self.name, statement.level(.block, at: change.word),
            "“\(statement.reading.printed(change.word, change.word + 1))”: the source says the opposite: “\(passage.words)”.",
            [source.passages[passage.index].id]))
        break
      }
    }
    if found.isEmpty,
      let objection = SwappedSides.objection(statement, source)
        ?? SameSides.objection(statement, source)
        ?? ClauseDirection.objection(statement, source)
        ?? TurnedAttribute.objection(statement, source)
    {
      found.append(objection)
    }
    if found.isEmpty, let objection = sequenceObjection(said, statement, source) {
      found.append(objection)
    }
    if let objection = togetherObjection(statement, source) { found.append(objection) }
    if found.isEmpty, let objection = correlationObjection(said, statement, source) {
      found.append(objection)
    }
    return found
  }

  private func opposite(
    of change: Change, in printed: [(passage: Int, change: Change)]
  ) -> (index: Int, words: String)? {
    var same = 0.0
    var opposite = 0.0
    var at: (Int, Change)?
    for (passage, other) in printed {
      let likeness = change.likeness(to: other)
      guard likeness > 0 else { continue }
      switch change.agreement(with: other) {
      case 1...: same = max(same, likeness)
      case ..<0:
        // What is worth more or less rests on a word near by: it takes more to be sure.
        let isCrossed = change.axis != other.axis
        if !other.isComposed, likeness > opposite, !isCrossed || likeness >= 1 {
          opposite = likeness
          at = (passage, other)
        }
      default: break
      }
    }
    guard let at, opposite >= 0.5, opposite > same * 1.4 else { return nil }
    return (at.0, at.1.printed)
  }

  /// The sentence retells one passage change by change, and one of them points the other way.
  private func sequenceObjection(
    _ said: [Change], _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let reading = statement.reading
    let mine = distinct(said)
    let shared = statement.support.prefix(4).map {
      (index: $0, count: reading.shared(with: source.readings[$0]))
    }
    guard let most = shared.map(\.count).max(), most >= 3 else { return nil }
    var turned: (index: Int, said: Change, printed: Change)?
    for (index, count) in shared where count == most {
      let passage = source.readings[index]
      let least = min(reading.contents.count, passage.contents.count)
      guard count * 5 >= least * 2 else { continue }
      let theirs = distinct(passage.changes)
      guard theirs.count == mine.count else { continue }
      guard let pairs = turnedPairs(mine, theirs) else { continue }
      // One passage that agrees in everything speaks for the sentence.
      guard let pair = pairs.first else { return nil }
      if pairs.count == 1 { turned = (index, pair.0, pair.1) }
    }
    guard let turned else { return nil }
    return statement.objection(
      Self.name, .block,
      "“\(reading.printed(turned.said.word, turned.said.word + 1))”: the source says the opposite: “\(turned.printed.printed)”.",
      [source.passages[turned.index].id])
  }

  /// The pairs that point opposite ways; `nil` where the texts cannot be told change by change.
  private func turnedPairs(_ mine: [Change], _ theirs: [Change]) -> [(Change, Change)]? {
    var turned: [(Change, Change)] = []
    for (one, other) in zip(mine, theirs) {
      guard one.axis == other.axis, one.isNegated == other.isNegated,
        one.valence * other.valence >= 0
      else { return nil }
      if one.sign == other.sign { continue }
      if one.likeness(to: other) < 0.15 || isCrossed(one, other) { return nil }
      turned.append((one, other))
    }
    return turned
  }

  /// `Went together with` for a correlation that is printed with a minus.
  private func togetherObjection(
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let words = statement.reading.words
    guard
      let at = words.indices.dropFirst().first(where: {
        words[$0].exact == Self.together && Self.going.value(words[$0 - 1].exact) >= 0
      })
    else { return nil }
    let places = statement.cited.isEmpty ? Array(statement.support.prefix(1)) : statement.cited
    for index in places where source.readings[index].has(.correlation) {
      let printed = source.readings[index].numbers.filter {
        ($0.role == .statistic || $0.role == .plain) && abs($0.value) <= 1 && $0.decimals > 0
      }
      guard printed.contains(where: { $0.value < 0 }) else { continue }
      return statement.objection(
        Self.name, .block,
        "“\(statement.reading.printed(at - 1, at + 1))”: the source prints a negative correlation: more of one went with less of the other.",
        [source.passages[index].id])
    }
    return nil
  }

  private static let together = WordHash.of("together")
  private static let going = WordReader.table(["went", "go", "goes", "going", "gone"])

  /// `fewer with A than with B` for `more with B than with A`.
  private func isCrossed(_ one: Change, _ other: Change) -> Bool {
    !one.comparand.isEmpty && !other.comparand.isEmpty
      && !one.comparand.contains { other.comparand.contains($0) }
  }

  /// One change a word: `impaired` is heard twice.
  private func distinct(_ changes: [Change]) -> [Change] {
    var result: [Change] = []
    for change in changes where result.last?.word != change.word { result.append(change) }
    return result
  }

  /// A correlation is not an improvement: which way is better depends on the scale.
  private func correlationObjection(
    _ said: [Change], _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard let worth = said.first(where: { $0.axis == .worth && !$0.isNegated }),
      let index = statement.support.first, source.readings[index].has(.correlation),
      source.readings[index].changes.isEmpty, !statement.reading.has(.correlation)
    else { return nil }
    let isOpen = source.readings[index].mentions.contains { mention in
      if case .scale(let scale) = mention.entry, source.profile.scales.indices.contains(scale) {
        return source.profile.scales[scale].worse == .open
      }
      return false
    }
    return statement.objection(
      Self.name, isOpen ? .block : .review,
      "The source reports a correlation; “\(statement.reading.printed(worth.word, worth.word + 1))” reads a direction into it.",
      [source.passages[index].id])
  }
}
