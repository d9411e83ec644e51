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

  private static func words(_ anchor: NumberUse.Anchor) -> String {
    switch anchor {
    case .followUp: "how long people were followed"
    case .since: "the time since an event"
    case .treated: "how long people were treated"
    case .none: "a length of time"
    }
  }
}
