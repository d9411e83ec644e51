/// n is not N: how many there were is not how many something happened to.
enum PartAndWhole {
  static func objection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard use.decimals == 0, use.role == .count || use.role == .whole || use.role == .part else {
      return nil
    }
    let at = fitting[0]
    let id = source.passages[at.passage].id
    if let objection = wholeForPart(use, printed, statement, source) { return objection }
    if use.role == .count, use.thing == .people,
      let verb = event(after: use, statement.reading),
      // `two of six deaths`: six died.
      !fitting.contains(where: { $0.use.context.contains(verb) })
    {
      let wholes = fitting.filter { $0.use.role == .whole }
      let overlaps = fitting.contains {
        $0.use.role != .whole
          && (Reading.shared($0.use.context, use.context) >= 2 || $0.use.role == .part)
      }
      if !wholes.isEmpty, !overlaps {
        return statement.objection(
          NumbersCheck.name, .block,
          "\(printed) is how many people there were, not how many this happened to.", [id])
      }
    }
    if use.role == .whole
      || use.role == .count && use.thing == .people && tookPart(use, statement.reading)
    {
      if let objection = stayedToldAsCame(use, printed, fitting, statement, source) {
        return objection
      }
      if fitting.allSatisfy({ $0.use.role == .part }) {
        return statement.objection(
          NumbersCheck.name, .block, "\(printed) is a part of a group in the source, not its size.",
          [id])
      }
      if use.role == .count, let whole = largerTotal(than: use, fitting, source),
        !statement.reading.numbers.contains(where: { $0.value == whole })
      {
        return statement.objection(
          NumbersCheck.name, .block,
          "\(printed) is a part of the \(NumbersCheck.text(whole)) people in the source, not all who took part.",
          [id])
      }
    }
    return componentObjection(use, printed, fitting, statement, source)
  }

  /// `in 33 patients` where the passage retold has `in 28 of 33 patients`.
  private static func wholeForPart(
    _ use: NumberUse, _ printed: String, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    let reading = statement.reading
    // `2,917 people with MS` tells who they were, not what happened to them.
    guard use.role == .count, use.thing == .people, reading.contents.count >= 5,
      let index = statement.support.first
    else { return nil }
    let passage = source.readings[index]
    let shared = Double(reading.shared(with: passage))
    let least = Double(min(reading.contents.count, passage.contents.count))
    guard shared >= 0.5 * least, shared >= 3 else { return nil }
    let part = passage.numbers.filter { part in
      part.role == .part && part.other == use.value
        && !reading.numbers.contains { $0.value == part.value }
    }
    .max { Reading.shared($0.context, use.context) < Reading.shared($1.context, use.context) }
    guard let part, part.value != use.value,
      !passage.numbers.contains(where: { $0.role == .count && $0.value == use.value }),
      Reading.shared(part.context, use.context) * 2 >= use.context.count
    else { return nil }
    return statement.objection(
      NumbersCheck.name, .block,
      "The source says this of \(NumbersCheck.text(part.value)) of \(printed), not of all \(printed).",
      [source.passages[index].id])
  }

  /// `41 people had …`: something is said to have happened to them.
  private static func event(after use: NumberUse, _ reading: Reading) -> UInt64? {
    let words = reading.words
    // `out of 41 people only a few had …`: somebody else comes between.
    if use.firstWord >= 2, words[use.firstWord - 2].exact == out { return nil }
    for at in use.endWord..<min(words.count, use.endWord + 6) {
      if at > use.endWord, words[at].afterBreak { return nil }
      if eventVerbs.value(words[at].exact) >= 0 {
        // `had stopped`, `had MS`, `had secondary progressive MS` tell who they are.
        let next = at + 1 < words.count ? words[at + 1] : words[at]
        if words[at].exact == had, isIdentity(from: at + 1, reading) || next.exact == stopped {
          return nil
        }
        return words[at].stem
      }
    }
    return nil
  }

  private static func isIdentity(from word: Int, _ reading: Reading) -> Bool {
    guard word < reading.words.count else { return false }
    let start = Int(reading.words[word].start)
    return reading.mentions.contains { mention in
      guard mention.start >= start, mention.start <= start + 24 else { return false }
      switch mention.entry {
      case .type, .condition: return true
      default: return false
      }
    }
  }

  private static let out = WordHash.of("out")
  private static let had = WordHash.of("had")
  private static let stopped = WordHash.of("stopped")
  private static let eventVerbs = WordReader.table(
    """
    had showed developed experienced suffered relapsed improved worsened died got felt saw reported
    progressed responded recovered deteriorated converted fell discontinued
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// `looked back at 53 people`, `53 people took part`, `in 31 people`.
  private static func tookPart(_ use: NumberUse, _ reading: Reading) -> Bool {
    let words = reading.words
    for at in max(0, use.firstWord - 5)..<use.firstWord where studyVerbs.value(words[at].exact) >= 0
    {
      return true
    }
    for at in use.endWord..<min(words.count, use.endWord + 7)
    where partVerbs.value(words[at].exact) >= 0 {
      return true
    }
    return false
  }

  private static let studyVerbs = WordReader.table(
    "looked studied included enrolled followed recruited examined analysed analyzed involved among of compared surveyed interviewed asked tested with"
      .split(separator: " ").map(String.init))
  private static let partVerbs = WordReader.table(
    "part included enrolled recruited participated analysed analyzed studied randomised randomized"
      .split(separator: " ").map(String.init))

  /// `The trial enrolled 38 people` where 61 were enrolled and 38 completed it.
  private static func stayedToldAsCame(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard has(coming, near: use, statement.reading), !has(staying, near: use, statement.reading),
      let first = fitting.first,
      fitting.allSatisfy({ has(staying, near: $0.use, source.readings[$0.passage]) })
    else { return nil }
    let came = source.numbers.first {
      !$0.isDerived && $0.use.value > use.value && $0.use.thing == .people
        && has(coming, near: $0.use, source.readings[$0.passage])
    }
    guard let came else { return nil }
    return statement.objection(
      NumbersCheck.name, .block,
      "\(printed) is how many stayed to the end or were analysed; \(NumbersCheck.text(came.use.value)) came in.",
      [source.passages[first.passage].id])
  }

  private static func has(_ verbs: HashIndex, near use: NumberUse, _ reading: Reading) -> Bool {
    let range = max(0, use.firstWord - 4)..<min(reading.words.count, use.endWord + 8)
    return reading.words[range].contains { verbs.value($0.exact) >= 0 }
  }

  private static let coming = WordReader.table([
    "enrolled", "recruited", "enrolling", "randomised", "randomized", "joined", "started",
    "entered",
  ])
  private static let staying = WordReader.table([
    "completed", "finished", "remained", "stayed", "completing", "completers", "analysed",
    "analyzed", "evaluable",
  ])

  /// A bigger number of people of which this one is only a named part.
  private static func largerTotal(
    than use: NumberUse, _ fitting: [CheckedSource.SourceNumber], _ source: CheckedSource
  ) -> Double? {
    var result: Double?
    for match in fitting {
      let counts = source.readings[match.passage].numbers.filter {
        $0.decimals == 0
          && ($0.role == .count || $0.role == .whole || $0.role == .part || $0.role == .plain)
      }
      let whole = counts.first { total in
        total.value > match.use.value && total.thing == .people
          && isSum(total.value, with: match.use.value, counts.map(\.value))
      }
      guard let whole else { return nil }
      // The statement says which part it is.
      let own = behind(match.use, source.readings[match.passage])
      if Reading.shared(own, use.context) > 0 { return nil }
      result = whole.value
    }
    return result
  }

  private static func isSum(_ total: Double, with part: Double, _ counts: [Double]) -> Bool {
    let others = counts.filter { $0 < total }
    guard others.count >= 2, others.count <= 8, others.contains(part) else { return false }
    if others.reduce(0, +) == total { return true }
    return others.contains { $0 + part == total }
  }

  /// The content stems just behind a number: what tells this part from the others.
  private static func behind(_ use: NumberUse, _ reading: Reading) -> [UInt64] {
    var stems: [UInt64] = []
    for at in use.endWord..<min(reading.words.count, use.endWord + 5) {
      let word = reading.words[at]
      if word.isNumber { break }
      if word.isContent, Units.people.value(word.exact) < 0 { stems.append(word.stem) }
    }
    return stems.sorted()
  }

  /// `only 1 patient had new activity` when 1 is one kind of several and 4 had any.
  private static func componentObjection(
    _ use: NumberUse, _ printed: String, _ fitting: [CheckedSource.SourceNumber],
    _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Objection? {
    guard use.thing == .people || use.role == .part, use.role != .whole else { return nil }
    for match in fitting where match.use.role == .part && !match.isDerived {
      guard let whole = match.use.other else { continue }
      let reading = source.readings[match.passage]
      let siblings = reading.numbers.filter {
        $0.role == .part && $0.other == whole && $0.value != match.use.value
      }
      guard
        let all = siblings.first(where: { sibling in
          sibling.value > match.use.value
            && siblings.contains { $0.value + match.use.value == sibling.value }
        })
      else { continue }
      let own = component(match.use, reading)
      guard own.count >= 2 else { continue }
      if Reading.shared(own, use.context) * 2 < own.count {
        return statement.objection(
          NumbersCheck.name, .block,
          "\(printed) is only one of the kinds counted; in all it was \(NumbersCheck.text(all.value)) of \(NumbersCheck.text(whole)).",
          [source.passages[match.passage].id])
      }
      return nil
    }
    return nil
  }

  private static func component(_ use: NumberUse, _ reading: Reading) -> [UInt64] {
    var stems: [UInt64] = []
    var at = use.endWord
    var skipped = 0
    // Over `of 41 (2.4%)` to what is counted.
    while at < reading.words.count, skipped < 6,
      reading.words[at].isNumber || !reading.words[at].isContent
        || Units.people.value(reading.words[at].exact) >= 0
    {
      at += 1
      skipped += 1
    }
    while at < reading.words.count, !reading.words[at].isNumber, stems.count < 6 {
      if reading.words[at].isContent { stems.append(reading.words[at].stem) }
      at += 1
    }
    stems.sort()
    return stems
  }
}
