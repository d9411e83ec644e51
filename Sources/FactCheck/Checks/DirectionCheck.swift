/// Up is not down, better is not worse.
struct DirectionCheck: Check {
  static let name = "direction"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let said = ChangeReader.changes(in: statement.reading)
    guard !said.isEmpty else { return [] }
    let printed = statement.support.prefix(4).flatMap { index in
      source.readings[index].changes.map { (passage: index, change: $0) }
    }
    var found: [Objection] = []
    for change in said where !change.isComposed {
      if let passage = opposite(of: change, in: printed) {
        found.append(
          statement.objection(
            Self.name, .block,
            "“\(statement.reading.printed(change.word, change.word + 1))”: the source says the opposite: “\(passage.words)”.",
            [source.passages[passage.index].id]))
        break
      }
    }
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
