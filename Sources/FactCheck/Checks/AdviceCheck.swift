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
    if let mark = free(.advice, { $0.family != addressed && !isTold($0, reading) }) {
      add(
        statement.isVerbatim ? .review : .block, mark,
        "speaks to the reader; a page gives no advice.")
    } else if isImperative(statement) {
      found.append(
        statement.objection(Self.name, .block, "The sentence tells the reader what to do.", []))
    } else if let mark = free(.advice) {
      add(.review, mark, "speaks to the reader.")
    }
    let soft = CueMatcher.shared.family("soft")
    if let mark = free(.advicePlea, { $0.family != soft }) ?? free(.advicePlea),
      !isAttributed(mark, statement)
    {
      // The authors' own recommendation needs only their name; anything else is the sentence's advice.
      let isAuthors = statement.support.contains {
        let passage = source.readings[$0]
        let asks =
          passage.has(.advicePlea) || passage.words.contains { Self.duty.value($0.exact) >= 0 }
        return asks || passage.has(.attribution) && sharesMatter(reading, passage)
      }
      // What only may be advice is left alone where the authors ask for something themselves.
      let isSoft = mark.family == soft
      if !(isSoft && isAuthors) {
        add(
          isAuthors || isSoft ? .review : .block, mark,
          "advice; only as the view of a named body or the authors.")
      }
    }
    if let mark = free(.reassurance, { !Exemplified.isPlacebo($0, reading) }) {
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

  /// `Had to stop taking it`: what people did, not what to do.
  private func isTold(_ mark: Mark, _ reading: Reading) -> Bool {
    let first = Int(mark.first)
    return first > 1 && reading.words[first - 1].exact == Self.to
      && Self.doing.value(reading.words[first - 2].exact) >= 0
  }

  private static let to = WordHash.of("to")
  private static let doing = WordReader.table(["had", "chose", "decided", "planned", "wanted"])

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
    return !matter.isEmpty && Reading.shared(matter, passage.contents) * 3 >= matter.count
  }

  private static let whom: Set<UInt64> = Set(
    ["people", "illness", "everyone", "take", "day", "daily", "use", "medicine"].map(
      WordReader.stem(of:)) + [Reading.key(of: .condition)])

  private func hope(_ mark: Mark, _ statement: CheckedStatement, _ source: CheckedSource)
    -> Objection?
  {
    let reading = statement.reading
    let printed = reading.printed(mark)
    if mark.end < reading.words.count, mark.first > 0, printed.lowercased() == "at last",
      !reading.words[Int(mark.end)].afterBreak
    {
      return nil  // `at last follow-up`
    }
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
    let behind = reading.words[Int(mark.end)...].prefix(5).prefix {
      !$0.afterBreak || $0.start == reading.words[Int(mark.end)].start
    }.filter(\.isContent)
    guard !behind.isEmpty else { return nil }
    if mark.first > 0, Self.looking.value(reading.words[Int(mark.first) - 1].exact) >= 0 {
      return nil
    }
    if Exemplified.isExample(mark, reading) { return nil }
    // `MS-like`: part of a word.
    let token = Int(reading.words[Int(mark.first)].token)
    if token > 0, reading.tokens[token - 1].end == reading.tokens[token].start { return nil }
    if behind.count(where: { source.hasStem($0.stem) }) * 2 >= behind.count { return nil }
    // `A disease like MS`, of animals that have such a one.
    if source.entries.contains(Reading.key(of: .model)), mark.first > 0,
      Self.illness.value(reading.words[Int(mark.first) - 1].exact) >= 0,
      reading.mentions.contains(where: { $0.entry == .condition && $0.covers(behind[0]) })
    {
      return nil
    }
    // `effects like high blood pressure`: a name of the profile that the source has, too.
    let isNamed = reading.mentions.contains { mention in
      mention.entry != .condition && behind.contains { mention.covers($0) }
        && source.entries.contains(Reading.key(of: mention.entry))
    }
    if isNamed { return nil }
    return statement.objection(
      Self.name, statement.level(.block, at: Int(mark.first)),
      "“\(reading.printed(mark)) …”: a comparison that is not in the reviewed glossary.", [])
  }

  /// A sentence of the statement begins with what to do: `Ask the doctor`, `Never stop`.
  private func isImperative(_ statement: CheckedStatement) -> Bool {
    let words = statement.reading.words
    return SentenceSplitter.spans(in: statement.statement.text).contains { span in
      guard
        let first = words.firstIndex(where: { Int($0.start) >= span.start }),
        first + 2 < words.count, Int(words[first + 2].start) < span.end
      else { return false }
      let next = words[first + 1].exact
      if Self.askers.value(words[first].exact) >= 0 { return true }
      if Self.imperatives.value(words[first].exact) >= 0 { return Self.objects.value(next) >= 0 }
      return Self.nounLike.value(words[first].exact) >= 0 && Self.determiners.value(next) >= 0
    }
  }

  private static let duty = WordReader.table([
    "should", "must", "recommend", "recommended", "recommends", "need", "needs", "needed",
    "necessary",
    "advised", "advisable", "required", "requires", "require", "mandatory", "essential",
    "important",
  ])
  private static let looking = WordReader.table([
    "looks", "look", "looked", "looking", "sounds", "feels", "something", "than", "molecules",
    "things", "would", "feel", "felt", "sound", "seem", "seems", "seemed",
  ])

  private static let illness = WordReader.table(["disease", "illness"])

  /// Words that open nothing but a request.
  private static let askers = WordReader.table([
    "please", "don't", "don’t", "let's", "let’s", "remember", "never", "ask", "speak", "listen",
  ])
  private static let imperatives = table(
    """
    talk stop start take avoid consider try eat drink keep do always call contact see get discuss \
    make tell wait stay continue be bring go give let read write choose pick find join watch \
    cut add prepare share show insist demand push hold put set learn weigh skip quit replace \
    focus aim ensure seek visit mention raise relax enjoy expect know think switch check use
    """)
  private static let objects = table(
    """
    your you the a an to with it this that taking not stop about for all any more less on in at and \
    if yourself medicine medicines treatment doctor doctors vitamin supplements regular exercise \
    every calm active well sure them these those
    """)
  /// As often nouns: only a word that cannot follow a noun makes them requests.
  private static let nounLike = table(
    "talk start plan rest walk exercise book note limit drop look report request sleep trust"
  )
  private static let determiners = table("your the a an it this that these those them")

  private static func table(_ words: String) -> HashIndex {
    WordReader.table(words.split(separator: " ").map(String.init))
  }
}
