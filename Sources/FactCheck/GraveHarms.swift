/// Deaths and other grave harms that the results print of a treatment: a page may not leave them out.
enum GraveHarms {
  struct Missing {
    var words: String
    var passage: String
  }

  /// The first grave harm that the source tells and no statement does.
  static func missing(
    from statements: [CheckedStatement], in source: CheckedSource
  ) -> Missing? {
    for (passage, reading) in zip(source.passages, source.readings)
    where passage.role == .results && isOfTreatment(reading) {
      let scope = NegationScope(reading)
      for (at, word) in reading.words.enumerated() {
        guard let kind = kinds[word.exact], !scope.isNegated(at), isCounted(at, reading) else {
          continue
        }
        let isTold = statements.contains { statement in
          statement.reading.words.contains { kinds[$0.exact] == kind }
        }
        if !isTold { return Missing(words: reading.printed(at, at + 1), passage: passage.id) }
      }
    }
    return nil
  }

  private static func isOfTreatment(_ reading: Reading) -> Bool {
    reading.marks(.harm).contains { mark in
      adverse.value(reading.words[Int(mark.first)].exact) >= 0
    }
  }

  /// A number other than nought stands in the same clause or the next.
  private static func isCounted(_ at: Int, _ reading: Reading) -> Bool {
    let clause = reading.words[at].clause
    return reading.numbers.contains { use in
      use.value > 0 && use.role != .pValue && use.role != .year
        && use.firstWord < reading.words.count
        && abs(reading.words[use.firstWord].clause - clause) <= 1
        && abs(use.firstWord - at) <= 6
    }
  }

  private static let adverse = WordReader.table([
    "adverse", "side", "serious", "aes", "saes", "safety", "toxicity", "teaes", "complications",
  ])

  private static let kinds: [UInt64: Int] = {
    var table: [UInt64: Int] = [:]
    let groups = [
      "death deaths died dead fatal fatalities mortality",
      "encephalitis encephalopathy", "pml leukoencephalopathy",
      "suicide suicides suicidal",
      "malignancy malignancies cancer cancers tumour tumours tumor tumors",
    ]
    for (number, group) in groups.enumerated() {
      for word in group.split(separator: " ") { table[WordHash.of(String(word))] = number }
    }
    return table
  }()
}
