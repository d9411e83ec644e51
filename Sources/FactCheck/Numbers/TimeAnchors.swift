/// What a time is the time of: follow-up is not the time since a last infusion.
enum TimeAnchors {
  static func objection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard use.role == .duration, use.anchor != .none else { return nil }
    let times = fitting.filter { $0.use.role == .duration }
    guard let first = times.first,
      times.allSatisfy({ $0.use.anchor != .none && $0.use.anchor != use.anchor })
    else { return nil }
    return statement.objection(
      NumbersCheck.name, .block,
      "\(printed) is \(words(first.use.anchor)) in the source, not \(words(use.anchor)).",
      [source.passages[first.passage].id])
  }

  /// Two times are set against each other though they start from different points.
  static func clocks(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let times = reading.numbers.filter { $0.role == .duration }
    guard times.count >= 2, reading.words.contains(where: { comparing.value($0.exact) >= 0 }) else {
      return nil
    }
    let anchors = times.map { anchor(of: $0, source) }
    for (first, second) in zip(anchors, anchors.dropFirst()) {
      guard let first, let second, first.anchor != second.anchor else { continue }
      return statement.objection(
        NumbersCheck.name, .block,
        "One is \(words(first.anchor)), the other \(words(second.anchor)): these times start from different points and cannot be compared.",
        [first.passage])
    }
    return nil
  }

  /// What the source says this time is the time of, where it says only one thing.
  private static func anchor(of use: NumberUse, _ source: CheckedSource) -> (
    anchor: NumberUse.Anchor, passage: String
  )? {
    let printed = source.numbers.filter {
      $0.use.role == .duration && NumberMatch.hasValue(use, of: $0.use)
    }
    guard let first = printed.first, first.use.anchor != .none,
      printed.allSatisfy({ $0.use.anchor == first.use.anchor })
    else { return nil }
    return (first.use.anchor, source.passages[first.passage].id)
  }

  private static let comparing = WordReader.table([
    "than", "later", "longer", "shorter", "beyond", "but", "although", "sooner", "earlier", "while",
    "whereas", "yet", "compared", "already",
  ])

  private static func words(_ anchor: NumberUse.Anchor) -> String {
    switch anchor {
    case .followUp: "how long people were followed"
    case .since: "the time since an event"
    case .treated: "how long people were treated"
    case .none: "a length of time"
    }
  }
}
