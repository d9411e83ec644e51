import Language

/// No advice, no reassurance, no alarm, no hope words, no comparison from outside the glossary.
struct AdviceCheck: Check {
  static let name = "advice"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.kind != .quote else { return [] }
    var found: [Objection] = []
    let quoted = QuotedStretches.ranges(in: statement.statement.text)
    func free(_ kind: Cue.Kind, _ isMeant: (Mark) -> Bool = { _ in true }) -> Mark? {
      reading.marks(kind).first { mark in
        guard isMeant(mark) else { return false }
        let start = Int(reading.words[Int(mark.first)].start)
        return !quoted.contains { $0.contains(start) }
      }
    }
    func add(_ level: Verdict.Level, _ mark: Mark, _ message: String) {
      found.append(
        statement.objection(Self.name, level, "“\(reading.printed(mark))”: \(message)", []))
    }
    let addressed = CueMatcher.shared.family("you")
    if let mark = free(.advice, { $0.family != addressed }) {
      add(
        statement.isVerbatim ? .review : .block, mark,
        "speaks to the reader; a page gives no advice.")
    } else if isImperative(reading) {
      found.append(
        statement.objection(Self.name, .block, "The sentence tells the reader what to do.", []))
    } else if let mark = free(.advice) {
      add(.review, mark, "speaks to the reader.")
    }
    if let mark = free(.advicePlea), !isAttributed(mark, statement) {
      // The authors' own recommendation needs only their name; anything else is the sentence's advice.
      let isAuthors = statement.support.contains {
        sharesMatter(reading, source.readings[$0])
          && (source.readings[$0].has(.advicePlea) || source.readings[$0].has(.attribution)
            || source.readings[$0].words.contains { Self.duty.value($0.exact) >= 0 })
      }
      add(
        isAuthors ? .review : .block, mark,
        "advice; only as the view of a named body or the authors.")
    }
    if let mark = free(.reassurance) {
      add(statement.isVerbatim ? .review : .block, mark, "reassures beyond what a study can show.")
    }
    if let mark = free(.alarm), !source.hasStem(reading.words[Int(mark.first)].stem) {
      add(mark.family == CueMatcher.shared.family("grave") ? .review : .block, mark, "alarms.")
    }
    if let mark = free(.hope) { hope(mark, statement, source).map { found.append($0) } }
    if !statement.isVerbatim, statement.isAboutStudy || statement.kind == .note,
      let mark = free(.comparison), let objection = comparison(mark, statement, source)
    {
      found.append(objection)
    }
    return found
  }

  /// The sentence that asks names whose view it is: a name in the sentence before does not cover it.
  private func isAttributed(_ mark: Mark, _ statement: CheckedStatement) -> Bool {
    let reading = statement.reading
    guard statement.kind == .view || reading.has(.attribution) else { return false }
    let place = Int(reading.words[Int(mark.first)].start)
    let spans = SentenceSplitter.spans(in: statement.statement.text)
    guard let own = spans.dropFirst().first(where: { $0.start <= place && place < $0.end }) else {
      return true
    }
    return reading.marks(.attribution).contains {
      let start = Int(reading.words[Int($0.first)].start)
      return own.start <= start && start < own.end
    }
  }

  /// The passage speaks of what is asked for, not only of the same people and illness.
  private func sharesMatter(_ reading: Reading, _ passage: Reading) -> Bool {
    let matter = reading.contents.filter { !Self.whom.contains($0) }
    return !matter.isEmpty && Reading.shared(matter, passage.contents) * 2 >= matter.count
  }

  private static let whom: Set<UInt64> = Set(
    ["people", "illness", "everyone", "take", "day", "daily", "use", "medicine"].map { word in
      Concepts.shared.concept(WordHash.of(word)) ?? Stem.hash(word)
    } + [Reading.key(of: .condition)])

  private func hope(_ mark: Mark, _ statement: CheckedStatement, _ source: CheckedSource)
    -> Objection?
  {
    let reading = statement.reading
    let printed = reading.printed(mark)
    let isNegated = NegationScope(reading).isNegated(Int(mark.first))
    let isPrinted =
      source.hasStem(reading.words[Int(mark.first)].stem)
      || source.hasWord(reading.words[Int(mark.first)].exact)
    if isNegated && isPrinted || printed.lowercased().hasPrefix("cur") && isPrinted { return nil }
    if isPrinted, statement.isVerbatim || reading.has(.attribution) || statement.kind == .view {
      return nil
    }
    return statement.objection(
      Self.name, isPrinted || isNegated ? .review : .block,
      "“\(printed)”: raises hope that one study cannot carry.", [])
  }

  /// `like a vitamin`; not `illnesses like asthma`, `looks like`, nor what the source itself compares.
  private func comparison(_ mark: Mark, _ statement: CheckedStatement, _ source: CheckedSource)
    -> Objection?
  {
    let reading = statement.reading
    let behind = reading.words[Int(mark.end)...].prefix(5).filter(\.isContent)
    guard !behind.isEmpty else { return nil }
    if mark.first > 0, Self.looking.value(reading.words[Int(mark.first) - 1].exact) >= 0 {
      return nil
    }
    if behind.count(where: { source.hasStem($0.stem) }) * 2 >= behind.count { return nil }
    return statement.objection(
      Self.name, statement.level(.block, at: Int(mark.first)),
      "“\(reading.printed(mark)) …”: a comparison that is not in the reviewed glossary.", [])
  }

  private func isImperative(_ reading: Reading) -> Bool {
    guard let first = reading.words.first, Self.imperatives.value(first.exact) >= 0,
      reading.words.count > 2,
      let token = reading.tokens.first, token.kind == .word
    else { return false }
    let next = reading.words[1].exact
    return Self.objects.value(next) >= 0
  }

  private static let duty = WordReader.table([
    "should", "must", "recommend", "recommended", "recommends", "need", "needs", "needed",
    "necessary",
    "advised", "advisable", "required", "requires", "require", "mandatory", "essential",
    "important",
  ])
  private static let looking = WordReader.table([
    "looks", "look", "looked", "looking", "sounds", "feels", "something", "than", "molecules",
    "things",
  ])

  private static let imperatives = WordReader.table(
    "ask talk speak stop start take avoid consider try eat drink keep do don't don’t never always remember call contact see get discuss use make tell check wait stay continue switch be"
      .split(separator: " ").map(String.init))
  private static let objects = WordReader.table(
    "your you the a an to with it this that taking not stop about for all any more less on in at and if yourself medicine medicines treatment doctor doctors vitamin supplements regular exercise every"
      .split(separator: " ").map(String.init))
}
