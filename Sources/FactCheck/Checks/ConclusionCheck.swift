/// What only the authors' conclusion says is their view, and is told as theirs.
struct ConclusionCheck: Check {
  static let name = "strength"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.kind == .finding, !statement.cited.isEmpty, !reading.has(.attribution),
      statement.cited.allSatisfy({ source.passages[$0].role == .conclusions }),
      statement.place == "headline" || isClaim(reading)
    else { return [] }
    // The last sentence of an unlabelled abstract may be its only result.
    guard source.passages.contains(where: { $0.role == .results }) else { return [] }
    // A result told again at the end is still a result.
    let isResult = source.readings.indices.contains { index in
      source.passages[index].role == .results
        && reading.shared(with: source.readings[index]) * 10 >= reading.contents.count * 6
    }
    if isResult { return [] }
    return [
      statement.objection(
        Self.name, .review, "Only the authors' conclusion says this: it is their view.",
        source.ids(statement.cited))
    ]
  }

  /// Said of what could or should be, or is praise: no count or measure of the study.
  private func isClaim(_ reading: Reading) -> Bool {
    reading.words.contains { Self.claims.value($0.exact) >= 0 }
  }

  private static let claims = WordReader.table([
    "can", "may", "might", "should", "effective", "safe", "beneficial", "alternative",
    "promising", "useful", "feasible", "provides", "offers",
  ])
}
