/// A statement ready to be checked: its text read, its passages found.
struct CheckedStatement: Sendable {
  let place: String
  let statement: Statement
  let reading: Reading
  /// Indices of the passages the statement names.
  let cited: [Int]
  /// The passages that could carry it, best first, the named ones among them.
  let support: [Int]
  /// The words stand so in a passage.
  let isVerbatim: Bool
  let zones: GlossZones

  /// A doubt about words that only explain is for a person to settle.
  func level(_ level: Verdict.Level, at word: Int) -> Verdict.Level {
    level == .block && zones.contains(word) ? .review : level
  }

  var kind: Statement.Kind { statement.kind }

  /// Speaks of what the study did or found, so the source must carry it.
  var isAboutStudy: Bool {
    switch kind {
    case .finding, .design, .view, .derived, .absence: true
    case .quote, .explanation, .standing, .note: false
    }
  }

  /// Says that something is missing: what it names need not be in the source.
  var isAbsence: Bool {
    kind == .absence || reading.has(.absentSaid) || reading.has(.noComparison)
  }

  func objection(
    _ check: String, _ level: Verdict.Level, _ message: String, _ passages: [String] = []
  ) -> Objection {
    Objection(
      statement: place, check: check, level: level, message: message,
      passages: passages)
  }
}
