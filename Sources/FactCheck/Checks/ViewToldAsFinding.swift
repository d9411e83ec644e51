/// `The study showed that …` of what its authors only suggest, interpret or recommend.
enum ViewToldAsFinding {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let verb = showing(reading), !statement.cited.isEmpty,
      !reading.words[verb...].contains(where: { LostHedge.isDoubt($0) })
    else { return nil }
    let told = statement.cited.filter { source.passages[$0].id != "t" }
    guard let first = told.first, told.allSatisfy({ isOpinion(source.readings[$0]) }) else {
      return nil
    }
    return statement.objection(
      StrengthCheck.name, .block,
      "The source says this as a view (“\(NegationCheck.short(source.passages[first].text))”), not as what was found.",
      source.ids([first]))
  }

  /// The verb of `the study showed`, `they found that`.
  private static func showing(_ reading: Reading) -> Int? {
    reading.words.indices.dropFirst().first { at in
      verbs.value(reading.words[at].exact) >= 0
        && (max(0, at - 3)..<at).contains { subjects.value(reading.words[$0].exact) >= 0 }
    }
  }

  private static func isOpinion(_ passage: Reading) -> Bool {
    if passage.words.contains(where: { verbs.value($0.exact) >= 0 }) { return false }
    return passage.words.contains { opining.value($0.exact) >= 0 }
      || passage.marks(.hedge).contains { LostHedge.isReal($0, passage) }
  }

  private static let verbs = WordReader.table([
    "showed", "shows", "found", "finds", "proved", "proves", "demonstrated", "demonstrates",
    "revealed", "confirmed", "established",
  ])
  private static let subjects = WordReader.table([
    "study", "studies", "trial", "research", "researchers", "results", "findings", "they",
    "scientists", "analysis", "review",
  ])
  private static let opining = WordReader.table([
    "recommended", "recommend", "recommends", "should", "interpreted", "consistent", "suggest",
    "suggests", "suggesting", "can", "could", "may", "might", "believe", "propose", "hypothesise",
    "hypothesize", "advocate",
  ])
}
