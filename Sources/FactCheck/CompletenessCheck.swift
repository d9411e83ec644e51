import Evidence

/// What a complete page of this study must say, found in the source by the check's own means.
struct CompletenessCheck {
  static let name = "completeness"

  struct Missing {
    var part: String
    var objection: Objection
  }

  func missing(
    from statements: [CheckedStatement], in source: CheckedSource, hasHarmsLine: Bool = false
  ) -> [Missing] {
    var result: [Missing] = []
    func add(_ part: String, _ level: Verdict.Level, _ message: String, _ passages: [String] = []) {
      result.append(
        Missing(
          part: part,
          objection: Objection(
            statement: "summary", check: Self.name, level: level, message: message,
            passages: passages)))
    }
    let all = statements.map(\.reading)
    // What the page says it could not read is not left unsaid.
    let unsureLines = statements.map(\.statement.text).filter(Templates.isUnsureLine)
    let unsure = Set(
      statements.flatMap(\.statement.sources).filter { $0.hasPrefix("unsure:") }
        .map { String($0.dropFirst(7)) }
        + Evidence.Part.allCases.filter { part in
          unsureLines.contains { $0.contains(part.words) }
        }.map(\.rawValue))
    guard source.facts.hasAbstract else { return safety(statements, source) }
    if source.facts.isLaboratoryOnly, source.facts.isOwnLaboratoryWork,
      !all.contains(where: { $0.has(.animal) || $0.has(.cells) })
    {
      add(
        "species", .block, "The page does not say that animals or cells were studied, not people.")
    }
    if source.facts.studiesPeople, !unsure.contains("participants"), let total = total(source),
      !says(total.value, statements, source)
    {
      add(
        "participants", .review,
        "The page does not say how many people took part (\(NumbersCheck.text(total.value))).",
        [total.passage])
    }
    if let passage = AbsenceCheck.Parts.cue(of: .followUp, in: source),
      !unsure.contains("followUp"), !saysTime(statements, source)
    {
      add("followUp", .review, "The page does not say how long people were followed.", [passage])
    }
    if source.facts.studiesPeople || tellsOfPeople(source), !isPlan(statements, source),
      !unsure.contains("harms"),
      !hasHarmsLine, !statements.contains(where: { tellsHarms($0) && isOfHarms($0, source) })
    {
      let passage = AbsenceCheck.Parts.cue(of: .harms, in: source)
      add(
        "harms", passage == nil || !source.facts.studiesPeople ? .review : .block,
        passage == nil
          ? "The page has no line on side effects."
          : "The source tells of side effects; the page does not.",
        passage.map { [$0] } ?? [])
    }
    if source.facts.studiesPeople, !unsure.contains("harms"),
      let grave = GraveHarms.missing(from: statements, in: source)
    {
      add(
        "harms", .block, "The source tells of “\(grave.words)”; the page does not.",
        [grave.passage])
    }
    if !unsure.contains("findings"), !tellsResult(statements, source) {
      add("findings", .review, "The page does not tell what was found.")
    } else if !isPlan(statements, source) {
      let main = MainSentences.indices(in: source)
      if !main.isEmpty, !statements.contains(where: { tells(main, $0) }) {
        add(
          "findings", .review, "The page does not tell what the study comes to.", source.ids(main))
      }
    }
    result += safety(statements, source)
    return result
  }

  /// A plan has seen no harm yet. Where its words are mixed with results, the page has to call it one.
  private func isPlan(_ statements: [CheckedStatement], _ source: CheckedSource) -> Bool {
    source.facts.isPlan
      || source.has(.planned)
        && statements.contains { $0.statement.sources.contains("standing:design.protocol") }
  }

  /// Said of this study: a text of the profile on unwanted effects in general, or a teaser `about safety`,
  /// tells none.
  private func tellsHarms(_ statement: CheckedStatement) -> Bool {
    switch statement.kind {
    case .explanation, .note: return false
    case .standing: return statement.reading.has(.absentSaid) && tellsHarms(statement.reading)
    case .design: return tellsHarms(statement.reading) && !saysOnlySafety(statement.reading)
    default: return tellsHarms(statement.reading)
    }
  }

  /// Rests on a passage that tells of harms itself: `infections` of one on causes does not count for
  /// the side effects of another.
  private func isOfHarms(_ statement: CheckedStatement, _ source: CheckedSource) -> Bool {
    guard statement.isAboutStudy, !statement.isAbsence, !statement.cited.isEmpty,
      AbsenceCheck.Parts.cue(of: .harms, in: source) != nil
    else { return true }
    return statement.cited.contains { index in
      source.passages[index].id != "t"
        && AbsenceCheck.Parts.tellsClearly(source.readings[index])
    }
  }

  private func saysOnlySafety(_ reading: Reading) -> Bool {
    reading.marks(.harm).allSatisfy { Self.safety.value(reading.words[Int($0.first)].exact) >= 0 }
      && !reading.words.contains { Self.commonHarms.value($0.exact) >= 0 }
  }

  private static let safety = WordReader.table([
    "safety", "safe", "tolerability", "tolerance", "infection", "infections",
  ])

  /// A review speaks of people whom others studied.
  private func tellsOfPeople(_ source: CheckedSource) -> Bool {
    !source.facts.isLaboratoryOnly && !source.facts.isOwnLaboratoryWork
      && (AbsenceCheck.Parts.cue(of: .harms, in: source) != nil || source.has(.harm))
  }

  private func tellsHarms(_ reading: Reading) -> Bool {
    reading.has(.harm) || reading.has(.outcome) && reading.has(.absentSaid)
      || reading.words.contains { Self.commonHarms.value($0.exact) >= 0 }
  }

  /// The events by name that trials of medicines report most often, deaths, and `borne well`.
  private static let commonHarms = WordReader.table([
    "death", "deaths", "died", "flushing", "nausea", "vomiting", "diarrhoea", "diarrhea", "rash",
    "nasopharyngitis", "hospitalised", "hospitalized", "borne",
  ])

  /// Each safety line the study's words call for, or another with the same text.
  private func safety(_ statements: [CheckedStatement], _ source: CheckedSource) -> [Missing] {
    guard !source.safety.isEmpty else { return [] }
    // A line of two sentences is two statements of a text that was cut into sentences.
    let said = Verbatim.squeezed(
      statements.map(\.statement.text).joined(separator: " "), dropFinalMark: false)
    // A page shows at most two; lines of the same text count once.
    var needed: [[UInt8]] = []
    var triggers: [String] = []
    for line in source.safety where needed.count < 2 {
      let text = Verbatim.squeezed(line.text, dropFinalMark: false)
      if needed.contains(text) { continue }
      needed.append(text)
      triggers.append(line.trigger)
    }
    return zip(needed, triggers).compactMap { text, trigger in
      // Up to the first placeholder.
      let opening = Array(text.prefix { $0 != UInt8(ascii: "{") })
      if opening.isEmpty || Verbatim.contains(said, opening) { return nil }
      return Missing(
        part: "safety:\(trigger)",
        objection: Objection(
          statement: "safety", check: Self.name, level: .block,
          message: "The safety line for “\(trigger)” is missing.", passages: []))
    }
  }

  private func total(_ source: CheckedSource) -> (value: Double, passage: String)? {
    var best: (value: Double, passage: String)?
    for number in source.numbers
    where number.use.thing == .people && !number.isDerived && number.use.decimals == 0 {
      let passage = source.passages[number.passage]
      guard passage.role != .background, passage.role != .conclusions, number.use.role != .base
      else { continue }
      guard number.use.role == .whole || number.use.role == .count,
        number.use.value > (best?.value ?? 1)
      else { continue }
      best = (number.use.value, passage.id)
    }
    return best
  }

  private func says(_ value: Double, _ statements: [CheckedStatement], _ source: CheckedSource)
    -> Bool
  {
    statements.contains { statement in
      statement.reading.numbers.contains {
        $0.value == value
          || $0.thing == .people && $0.isApproximate && abs($0.value - value) <= 0.07 * value
      }
    }
      || statements.contains {
        $0.reading.numbers.contains {
          $0.thing == .people && source.facts.totals.contains($0.value) && $0.value > 1
        }
      }
  }

  private func saysTime(_ statements: [CheckedStatement], _ source: CheckedSource) -> Bool {
    statements.contains {
      $0.reading.numbers.contains { $0.role == .duration } || $0.reading.has(.followed)
    }
  }

  /// Says or quotes one of the passages.
  private func tells(_ passages: [Int], _ statement: CheckedStatement) -> Bool {
    switch statement.kind {
    case .finding, .view, .derived, .quote: statement.grounds.contains(where: passages.contains)
    default: false
    }
  }

  private func tellsResult(_ statements: [CheckedStatement], _ source: CheckedSource) -> Bool {
    statements.contains { statement in
      statement.isAboutStudy
        && statement.support.contains {
          let role = source.passages[$0].role
          return role == .results || role == .conclusions || role == .other || role == .title
        }
    }
  }
}
