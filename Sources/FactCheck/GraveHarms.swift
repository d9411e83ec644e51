import Condition

/// Deaths and other grave harms that the source prints of a study of a treatment: a page may not
/// leave them out.
enum GraveHarms {
  struct Missing {
    var words: String
    var passage: String
  }

  /// The first grave harm that the source tells and no statement does.
  static func missing(
    from statements: [CheckedStatement], in source: CheckedSource
  ) -> Missing? {
    let isOfTreatment = studiesTreatment(source)
    for (index, reading) in source.readings.enumerated() {
      let role = source.passages[index].role
      guard role == .results || role == .conclusions || role == .other && !source.facts.isReview
      else { continue }
      // The toll of a pandemic is no result of the study.
      if reading.words.contains(where: { $0.exact == million }) { continue }
      let isAdverse = tellsHarm(reading) || isBeside(index, source)
      let scope = NegationScope(reading)
      for (at, word) in reading.words.enumerated() {
        guard let kind = kinds[word.exact], !scope.isNegated(at) else { continue }
        let isDeath = kind == 0
        // Of one patient the sentence needs no number: `the third died`.
        let isSaid =
          isDeath && verbs.value(word.exact) >= 0 && isOfTreatment
          || isCounted(at, reading) && (isAdverse || isDeath && isOfTreatment)
        guard isSaid, isDeath || !isDisease(kind, source) else { continue }
        if !isTold(kind, statements) {
          return Missing(words: reading.printed(at, at + 1), passage: source.passages[index].id)
        }
      }
    }
    return nil
  }

  private static func isTold(_ kind: Int, _ statements: [CheckedStatement]) -> Bool {
    statements.contains { statement in
      statement.reading.words.contains { kinds[$0.exact] == kind || lay[$0.exact] == kind }
        || kind == 1
          && statement.reading.words.contains { $0.exact == brain }
          && statement.reading.words.contains { inflamed.value($0.exact) >= 0 }
    }
  }

  /// A medicine or procedure was given: named in title or aim, or the study is of its safety.
  private static func studiesTreatment(_ source: CheckedSource) -> Bool {
    zip(source.passages, source.readings).contains { passage, reading in
      guard passage.role == .title || passage.role == .objective || passage.role == .methods else {
        return false
      }
      if reading.mentions.contains(where: { if case .treatment = $0.entry { true } else { false } })
      {
        return true
      }
      return passage.role != .methods
        && reading.words.contains { given.value($0.exact) >= 0 }
    }
  }

  private static func tellsHarm(_ reading: Reading) -> Bool {
    reading.marks(.harm).contains { adverse.value(reading.words[Int($0.first)].exact) >= 0 }
      || reading.words.indices.dropFirst().contains {
        related.value(reading.words[$0].exact) >= 0
          && related.value(reading.words[$0 - 1].exact) >= 0
      }
  }

  /// The sentence before or behind tells of harms: deaths and disorders often follow in a list.
  private static func isBeside(_ index: Int, _ source: CheckedSource) -> Bool {
    [index - 2, index - 1, index + 1].contains { at in
      source.readings.indices.contains(at)
        && source.passages[at].role == source.passages[index].role && tellsHarm(source.readings[at])
    }
  }

  /// An illness that the study is about is no harm of its treatment.
  private static func isDisease(_ kind: Int, _ source: CheckedSource) -> Bool {
    zip(source.passages, source.readings).contains { passage, reading in
      passage.role == .title && reading.words.contains { kinds[$0.exact] == kind }
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

  private static let million = WordHash.of("million")
  private static let brain = WordHash.of("brain")
  private static let inflamed = WordReader.table(["inflammation", "swelling", "inflamed"])
  private static let verbs = WordReader.table(["died", "deaths", "fatal", "fatalities"])
  private static let related = WordReader.table([
    "treatment", "drug", "related", "immune", "mediated",
  ])
  private static let given = WordReader.table([
    "treatment", "treated", "therapy", "transplant", "transplantation", "trial", "drug", "safety",
    "stimulation", "surgery", "vaccine", "vaccination", "infusion", "dose",
  ])
  private static let adverse = WordReader.table([
    "adverse", "side", "serious", "aes", "saes", "safety", "toxicity", "teaes", "complications",
  ])

  private static let kinds = table([
    "death deaths died dead fatal fatalities mortality",
    "encephalitis encephalopathy", "pml leukoencephalopathy",
    "suicide suicides suicidal",
    "malignancy malignancies cancer cancers tumour tumours tumor tumors carcinoma melanoma",
  ])

  /// Other words a page may have for them.
  private static let lay = table(["die dies dying lethal", "", "multifocal", "", "leukaemia"])

  private static func table(_ groups: [String]) -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    for (number, group) in groups.enumerated() {
      for word in group.split(separator: " ") { table[WordHash.of(String(word))] = number }
    }
    return table
  }
}
