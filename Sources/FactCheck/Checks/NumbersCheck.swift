/// Each number of a statement must stand in the source in the same role.
struct NumbersCheck: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy || statement.kind == .derived else { return [] }
    var found: [Objection] = []
    if statement.isVerbatim { return [] }
    for use in statement.reading.numbers where isChecked(use, statement) {
      if let objection = objection(to: use, statement, source) { found.append(objection) }
    }
    if let objection = TimeAnchors.clocks(statement, source) { found.append(objection) }
    found += VagueAmounts.objections(to: statement, in: source)
    return found
  }

  /// Small number words without a counted noun are often no figures: `one of the`, `two messengers`.
  private func isChecked(_ use: NumberUse, _ statement: CheckedStatement) -> Bool {
    switch use.role {
    case .name, .ordinal, .base: return false
    case .level: return use.value != 95
    default: break
    }
    if use.isWord, use.value <= 4, use.role == .count || use.role == .plain {
      return use.thing == .people && use.value > 1
    }
    return true
  }

  private func objection(
    to use: NumberUse, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let reading = statement.reading
    let printed = reading.slice(use.start, use.end)
    if let objection = RelativeFigure.objection(use, printed, statement, source) {
      return objection
    }
    let same = source.numbers.filter { hasValue(use, $0.use, reading) }
    let fitting = same.filter { NumberMatch.fits(use, $0.use) }
    guard !fitting.isEmpty else {
      if Derivation.holds(use, statement, source) { return nil }
      if same.isEmpty, isSpaced(use, source) { return nil }
      if same.isEmpty, GivenWords.hold(use.firstWord, of: statement, in: source) { return nil }
      if same.isEmpty {
        let near = statement.support.prefix(2).map { $0 }
        return statement.objection(
          Self.name, isDoubtful(use) ? .review : statement.level(.block, at: use.firstWord),
          "\(printed) is not in the source.", source.ids(near))
      }
      let at = same[0]
      return statement.objection(
        Self.name, statement.level(.block, at: use.firstWord),
        "\(printed) stands in the source, but as \(Self.words(for: at.use.role)), not as \(Self.words(for: use.role)).",
        [source.passages[at.passage].id])
    }
    if let objection = elsewhereObjection(use, printed, fitting, statement, source) {
      return objection
    }
    if let objection = pairObjection(use, printed, fitting, statement, source) { return objection }
    if let objection = PartAndWhole.objection(use, printed, fitting, statement, source) {
      return objection
    }
    if let objection = TimeAnchors.objection(use, printed, fitting, statement, source) {
      return objection
    }
    return limitObjection(use, printed, fitting, statement, source)
  }

  /// A sentence that names its passages takes its numbers from them; how many took part may come from
  /// anywhere.
  private func elsewhereObjection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    // A headline names the passages of its main point only.
    guard !statement.cited.isEmpty, statement.kind != .derived, statement.place != "headline",
      let first = fitting.first,
      !fitting.contains(where: {
        statement.cited.contains($0.passage) || use.role == .duration && isSetting($0, source)
      }),
      Self.results.contains(use.role), use.role == .part || use.thing != .people,
      !use.isWord || use.role == .duration
    else { return nil }
    return statement.objection(
      Self.name, .review, "\(printed) stands elsewhere in the source, not in what this rests on.",
      [source.passages[first.passage].id])
  }

  /// How long people were treated or followed holds for all that was found.
  private func isSetting(_ number: CheckedSource.SourceNumber, _ source: CheckedSource) -> Bool {
    let role = source.passages[number.passage].role
    return role == .methods || role == .title || role == .objective || number.use.anchor != .none
  }

  /// Roles of what was found; other numbers may be parts of names.
  private static let results: Set<NumberUse.Role> = [
    .duration, .percent, .part, .ratio, .measure, .statistic, .spread,
  ]

  /// `11 386` is printed for 11,386.
  private func isSpaced(_ use: NumberUse, _ source: CheckedSource) -> Bool {
    guard use.decimals == 0, use.value >= 1000, use.value < 1e9 else { return false }
    let digits = String(Int(use.value))
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    let spaced = Array(groups.joined(separator: " ").utf8)
    return source.squeezed.contains { Verbatim.contains($0, spaced) }
  }

  /// A minus sign may become a word: `fell by 0.83` for −0.83.
  private func hasValue(_ use: NumberUse, _ printed: NumberUse, _ reading: Reading) -> Bool {
    if NumberMatch.hasValue(use, of: printed) { return true }
    guard printed.value < 0, use.value > 0,
      reading.has(.down) || reading.has(.worse) || reading.has(.difference)
    else { return false }
    var positive = printed
    positive.value = -printed.value
    return NumberMatch.hasValue(use, of: positive)
  }

  private func isDoubtful(_ use: NumberUse) -> Bool {
    use.isWord && use.value <= 12 && use.thing != .people && use.role != .percent
      && (use.role != .duration || use.value <= 4)
      || use.role == .year
  }

  /// `9.8% of the 53` and `4 of 53`: both numbers stand there, but not together.
  private func pairObjection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard let other = use.other, use.role == .percent || use.role == .part else { return nil }
    if use.role == .part, let listed = fitting.first(where: { $0.use.listedWith == other }) {
      return statement.objection(
        Self.name, .block,
        "\(printed) and \(Self.text(other)) are two groups in the source, not a part and its whole.",
        [source.passages[listed.passage].id])
    }
    // `53 patients (61%)` is no share of 53.
    if use.role == .percent,
      let own = fitting.first(where: { isShareOfItself($0, other, source) })
    {
      return statement.objection(
        Self.name, .block,
        "\(Self.text(other)) is the part that \(printed) stands for in the source, not the whole.",
        [source.passages[own.passage].id])
    }
    let bound = fitting.filter { $0.use.other != nil }
    guard let first = bound.first, !bound.contains(where: { $0.use.other == other }) else {
      return nil
    }
    // A share printed without its total may still be one of this total.
    if use.role == .part, fitting.contains(where: { $0.use.other == nil && $0.use.role == .part }) {
      return nil
    }
    let whole = first.use.other ?? 0
    return statement.objection(
      Self.name, .block,
      "\(printed) is a share of \(Self.text(whole)) in the source, not of \(Self.text(other)).",
      [source.passages[first.passage].id])
  }

  private func isShareOfItself(
    _ percent: CheckedSource.SourceNumber, _ part: Double, _ source: CheckedSource
  ) -> Bool {
    source.numbers.contains {
      $0.passage == percent.passage && $0.use.value == part && $0.use.role != .whole
        && $0.use.endWord <= percent.use.firstWord && percent.use.firstWord - $0.use.endWord <= 2
    } && percent.use.other != part
  }

  /// `at least` told as `at most`.
  private func limitObjection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard use.limit != 0, !use.isApproximate || use.value < 8, use.role != .percent else {
      return nil
    }
    guard let first = fitting.first, fitting.allSatisfy({ $0.use.limit == -use.limit }) else {
      return nil
    }
    return statement.objection(
      "scope", .block,
      use.limit > 0
        ? "The source says at most \(printed), not at least."
        : "The source says at least \(printed), not at most.",
      [source.passages[first.passage].id])
  }

  static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  static func words(for role: NumberUse.Role) -> String {
    switch role {
    case .count: "a count"
    case .part: "a part of a group"
    case .whole: "the size of a group"
    case .percent, .share: "a percentage"
    case .pValue: "a p-value"
    case .level: "the level of an interval"
    case .bound: "the end of an interval or range"
    case .spread: "a measure of spread"
    case .ratio: "a ratio"
    case .statistic: "a test statistic"
    case .duration: "a length of time"
    case .age: "an age"
    case .measure: "a measurement"
    case .year: "a year"
    case .base: "the base of a rate"
    case .name, .ordinal: "part of a name"
    case .plain: "a plain number"
    }
  }
}
