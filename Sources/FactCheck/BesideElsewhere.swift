/// A figure that a sentence leaves out may stand in another sentence of the text: `4 of 41 with A had a
/// relapse. With B 12 of 41 had one.` tells of both groups.
enum BesideElsewhere {
  /// Whether another statement tells what an objection of one group only misses.
  static func settles(
    _ objection: Objection, to statement: CheckedStatement, among statements: [CheckedStatement],
    in source: CheckedSource
  ) -> Bool {
    guard objection.check == CompletenessCheck.name, objection.passages.count == 1,
      let index = objection.passages.first.flatMap(source.index(of:)),
      let missing = OtherShare.missing(from: statement.reading, of: source.readings[index])
    else { return false }
    let figures = source.readings[index].numbers.filter {
      source.readings[index].slice($0.start, $0.end) == missing
    }
    return statements.contains { other in
      other.place != statement.place && other.isAboutStudy
        && other.reading.numbers.contains { told in
          figures.contains { $0.value == told.value && $0.other == told.other }
        }
    }
  }
}
