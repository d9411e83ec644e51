/// `16% more infections` worked out from a risk ratio: nobody can tell from it how many more people
/// that is (Gigerenzer and others 2007).
enum RelativeFigure {
  static func objection(
    _ use: NumberUse, _ printed: String, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let reading = statement.reading
    guard use.role == .percent, use.other == nil, statement.kind != .derived,
      !reading.numbers.contains(where: { isAbsolute($0, beside: use) }), isChange(use, reading),
      let ratio = source.numbers.first(where: { number in
        number.use.role == .ratio && number.use.decimals > 0
          && abs(abs(number.use.value - 1) * 100 - use.value) < 0.51
      })
    else { return nil }
    return statement.objection(
      NumbersCheck.name, .block,
      "\(printed) is a relative figure alone; say how many of how many, or that it was \(NumbersCheck.text(ratio.use.value)) times as high.",
      [source.passages[ratio.passage].id])
  }

  private static func isAbsolute(_ other: NumberUse, beside use: NumberUse) -> Bool {
    switch other.role {
    case .part, .share, .ratio: true
    case .percent: other.start != use.start
    default: false
    }
  }

  /// `16% more`, `lower by 16%`, `a 16% increase`.
  private static func isChange(_ use: NumberUse, _ reading: Reading) -> Bool {
    reading.marks.contains { mark in
      guard mark.kind == .up || mark.kind == .down else { return false }
      let after = Int(mark.first) - use.endWord
      let before = use.firstWord - Int(mark.end)
      return after >= 0 && after <= 1 || before >= 0 && before <= 2
    }
  }
}
