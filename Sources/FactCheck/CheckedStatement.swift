/// A statement ready to be checked: its text read, its passages found.
///
/// A class, so that thirty checks copy none of it.
final class CheckedStatement: Sendable {
  let place: String
  let statement: Statement
  let reading: Reading
  /// Indices of the passages the statement names.
  let cited: [Int]
  /// The passages that could carry it, best first, the named ones among them.
  let support: [Int]
  /// The passages that it most likely retells.
  let retold: [Int]
  /// A text of the profile, word for word; asked only of what is not about the study, and of absences.
  let isCarried: Bool
  /// The words stand so in a passage.
  let isVerbatim: Bool
  let zones: GlossZones

  init(
    place: String, statement: Statement, reading: Reading, cited: [Int], support: [Int],
    retold: [Int], isCarried: Bool, isVerbatim: Bool, zones: GlossZones
  ) {
    self.place = place
    self.statement = statement
    self.reading = reading
    self.cited = cited
    self.support = support
    self.retold = retold
    self.isCarried = isCarried
    self.isVerbatim = isVerbatim
    self.zones = zones
  }

  /// The same sentence read as one of its clauses, which retells passages of its own.
  func telling(_ part: Reading, retold: [Int]) -> CheckedStatement {
    CheckedStatement(
      place: place, statement: statement, reading: part, cited: [], support: retold, retold: retold,
      isCarried: isCarried, isVerbatim: isVerbatim, zones: zones)
  }

  /// A doubt about words that only explain is for a person to settle.
  func level(_ level: Verdict.Level, at word: Int) -> Verdict.Level {
    level == .block && zones.contains(word) ? .review : level
  }

  /// The passages it is held to: those it names, else those it most likely retells.
  var grounds: [Int] { cited.isEmpty ? retold : cited }

  var kind: Statement.Kind { statement.kind }

  /// Speaks of what the study did or found, so the source must carry it.
  var isAboutStudy: Bool {
    Self.isAboutStudy(kind)
  }

  static func isAboutStudy(_ kind: Statement.Kind) -> Bool {
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
