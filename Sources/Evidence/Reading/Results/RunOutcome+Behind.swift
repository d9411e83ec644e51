import Language

/// Outcomes named behind their figures.
extension RunOutcome {
  /// `a 57% reduction in the number of falls`: what was changed by that much.
  static func changed(_ figures: [Range<Int>], _ s: Sentence) -> Named? {
    guard let first = figures.first else { return nil }
    var i = first.upperBound
    while ["mean", "median", "relative", "absolute", "greater"].contains(s.word(i)) { i += 1 }
    guard changes.contains(s.word(i)), s.word(i + 1) == "in" || s.word(i + 1) == "of" else {
      return nil
    }
    return phrase(from: i + 2, to: s.tokens.count, s)
  }

  private static let changes: WordSet = [
    "reduction", "decrease", "increase", "improvement", "decline", "rise", "loss", "fall",
  ]

  /// `5 deaths (0.3%)`: the events that the figure itself counts.
  static func counted(_ figures: [Range<Int>], _ s: Sentence) -> Range<Int>? {
    guard let first = figures.first,
      let open = first.first(where: { s.word($0) == "(" || s.word($0) == "[" })
    else { return nil }
    return happenings.contains(s.word(open - 1)) && open - 1 > first.lowerBound
      ? (open - 1)..<open : nil
  }

  private static let happenings: WordSet = [
    "deaths", "relapses", "infections", "recurrences", "pregnancies", "falls", "fractures",
    "withdrawals", "discontinuations",
  ]

  /// `1.3% and 1.1% for mortality, 4.6% and 2.1% for stroke`: behind a list, what is no group.
  static func namedBehind(
    _ figures: [Range<Int>], next: Int, _ mentions: [ArmMention], _ s: Sentence
  ) -> Named? {
    guard figures.count >= 2, let end = figures.last?.upperBound, s.word(end) == "for",
      !mentions.contains(where: { $0.first >= end && $0.first <= end + 2 })
    else { return nil }
    return phrase(from: end + 1, to: min(next, s.tokens.count), s)
  }

  /// `12% of the placebo group had a relapse`, `eight receiving A and five receiving B died`: the
  /// words behind.
  static func following(
    _ figures: [Range<Int>], next: Int, _ mentions: [ArmMention], _ s: Sentence
  ) -> Named? {
    guard let start = figures.first?.upperBound else { return nil }
    let limit = min(next, s.tokens.count)
    var i = start
    var event: Int?
    while i < limit {
      let word = s.word(i)
      if events.contains(word) { event = i }
      guard
        ResultRuns.empty.contains(word) || PeopleWords.people.contains(word)
          || RunOutcome.verbs.contains(word) || skipped.contains(word) || word.hasSuffix("ly")
          || s.tokens[i].kind == .number && PeopleWords.people.contains(s.word(i + 1))
          || mentions.contains(where: { $0.first <= i && i < $0.end })
          || figures.contains(where: { $0.contains(i) })
      else { break }
      i += 1
    }
    return phrase(from: i, to: limit, s)
      ?? event.map { Named(words: $0..<($0 + 1), end: $0 + 1) }
  }

  /// Verbs that say what happened all by themselves.
  private static let events: WordSet = ["died", "survived", "discontinued", "dropped", "improved"]
  private static let skipped: WordSet = [
    "assigned", "randomised", "randomized", "allocated", "treated",
  ]

  /// The words from a token on, at most six, up to a preposition or mark.
  private static func phrase(from start: Int, to limit: Int, _ s: Sentence) -> Named? {
    var i = start
    while ["the", "a", "an"].contains(s.word(i)) { i += 1 }
    var end = i
    while end < limit, end - i < 6, s.tokens[end].kind == .word || s.word(end) == "-",
      !breaks.contains(s.word(end))
    {
      end += 1
    }
    return end > i ? Named(words: i..<end, end: end) : nil
  }

  private static let breaks: WordSet = [
    "and", "but", "while", "compared", "versus", "vs", "in", "with", "at", "than", "for", "as",
    "was", "were", "whereas", "from", "respectively",
  ]
}
