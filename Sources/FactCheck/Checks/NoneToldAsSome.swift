/// `Significantly more` of a passage that speaks of significance only to deny it.
enum NoneToldAsSome {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let mark = claim(statement, source) else { return difference(statement, source) }
    let told =
      statement.cited.isEmpty
      ? statement.retold
      : statement.cited.filter { source.passages[$0].id != "t" }
    guard !told.isEmpty,
      told.allSatisfy({ deniesOnly(source.readings[$0], source.estimates[$0]) })
    else { return nil }
    return statement.objection(
      NegationCheck.name, statement.level(.block, at: Int(mark.first)),
      "“\(reading.printed(mark))”: the source says that this was not significant.",
      source.ids([told[0]]))
  }

  /// `Significantly` or `clearly` with a change, and no `not` anywhere.
  private static func claim(_ statement: CheckedStatement, _ source: CheckedSource) -> Mark? {
    let reading = statement.reading
    guard isFree(statement, source) else { return nil }
    if let mark = reading.marks(.significance).first { return mark }
    // `clearly rarer`
    return reading.marks.first { mark in
      [.up, .down, .better, .worse].contains(mark.kind) && mark.first > 0
        && clearly.value(reading.words[Int(mark.first) - 1].exact) >= 0
    }
  }

  private static let clearly = WordReader.table(["clearly", "markedly", "definitely", "notably"])

  /// `More … than` of passages that tell only of no link and no difference.
  private static func difference(
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let reading = statement.reading
    guard isFree(statement, source) else { return nil }
    let cited = statement.cited.filter { source.passages[$0].id != "t" }
    let change = reading.changes.first { !$0.isNegated && !$0.comparand.isEmpty }
    let difference = Predicates.all(.difference, in: reading).first {
      differing.value(reading.words[$0.word].exact) >= 0 || isDifferent($0.word, reading)
    }
    // Any sentence may say that there was a difference; one that says more is held to what it names.
    let told =
      cited.isEmpty && difference != nil
      ? statement.retold : cited
    guard !told.isEmpty, let change = change ?? difference,
      told.allSatisfy({ deniesAll(source.readings[$0]) })
    else { return nil }
    return statement.objection(
      NegationCheck.name, statement.level(.block, at: change.word),
      "“\(reading.printed(change.word, change.word + 1))”: the source found no difference or link here.",
      source.ids([told[0]]))
  }

  /// `Is different between the two`, not `different doses`.
  private static func isDifferent(_ at: Int, _ reading: Reading) -> Bool {
    reading.words[at].exact == different && at + 1 < reading.words.count
      && between.value(reading.words[at + 1].exact) >= 0
  }

  private static let different = WordHash.of("different")
  private static let between = WordReader.table(["between", "from", "among", "in"])
  private static let differing = WordReader.table([
    "difference", "differences", "differ", "differs", "differed", "differently",
  ])

  private static func deniesAll(_ passage: Reading) -> Bool {
    let links = Predicates.all(.difference, in: passage)
    return (passage.has(.same) || links.contains(where: \.isNegated))
      && (links + passage.changes).allSatisfy(\.isNegated)
  }

  /// Says no by no word of its own: what a bracket explains does not count, nor a `negative` test that
  /// the passages have too.
  private static func isFree(_ statement: CheckedStatement, _ source: CheckedSource) -> Bool {
    let reading = statement.reading
    let denies = reading.marks.contains { mark in
      [.negator, .same, .falseNegator].contains(mark.kind)
        && !reading.words[Int(mark.first)].isBracketed
    }
    return !denies
      && !reading.words.contains { word in
        !word.isBracketed && NegativeWords.has(word, reading)
          && !statement.grounds.contains { index in
            source.readings[index].words.contains { $0.exact == word.exact }
          }
      }
  }

  /// Every word of significance in it is negated, and no estimate says otherwise.
  private static func deniesOnly(_ passage: Reading, _ estimates: [PrintedEstimate]) -> Bool {
    let marks = passage.marks(.significance)
    guard !marks.isEmpty, !estimates.contains(where: { !$0.isNull }) else { return false }
    let scope = NegationScope(passage)
    return marks.allSatisfy { mark in
      scope.isNegated(Int(mark.first))
        || passage.marks(.same).contains { $0.first <= mark.first && mark.end <= $0.end }
    }
  }
}
