import FactCheck

/// How a sentence stands to those that the page has already.
extension Settler {
  /// `This virus`, of which nothing on the page speaks.
  func pointsNowhere(_ statement: Statement, _ outcome: Outcome) -> Bool {
    guard [.finding, .view, .quote].contains(statement.kind) else { return false }
    let told = (outcome.placed[.found] ?? []).map(\.statement.text)
    return PointedNoun.open(in: statement.text, after: told) != nil
  }

  /// The page has said as much: nearly all its words and all its numbers stand in one sentence.
  func isRepeat(_ statement: Statement, _ outcome: Outcome) -> Bool {
    guard statement.kind != .design || !(outcome.placed[.found] ?? []).isEmpty else { return false }
    let words = ResultChooser.content(statement.text)
    let numbers = Set(Measure.numbers(in: statement.text))
    guard words.count >= 3 || !words.isEmpty && numbers.count >= 2 else { return false }
    for placed in (outcome.placed[.found] ?? []) + (outcome.placed[.caution] ?? []) {
      let other = placed.statement.text
      guard numbers.isSubset(of: Measure.numbers(in: other)) else { continue }
      let shared = words.intersection(ResultChooser.content(other)).count
      if shared * 5 >= words.count * 4 { return true }
      // A model says in other words what its passage says: half of them are enough there.
      let isOfItsPassage =
        placed.way == .model
        && statement.sources.allSatisfy(placed.statement.sources.contains)
      if isOfItsPassage, shared * 2 >= words.count { return true }
    }
    return false
  }

  /// `Zinc was also lower`, where the sentence that it adds to is not the one before: without `also`.
  func unjoined(
    _ statements: [Statement], _ item: Plan.Item, _ outcome: Outcome
  ) -> [Statement] {
    guard item.place == .found, let first = statements.first,
      let (joint, instead) = Self.joints.first(where: { first.text.contains($0.0) }),
      [.finding, .view].contains(first.kind), !first.text.hasPrefix("They also say"),
      !first.text.contains("but also"), !follows(first, outcome)
    else { return statements }
    var alone = first
    alone.text = first.text.replacing(joint, with: instead, maxReplacements: 1)
    return check(alone, name(item.place)).isEmpty ? [alone] + statements.dropFirst() : statements
  }

  private static let joints = [
    (" also ", " "), (", however, ", " "), (" indeed ", " "), (", therefore, ", " "),
    (", in turn, ", " "), (", in contrast, ", " "), (", moreover, ", " "),
  ]

  /// The passage in front of its own, or its own, was told just before.
  private func follows(_ statement: Statement, _ outcome: Outcome) -> Bool {
    guard let last = outcome.placed[.found]?.last?.statement, last.kind != .design,
      let own = statement.sources.first, own.hasPrefix("p"), let number = Int(own.dropFirst())
    else { return false }
    return last.sources.contains { $0 == own || $0 == "p\(number - 1)" }
  }

  /// A second view in a row goes on from the first: `They also say that …`, `They add that …`.
  func chained(
    _ statements: [Statement], _ item: Plan.Item, _ outcome: Outcome
  ) -> [Statement] {
    let opening = "The authors say that "
    guard statements.count == 1, statements[0].kind == .view, statements[0].text.hasPrefix(opening),
      let last = outcome.placed[item.place]?.last, last.statement.kind == .view,
      [
        "The authors say", "The authors conclude", "The authors suggest", "The authors believe",
        "They",
      ]
      .contains(where: last.statement.text.hasPrefix)
    else { return statements }
    var chained = statements[0]
    let again =
      last.statement.text.hasPrefix("They also say that ")
      ? "They add that " : "They also say that "
    chained.text = again + chained.text.dropFirst(opening.count)
    return check(chained, name(item.place)).isEmpty ? [chained] : statements
  }
}
