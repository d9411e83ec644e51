import Language

/// Noun phrases of a result sentence and what they stand for.
extension OutcomePhrase {
  /// What stands behind the verb: `a lower relapse rate`, `an increase in lesions`.
  ///
  /// - Parameter isPlaced: it may stand behind a preposition: `differences were seen in pain`.
  func object(from start: Int, isPlaced: Bool = false) -> Range<Int>? {
    var first = start
    // `found that scores were lower`
    if s.word(first) == "that" { return outcome(from: first + 1) }
    if first < tags.count, tags[first] == .in || tags[first] == .to {
      guard isPlaced, Self.placing.contains(s.word(first)) else { return nil }
      first += 1
    }
    guard let phrase = phrase(from: first) else { return nil }
    let head = head(phrase)
    if standsFor(head) { return measured(behind: head + 1, to: tags.count) }
    return isGeneric(phrase, head) ? nil : phrase
  }

  /// `a link with relapses`, `predictive of falls`: what the first is linked to.
  func linked(_ verb: Int, _ end: Int) -> Range<Int>? {
    var at = end
    let isLink =
      Self.links.contains(s.word(verb))
      || (end..<min(end + 4, tags.count)).contains { index in
        guard Self.links.contains(s.word(index)) else { return false }
        at = index + 1
        return true
      }
    guard isLink, at < tags.count, tags[at] == .in || tags[at] == .to else { return nil }
    return explained(from: at + 1)
  }

  /// What a link leads to: `a reduction in relapses` is of relapses.
  func explained(from start: Int) -> Range<Int>? {
    guard let phrase = phrase(from: start) else { return nil }
    let head = head(phrase)
    if WordStems.isChange(s.word(head)) {
      return measured(behind: head + 1, to: tags.count) ?? phrase
    }
    return isGeneric(phrase, head) ? nil : phrase
  }

  /// `difference`, `increase`, `odds ratio`: what it is of is the outcome.
  func standsFor(_ head: Int) -> Bool {
    Self.relations.contains(s.word(head))
      // `weight gain` is one thing.
      || WordStems.isChange(s.word(head)) && !(head > 0 && tags[head - 1].isNoun)
      || s.word(head) == "ratio" && ["odds", "hazard", "risk", "rate"].contains(s.word(head - 1))
  }

  /// Behind `difference` or `increase`: `in`, `of` or `between` and what it is of.
  func measured(behind start: Int, to limit: Int) -> Range<Int>? {
    let word = start > 0 ? s.word(start - 1) : ""
    // `no effect of yoga on mood`, `an odds ratio of 2.0 for relapse`
    let far = Self.effects.contains(word) ? "on" : word == "ratio" ? "for" : ""
    if let index = (start..<max(start, min(tags.count, start + 16))).first(where: {
      s.word($0) == far
    }),
      let found = phrase(from: index + 1), !isGeneric(found, head(found))
    {
      return found
    }
    if word == "ratio" { return nil }
    // `a reduction (3-fold) in lesions`
    var depth = 0
    var passed = 0
    for index in start..<max(start, min(limit, start + 16)) where passed < 4 {
      if tags[index] == .leftBracket { depth += 1 }
      if tags[index] == .rightBracket { depth -= 1 }
      guard depth == 0 else { continue }
      passed += 1
      guard tags[index] == .in || tags[index] == .to else { continue }
      guard Self.placing.contains(s.word(index)) else { return nil }
      let found = phrase(from: index + 1, to: limit)
      return found.flatMap { isGeneric($0, head($0)) ? nil : $0 }
    }
    return nil
  }

  /// `16% of the patients relapsed`: what the verb says happened.
  func event(_ group: VerbGroup) -> Range<Int>? {
    let isChanged = group.isPassive && WordStems.isTransitive(s.word(group.main))
    return isEvent(group.main) && !isChanged ? group.main..<(group.main + 1) : nil
  }

  /// `the proportion of patients with a relapse`: a relapse.
  func had(from start: Int, to verb: Int) -> Range<Int>? {
    guard let with = (start..<verb).first(where: { s.word($0) == "with" }),
      (start..<with).contains(where: { Self.parts.contains(s.word($0)) }),
      let named = phrase(from: with + 1, to: verb)
    else { return nil }
    return isGeneric(named, head(named)) ? nil : named
  }

  /// The noun phrase that begins at or soon behind a token, without article and bare comparative.
  func phrase(from start: Int, to limit: Int = Int.max) -> Range<Int>? {
    let limit = min(limit, tags.count)
    var first = start
    while first < limit, isBefore(first) { first += 1 }
    var end = first
    var words = 0
    while end < limit, words < Self.longest, isInside(end, from: first, to: limit) {
      if s.tokens[end].kind == .word { words += 1 }
      end += 1
    }
    while end > first, !endsPhrase(end - 1) { end -= 1 }
    return first < end && (first..<end).contains { tags[$0].isNoun } ? first..<end : nil
  }

  /// `the`, `a significantly higher`, `mean`: what stands in front of the name of a thing.
  func isBefore(_ index: Int) -> Bool {
    switch tags[index] {
    // `an 82% increased chance`
    case .cd where index + 1 < tags.count && s.word(index + 1) == "%": true
    case .nn where s.word(index) == "%": true
    case .dt, .pdt, .prpPossessive, .rb, .rbr, .rbs, .jjr, .jjs, .in, .cc, .comma, .colon, .period,
      .wdt, .prp, .md, .vbz, .vbd, .vbp, .symbol, .hyphen, .rightBracket, .ex:
      true
    default: Self.empty.contains(s.word(index))
    }
  }

  func isInside(_ index: Int, from first: Int, to limit: Int) -> Bool {
    let tag = tags[index]
    if tag.isNoun || tag.isAdjective || tag == .vbg || tag == .vbn || tag == .cd || tag == .hyphen
      || tag == .affix || tag == .foreign || tag == .possessive || tag == .listMark
    {
      // `rate compared with`: no part of the name.
      return !Self.comparing.contains(s.word(index))
    }
    if tag == .symbol { return s.tokens[index].start == s.tokens[max(0, index - 1)].end }
    // `in-person`, `off-label`
    if index + 1 < limit, tags[index + 1] == .hyphen,
      s.tokens[index + 1].start == s.tokens[index].end
    {
      return true
    }
    guard index > first, index + 1 < limit else { return false }
    // `time to walk`
    if tag == .vb { return s.word(index - 1) == "to" && s.word(index - 2) == "time" }
    switch s.word(index) {
    // `Anxiety, pain, and sleep were`: the members of a subject.
    case ",": return limit < tags.count && isMember(index + 1, to: limit)
    case "of": return true
    case "and", "or":
      return tags[index + 1].isNoun || tags[index + 1].isAdjective || tags[index + 1] == .vbg
        || index + 2 < limit && tags[index + 2] == .hyphen
    case "the", "a", "an", "their": return s.word(index - 1) == "of"
    case "in", "for", "to", "with": return Self.heading.contains(s.word(index - 1))
    default: return false
    }
  }

  /// A list of nouns goes on up to the verb.
  func isMember(_ start: Int, to limit: Int) -> Bool {
    (start..<limit).allSatisfy { index in
      let tag = tags[index]
      return tag.isNoun || tag.isAdjective || tag == .comma || tag == .cc || tag == .hyphen
        || tag == .vbg
    }
  }

  func endsPhrase(_ index: Int) -> Bool {
    tags[index].isNoun || tags[index] == .cd && index > 0 && tags[index - 1].isNoun
      || tags[index] == .vbg && index > 0 && tags[index - 1].isNoun
  }

  /// The last noun in front of the first preposition.
  func head(_ phrase: Range<Int>) -> Int {
    let end =
      phrase.dropFirst().first { tags[$0] == .in && tags[$0 - 1] != .cd && tags[$0 - 1] != .symbol }
      ?? phrase.upperBound
    return (phrase.lowerBound..<end).last { tags[$0].isNoun } ?? phrase.lowerBound
  }

  /// People, groups, the study itself: nothing that was measured.
  func isGeneric(_ phrase: Range<Int>, _ head: Int) -> Bool {
    let word = s.word(head)
    if s.isPerson(head) || Self.generic.contains(word) { return true }
    let nouns = phrase.filter { tags[$0].isNoun }
    // `NGS findings` are of something, `our findings` are not.
    if nouns.allSatisfy({ isBare($0) || Self.generic.contains(s.word($0)) }) {
      return true
    }
    // `group E1`
    if nouns.count < 3, nouns.contains(where: { ["group", "arm", "groups"].contains(s.word($0)) }) {
      return true
    }
    // `proportion of patients`: how many of them had what the verb says.
    guard Self.parts.contains(word) || tags[phrase.lowerBound] == .cd, phrase.count > 2,
      phrase.dropFirst().prefix(3).contains(where: { s.word($0) == "of" })
    else { return false }
    return phrase.contains { s.isPerson($0) || Self.generic.contains(s.word($0)) }
  }

  /// `end`, not `END`.
  func isBare(_ index: Int) -> Bool {
    let text = s.tokens[index].text
    return Self.bare.contains(s.word(index)) && (text.utf8.count < 3 || text != text.uppercased())
  }
}
