import Condition
import Evidence
import Language
import Literature

/// One fact check for every writer (promise 5): asks every rule of every statement and gives a verdict.
package struct FactChecker: Sendable {
  package let profile: ConditionProfile
  private let lexicon: Lexicon
  private let triggers: SafetyTriggers
  private let templates: Templates
  private let checks: [any Check]
  private let known: KnownReadings

  /// Reads with the profile's plain words beside its medical ones: without them a retelling does not
  /// find its passages.
  package init(profile: ConditionProfile) {
    self.profile = profile
    lexicon = Lexicon(profile: profile, includingLay: true)
    triggers = SafetyTriggers(profile: profile)
    let templates = Templates(profile: profile)
    self.templates = templates
    known = KnownReadings(lexicon: lexicon, templates: templates)
    checks = [
      SourcesCheck(), QuoteCheck(), NumbersCheck(), ArmsCheck(), DirectionCheck(), NegationCheck(),
      RetoldCheck(), NoDifferenceCheck(), ChanceCheck(), StrengthCheck(), SpeciesCheck(),
      PopulationCheck(), CountedPeopleCheck(), TornCheck(), FigureWordsCheck(), ConclusionCheck(),
      DescriptorsCheck(), OutcomesCheck(), EntitiesCheck(),
      CrossedNumbers(), LostPart(), LedgerCheck(), AbsenceCheck(), AdviceCheck(),
      HarmsDenied(), Belittling(), AbsoluteWords(), OppositeWords(),
      SupportCheck(profile: profile),
      PlainLanguageCheck(),
    ]
  }

  /// Reads a study once; the result serves any number of statements.
  package func source(for study: Study) -> CheckedSource {
    CheckedSource(
      study: study, passages: PassageReader.passages(of: study), lexicon: lexicon,
      triggers: triggers)
  }

  /// Every objection to one statement, the worst first.
  package func check(
    _ statement: Statement, place: String, against source: CheckedSource
  ) -> [Objection] {
    objections(to: prepare(statement, place: place, in: source), in: source)
  }

  /// The verdict on a complete summary: each statement, the agreement between them, and what is
  /// missing.
  package func check(_ summary: Summary, against source: CheckedSource) -> Verdict {
    let prepared = summary.statements.map { prepare($0.statement, place: $0.place, in: source) }
    return verdict(
      on: prepared, against: source, complete: true,
      hasHarmsLine: summary.facts.contains { $0.name == "harms" })
  }

  /// The verdict on a text by anyone: each sentence is classed and finds its own passages. What it
  /// leaves out is listed and changes the verdict only when `complete`.
  package func check(text: String, against source: CheckedSource, complete: Bool) -> Verdict {
    let sentences = PastedText.statements(of: text, templates: templates)
    let prepared = sentences.enumerated().map {
      prepare($0.element, place: "s\($0.offset + 1)", in: source)
    }
    return verdict(on: prepared, against: source, complete: complete)
  }

  /// The kind that a sentence by anyone is taken for: a text of the profile, an absence, a view where
  /// it names whose, else a finding.
  package func kind(of sentence: String) -> Statement.Kind {
    PastedText.kind(of: sentence, templates)
  }

  private func verdict(
    on statements: [CheckedStatement], against source: CheckedSource, complete: Bool,
    hasHarmsLine: Bool = false
  ) -> Verdict {
    var found = statements.flatMap { statement in
      objections(to: statement, in: source).filter {
        !BesideElsewhere.settles($0, to: statement, among: statements, in: source)
      }
    }
    found += AgreementCheck().objections(among: statements, in: source)
    let completeness = CompletenessCheck().missing(
      from: statements, in: source, hasHarmsLine: hasHarmsLine)
    var missing = completeness.map(\.part)
    if complete {
      found += completeness.map(\.objection)
    } else {
      // One group told without the other is left out too: of a fragment it is said, not held.
      let left = found.indices.filter { found[$0].check == CompletenessCheck.name }
      for index in left { found[index].level = .pass }
      if !left.isEmpty { missing.append("groups") }
    }
    let level = found.map(\.level).max() ?? .pass
    return Verdict(level: level, objections: found, missing: missing)
  }

  private func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    if statement.kind == .note { return AdviceCheck().objections(to: statement, in: source) }
    // A reviewed text of the profile is not about this study's words; it only has to be that text.
    if !statement.isAboutStudy || statement.kind == .absence,
      statement.isCarried
    {
      return StandingClaims().objections(to: statement, in: source)
    }
    if statement.kind == .explanation || statement.kind == .standing {
      return TemplateCheck(templates: templates).objections(to: statement, in: source)
        + AdviceCheck().objections(to: statement, in: source)
        + PlainLanguageCheck().objections(to: statement, in: source)
    }
    var found = checks.flatMap { $0.objections(to: statement, in: source) }
    if statement.kind == .quote, let told = QuotationFrame.sentence(of: statement.statement) {
      found += objections(to: prepare(told, place: statement.place, in: source), in: source)
        .filter { $0.check != PlainLanguageCheck.name }
    }
    return
      found
      .enumerated().sorted { ($0.element.level, -$0.offset) > ($1.element.level, -$1.offset) }
      .map(\.element)
  }

  private func prepare(
    _ statement: Statement, place: String, in source: CheckedSource
  ) -> CheckedStatement {
    let isAbout = CheckedStatement.isAboutStudy(statement.kind)
    let text =
      isAbout && statement.kind != .absence
      ? KnownReadings.Entry(reading: Reading(statement.text, lexicon: lexicon), isCarried: false)
      : known.entry(for: statement.text)
    let reading = text.reading.adding(source.shortForms.answering(text.reading))
    let cited = statement.sources.compactMap(source.index(of:))
    var support = cited
    for index in Aligner.passages(for: reading, in: source) where !support.contains(index) {
      support.append(index)
    }
    let retold =
      isAbout
      ? RetoldPassages.indices(for: reading, citing: cited, in: source) : []
    return CheckedStatement(
      place: place, statement: statement, reading: reading, cited: cited, support: support,
      retold: retold, isCarried: text.isCarried,
      isVerbatim: Verbatim.holds(statement.text, in: source, among: support),
      zones: GlossZones(reading.words, told: support.prefix(2).map { source.readings[$0].contents })
    )
  }
}
