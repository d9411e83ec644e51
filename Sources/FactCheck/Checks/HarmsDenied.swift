/// `No side effects were seen`, `side effects were few` need a passage that says so, and of the same
/// harms: none that was serious is not none.
struct HarmsDenied: Check {
  static let name = "harms"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.isVerbatim,
      !statement.reading.has(.absentSaid)
    else { return [] }
    let reading = statement.reading
    for mark in reading.marks(.harm) where isEvent(mark, reading) {
      guard let said = smallness(of: mark, reading) else { continue }
      let denials = source.readings.flatMap { passage in
        passage.marks(.harm).compactMap { smallness(of: $0, passage) }
      }
      if denials.contains(where: { covers($0, said) }) { continue }
      return [
        statement.objection(
          Self.name, .block,
          denials.isEmpty
            ? "“\(reading.printed(mark))”: the source does not say that there were none or few."
            : "“\(reading.printed(mark))”: the source says this only of some of them.",
          source.ids(Array(statement.support.prefix(1))))
      ]
    }
    return []
  }

  /// What is said of the harms: that there were none, or few and mild, and of which.
  private struct Smallness {
    var isNone: Bool
    /// Words between `no` and the harm: `serious`, `new`.
    var which: Set<UInt64>
  }

  /// An event that happens, not `safety` or `was tolerated`.
  private func isEvent(_ mark: Mark, _ reading: Reading) -> Bool {
    let word = reading.words[Int(mark.first)]
    // `Little is known about PML`: a name is spoken of, not counted.
    return Self.qualities.value(word.exact) < 0
      && !reading.mentions.contains { $0.covers(word) }
  }

  private func smallness(of mark: Mark, _ reading: Reading) -> Smallness? {
    let first = Int(mark.first)
    let clause = reading.words[first].clause
    // `no new serious side effects`
    var which: Set<UInt64> = []
    for at in (max(0, first - 5)..<first).reversed() where reading.words[at].clause == clause {
      let word = reading.words[at].exact
      if Self.none.value(word) >= 0 { return Smallness(isNone: true, which: which) }
      if Self.fewBefore.value(word) >= 0 { return Smallness(isNone: false, which: which) }
      if reading.words[at].isContent { which.insert(reading.words[at].stem) }
      if reading.words[at].isNumber { return nil }
    }
    // `side effects were few`, `adverse events were mostly mild`, `complications did not occur`
    for at in Int(mark.end)..<max(Int(mark.end), min(reading.words.count, Int(mark.end) + 6)) {
      let word = reading.words[at]
      if word.clause != clause || word.isNumber || word.afterBreak { break }
      if Self.few.value(word.exact) >= 0 { return Smallness(isNone: false, which: []) }
      if word.exact == Self.absent || word.exact == Self.noneWord
        || word.exact == Self.not && Self.auxiliaries.value(reading.words[at - 1].exact) >= 0
      {
        return Smallness(isNone: true, which: [])
      }
    }
    return nil
  }

  /// `No side effects` needs as much; `few` is carried by `none`, too, and `no serious ones` by `none`.
  private func covers(_ printed: Smallness, _ said: Smallness) -> Bool {
    (printed.isNone || !said.isNone) && printed.which.isSubset(of: said.which)
      || !said.isNone && !printed.isNone
  }

  private static let auxiliaries = WordReader.table([
    "did", "do", "were", "was", "have", "has", "had", "are", "is",
  ])
  private static let noneWord = WordHash.of("none")
  private static let absent = WordHash.of("absent")
  private static let not = WordHash.of("not")
  private static let none = WordReader.table([
    "no", "without", "none", "never", "zero", "nor", "neither", "free",
  ])
  /// `A rare brain infection` says what it is, not how often it came.
  private static let fewBefore = WordReader.table([
    "few", "mild", "minor", "little", "minimal", "hardly", "manageable",
  ])
  private static let few = WordReader.table([
    "few", "mild", "minor", "rare", "rarely", "little", "minimal", "low", "negligible",
    "uncommon", "infrequent", "hardly", "manageable", "transient", "light",
  ])
  private static let qualities = WordReader.table([
    "safe", "unsafe", "safety", "tolerability", "tolerated", "tolerable", "tolerance", "tolerate",
    "tolerates", "toxic", "harmful", "intolerance", "infection", "infections",
  ])
}
