/// `Only 2.3%`, `uncommon`: how much a number weighs is the source's to say.
struct Belittling: Check {
  static let name = "strength"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim else { return [] }
    let reading = statement.reading
    for at in reading.words.indices.dropLast()
    where Self.belittling.value(reading.words[at].exact) >= 0 {
      // `only 2.3%`, `just under 3`: a figure follows.
      guard
        let figure = reading.numbers.first(where: {
          $0.firstWord > at && $0.firstWord - at <= 2 && !$0.isWord
        }), figure.role != .duration, figure.role != .age, figure.role != .year,
        // `only 38 of 61`: the reader sees how many that is.
        figure.role != .part || figure.other == nil, figure.thing != .people
      else { continue }
      let isPrinted = statement.support.contains { index in
        source.readings[index].words.contains { Self.belittling.value($0.exact) >= 0 }
      }
      if isPrinted { continue }
      return [
        statement.objection(
          Self.name, .review,
          "“\(reading.printed(at, at + 1))” is the sentence's own word: the source gives the figure without it.",
          source.ids(Array(statement.support.prefix(1))))
      ]
    }
    return []
  }

  private static let belittling = WordReader.table([
    "only", "just", "merely", "barely", "hardly", "few", "low", "little", "small",
  ])
}
