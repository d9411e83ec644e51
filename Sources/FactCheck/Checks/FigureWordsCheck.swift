/// A figure that does not fit its words: one of several put on all, a ratio that says the opposite.
struct FigureWordsCheck: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    return [oneOfMany(statement, source), turnedRatio(statement)].compactMap { $0 }
  }

  /// The first of several figures, each of its own illness, put on the whole list.
  private func oneOfMany(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    let commas = reading.text.utf8.filter { $0 == 0x2C }.count
    guard commas >= 2 else { return nil }
    for use in reading.numbers where use.decimals > 0 && isFigure(use) {
      for index in statement.support.prefix(2)
      where source.readings[index].words.contains(where: { $0.exact == Self.respectively }) {
        let printed = source.readings[index].numbers.filter { isFigure($0) && $0.decimals > 0 }
        guard let own = printed.firstIndex(where: { $0.value == use.value }) else { continue }
        var run = own...own
        while run.lowerBound > 0, isNext(printed[run.lowerBound - 1], printed[run.lowerBound]) {
          run = run.lowerBound - 1...run.upperBound
        }
        while run.upperBound + 1 < printed.count,
          isNext(printed[run.upperBound], printed[run.upperBound + 1])
        {
          run = run.lowerBound...run.upperBound + 1
        }
        let told = printed[run].filter { one in
          reading.numbers.contains { $0.value == one.value }
        }
        guard run.count >= 3, told.count == 1 else { continue }
        return statement.objection(
          Self.name, .block,
          "The source gives \(run.count) figures, one for each; the sentence puts one on all.",
          [source.passages[index].id])
      }
    }
    return nil
  }

  private func isFigure(_ use: NumberUse) -> Bool {
    switch use.role {
    case .ratio, .plain, .statistic, .percent, .bound: true
    default: false
    }
  }

  private func isNext(_ one: NumberUse, _ other: NumberUse) -> Bool {
    other.start >= one.end && other.firstWord - one.endWord <= 1 && other.start - one.end <= 8
  }

  /// `lower chance (1.26 times as high)`.
  private func turnedRatio(_ statement: CheckedStatement) -> Objection? {
    let reading = statement.reading
    for use in reading.numbers where use.role == .ratio || use.decimals > 0 {
      let words = reading.words
      guard use.endWord + 2 < words.count, words[use.endWord].exact == Self.times,
        words[use.endWord + 1].exact == Self.as, words[use.endWord + 2].exact == Self.high,
        let before = reading.marks.last(where: {
          ($0.kind == .up || $0.kind == .down) && Int($0.end) < use.firstWord
            && use.firstWord - Int($0.end) <= 10
            && Self.chances.value(words[Int($0.end)].exact) >= 0
        })
      else { continue }
      if use.value > 1 && before.kind == .down || use.value < 1 && before.kind == .up {
        return statement.objection(
          DirectionCheck.name, .block,
          "“\(reading.printed(before))” and “\(reading.printed(use.firstWord, use.endWord + 3))” say opposite things.",
          [])
      }
    }
    return nil
  }

  private static let chances = WordReader.table([
    "chance", "chances", "risk", "risks", "odds", "likelihood", "hazard", "probability", "rate",
    "likely",
  ])
  private static let `as` = WordHash.of("as")
  private static let respectively = WordHash.of("respectively")
  private static let times = WordHash.of("times")
  private static let high = WordHash.of("high")
}
