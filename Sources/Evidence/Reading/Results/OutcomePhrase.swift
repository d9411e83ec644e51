import Language

/// What a result sentence measured, as a noun phrase: the subject of its verb, or, where the subject is
/// people, a treatment or a bare `difference`, what the verb says of it.
///
/// Words are told apart by their tags, so that no verb, adverb or opening becomes an outcome.
struct OutcomePhrase {
  /// Words of an outcome at most.
  static let longest = 8

  let s: Sentence
  let tags: [Tag]

  init(_ s: Sentence) {
    self.s = s
    tags = Tagger.standard.tags(of: s.tokens)
  }

  /// The outcome of the statement that begins at a token; `nil` where no words name one.
  func outcome(from start: Int) -> Range<Int>? {
    let first = behindOpening(start)
    guard let verb = finiteVerb(from: first) else { return phrase(from: first) }
    let group = verbGroup(at: verb)
    let subject = phrase(from: first, to: verb)
    // `There was no difference in walking`
    if first < tags.count, tags[first] == .ex { return object(from: group.end, isPlaced: true) }
    let head = subject.map(head) ?? first
    if standsFor(head) {
      return measured(behind: head + 1, to: verb) ?? object(from: group.end, isPlaced: true)
        ?? subject
    }
    if let linked = linked(group.main, group.end) { return linked }
    let isTold = subject.map { isGeneric($0, head) } ?? true
    if isTold
      || !group.isPassive
        && (WordStems.isTransitive(s.word(group.main)) || Self.having.contains(s.word(group.main)))
    {
      if let told = object(from: group.end) { return told }
      if isTold { return had(from: first, to: verb) ?? event(group) }
    }
    return subject
  }

  /// The first noun phrase from a token on, whatever it names.
  func first(from start: Int) -> Range<Int>? { phrase(from: start) }

  /// Words that were read as an outcome, without what is none of it; `nil` where nothing is left.
  func trimmed(_ words: Range<Int>) -> Range<Int>? {
    // `the scan showed the spot spread (`: the nearer part.
    let verb = words.last { tags[$0].isFinite && !isEvent($0) }
    for part in [
      verb.map { ($0 + 1)..<words.upperBound }, words.lowerBound..<(verb ?? words.upperBound),
    ] {
      if let part, let named = named(in: part) { return named }
    }
    // `nine of 15 responded`, `49 were randomly assigned`
    guard let event = words.last(where: isEvent) else { return nil }
    let isQualified = event > words.lowerBound && tags[event - 1].isAdverb
    return (isQualified ? event - 1 : event)..<(event + 1)
  }

  private func named(in words: Range<Int>) -> Range<Int>? {
    var first = words.lowerBound
    while first < words.upperBound, isBefore(first) { first += 1 }
    var end = first
    while end < words.upperBound, !tags[end].isFinite, tags[end] != .wdt, tags[end] != .wp,
      s.word(end) != ","
    {
      end += 1
    }
    while end > first, !endsPhrase(end - 1) { end -= 1 }
    guard first < end, (first..<end).contains(where: { tags[$0].isNoun }) else { return nil }
    let named = first..<end
    let head = head(named)
    if standsFor(head) { return measured(behind: head + 1, to: end) }
    return isGeneric(named, head) ? nil : named
  }

  /// A verb that says by itself what happened.
  func isEvent(_ index: Int) -> Bool {
    let word = s.word(index)
    return (tags[index] == .vbn || tags[index] == .vbd) && word.utf8.count > 3
      && !Self.beings.contains(word) && !Self.having.contains(word) && !Self.telling.contains(word)
  }

  // MARK: The parts of the sentence

  /// `At 2 years,` and `Moreover,` say when and how.
  private func behindOpening(_ start: Int) -> Int {
    var first = start
    for _ in 0..<3 {
      guard first < tags.count, Self.openings.contains(tags[first]) || s.word(first) == "compared",
        let comma = comma(from: first), finiteVerb(from: comma + 1) != nil
      else { return first }
      first = comma + 1
    }
    return first
  }

  private func comma(from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(tags.count, start + 32) {
      if tags[index] == .leftBracket { depth += 1 }
      if tags[index] == .rightBracket { depth -= 1 }
      if depth == 0, tags[index] == .comma { return index }
    }
    return nil
  }

  /// The first verb with a tense, outside brackets and clauses that begin with `which`.
  func finiteVerb(from start: Int) -> Int? {
    var depth = 0
    var isRelative = false
    for index in start..<max(start, tags.count) {
      switch tags[index] {
      case .leftBracket: depth += 1
      case .rightBracket: depth -= 1
      case .wdt, .wp, .wpPossessive, .wrb: isRelative = depth == 0 && index > start
      default: break
      }
      guard depth == 0, tags[index].isFinite, !isAssigned(index) else { continue }
      if isRelative {
        isRelative = false
        continue
      }
      return index
    }
    return nil
  }

  /// `a randomized trial`
  private func isAssigned(_ index: Int) -> Bool {
    s.word(index).hasPrefix("randomi") && index + 1 < tags.count
      && (tags[index + 1].isNoun || tags[index + 1].isAdjective)
  }

  struct VerbGroup {
    var main: Int
    var end: Int
    var isPassive: Bool
  }

  /// `was significantly reduced`, `may have improved`.
  private func verbGroup(at verb: Int) -> VerbGroup {
    var end = verb + 1
    var main = verb
    while end < tags.count, tags[end].isVerb || tags[end].isAdverb || tags[end] == .md {
      // `were increased levels`: an adjective.
      if tags[end] == .vbn || tags[end] == .vbg, end + 1 < tags.count,
        tags[end + 1].isNoun || tags[end + 1].isAdjective
      {
        break
      }
      if tags[end].isVerb { main = end }
      end += 1
    }
    let isPassive =
      main > verb && tags[main] == .vbn
      && (verb..<main).contains { Self.beings.contains(s.word($0)) }
    return VerbGroup(main: main, end: end, isPassive: isPassive)
  }
}
