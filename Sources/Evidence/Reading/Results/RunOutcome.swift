import Condition
import Language

/// What a run of figures is about, from the words around it.
enum RunOutcome {
  struct Named {
    var words: Range<Int>
    /// Where the words end, if they stand behind the figures: they name no later run's outcome.
    var end = 0
  }

  /// `nil` where the words beside the figures do not tell.
  static func outcome(
    before: Range<Int>, figures: [Range<Int>], next: Int, isCount: Bool = false,
    _ mentions: [ArmMention], _ s: Sentence
  ) -> Named? {
    if let events = counted(figures, s) { return Named(words: events) }
    if let behind = changed(figures, s) ?? namedBehind(figures, next: next, mentions, s) {
      return behind
    }
    if let open = openBracket(before, s),
      let outer = ending(
        withoutCompared(stripped(before.lowerBound..<open, mentions, s), s), s)
    {
      return Named(words: outer)
    }
    let words = withoutCompared(stripped(before, mentions, s), s)
    let front = ending(words, s) ?? (isCount ? joined(words, s) : nil) ?? subject(words, s)
    return front.map { Named(words: $0) } ?? following(figures, next: next, mentions, s)
  }

  /// `better with A than with B (`: what stands behind "than" or "compared with" is a group.
  private static func withoutCompared(_ words: [Int], _ s: Sentence) -> [Int] {
    guard let cut = words.lastIndex(where: { comparing.contains(s.word($0)) }), cut > 0,
      words.count - cut <= 9, !words[cut...].contains(where: { verbs.contains(s.word($0)) })
    else { return words }
    return Array(words[..<cut])
  }

  private static let comparing: WordSet = ["than", "compared", "versus", "vs"]

  /// `92 patients were randomly assigned (`: how people came to be counted.
  private static func joined(_ words: [Int], _ s: Sentence) -> Range<Int>? {
    guard let last = words.lastIndex(where: { joining.contains(s.word($0)) }),
      words.count - last <= 6, last > 0
    else { return nil }
    let isRandom = s.word(words[last] - 1) == "randomly"
    let verb = words[last] - (isRandom ? 1 : 0)
    guard
      ["was", "were"].contains(s.word(verb - 1)) || PeopleWords.people.contains(s.word(verb - 1))
    else { return nil }
    return verb..<(words[last] + 1)
  }

  private static let joining: WordSet = [
    "assigned", "randomised", "randomized", "enrolled", "treated", "included", "recruited",
    "allocated",
  ]

  /// The bracket in front of the figures where words of its own lead to them: `(mean cost: 12 vs
  /// 18)`.
  private static func openBracket(_ range: Range<Int>, _ s: Sentence) -> Int? {
    var depth = 0
    for i in range.reversed() {
      let word = s.word(i)
      if word == ")" || word == "]" { depth += 1 }
      if word == "(" || word == "[" {
        if depth == 0 { return i > range.lowerBound && i < range.upperBound - 1 ? i : nil }
        depth -= 1
      }
    }
    return nil
  }

  /// The tokens in front without the names of groups, the prepositions before them and brackets.
  private static func stripped(_ range: Range<Int>, _ mentions: [ArmMention], _ s: Sentence)
    -> [Int]
  {
    var result: [Int] = []
    var depth = 0
    for i in range {
      let word = s.word(i)
      if word == ")" || word == "]" {
        depth -= 1
        continue
      }
      if word == "(" || word == "[" {
        depth += 1
        // A bracket that holds the figures is open to the end; its words may name the outcome.
        if closes(i, before: range.upperBound, s) == nil { depth -= 1 }
        continue
      }
      if depth > 0 { continue }
      if mentions.contains(where: { $0.first <= i && i < $0.end }) {
        while let last = result.last, leading.contains(s.word(last)) { result.removeLast() }
        continue
      }
      result.append(i)
    }
    return result
  }

  private static func closes(_ open: Int, before end: Int, _ s: Sentence) -> Int? {
    var depth = 0
    for i in open..<end {
      if s.word(i) == "(" || s.word(i) == "[" { depth += 1 }
      if s.word(i) == ")" || s.word(i) == "]" {
        depth -= 1
        if depth == 0 { return i }
      }
    }
    return nil
  }

  /// The noun phrase that ends right in front of the figures: `nausea (`, `reduced pain (`.
  private static func ending(_ words: [Int], _ s: Sentence) -> Range<Int>? {
    var end = words.count
    while end > 0, loose.contains(s.word(words[end - 1])), !isScore(words, end, s) { end -= 1 }
    if let time = timeStart(words, end, s) {
      // "fatigue scores after 12 weeks of therapy (": the time says when, not what.
      return ending(Array(words[..<time]), s)
    }
    if let cut = accordingTo(words, end, s) { return ending(Array(words[..<cut]), s) }
    guard end > 0, !verbs.contains(s.word(words[end - 1])),
      s.tokens[words[end - 1]].kind == .word || endsWithLimit(words, end, s)
    else { return nil }
    var first = end - 1
    if s.tokens[words[first]].kind != .word { first -= 1 }
    while first > 0, words[first - 1] == words[first] - 1 {
      let word = s.word(words[first - 1])
      if word == "and", let between = between(words, first - 1, s) {
        first = between
        break
      }
      if verbs.contains(word) || stops.contains(word) { break }
      if s.tokens[words[first - 1]].kind == .punctuation, word != "-", word != "/" { break }
      first -= 1
    }
    // "Survival favoured samplumab (": what the verb speaks of stands in front.
    if first > 0, favouring.contains(s.word(words[first - 1])) { return nil }
    let start = first
    while first < end, ["the", "a", "an", "of", "-", "any", "all"].contains(s.word(words[first])) {
      first += 1
    }
    guard first < end, end - first <= 10 else { return nil }
    // "A was higher" has its outcome in front of the verb.
    guard saysSomething(words[first..<end], s) else {
      // "pain in women (", "time in days (": in front of the preposition.
      let isPlace =
        start > 1 && ["in", "for", "among", "of", "on"].contains(s.word(words[start - 1]))
      return isPlace ? ending(Array(words[..<(start - 1)]), s) : nil
    }
    return words[first]..<(words[end - 1] + 1)
  }

  /// `response according to the investigator`: who says so, not what.
  private static func accordingTo(_ words: [Int], _ end: Int, _ s: Sentence) -> Int? {
    (max(0, end - 6)..<max(0, end)).last { s.word(words[$0]) == "according" }
  }

  /// `a score > 2`.
  private static func endsWithLimit(_ words: [Int], _ end: Int, _ s: Sentence) -> Bool {
    end >= 3 && s.tokens[words[end - 1]].kind == .number
      && NumeralUse.limits.contains(s.word(words[end - 2])) && words[end - 2] == words[end - 1] - 1
  }

  /// Where a phrase of time at the end begins: `at 12 weeks`, `after 2 years of treatment`.
  private static func timeStart(_ words: [Int], _ end: Int, _ s: Sentence) -> Int? {
    for k in stride(from: end - 2, through: max(1, end - 7), by: -1)
    where ["at", "after", "within", "during", "over", "from", "by", "until"]
      .contains(s.word(words[k]))
    {
      let isTime = (k + 1..<end).contains {
        NumeralUse.timeUnits.contains(s.word(words[$0])) || s.word(words[$0]) == "follow"
      }
      return isTime ? k : nil
    }
    return nil
  }

  /// `between A and B (r = 0.4)`: both.
  private static func between(_ words: [Int], _ and: Int, _ s: Sentence) -> Int? {
    for k in stride(from: and - 1, through: max(0, and - 6), by: -1) {
      if s.word(words[k]) == "between" { return k + 1 }
      guard s.tokens[words[k]].kind == .word || s.word(words[k]) == "-" else { return nil }
    }
    return nil
  }

  private static func saysSomething(_ words: ArraySlice<Int>, _ s: Sentence) -> Bool {
    words.contains {
      s.tokens[$0].kind == .word && !ResultRuns.empty.contains(s.word($0))
        && !PeopleWords.people.contains(s.word($0)) && !pointing.contains(s.word($0))
        && !FigureUnits.isBareUnit(s.word($0))
    }
  }

  private static func isScore(_ words: [Int], _ end: Int, _ s: Sentence) -> Bool {
    ["score", "scores", "rate"].contains(s.word(words[end - 1])) && end >= 2
      && s.tokens[words[end - 2]].kind == .word && !loose.contains(s.word(words[end - 2]))
      && !verbs.contains(s.word(words[end - 2]))
  }

  /// The words in front of the last verb.
  private static func subject(_ words: [Int], _ s: Sentence) -> Range<Int>? {
    guard let verb = words.lastIndex(where: { verbs.contains(s.word($0)) }) else { return nil }
    var first = verb
    while first > 0,
      ![",", ";", ":", "whereas", "while", "but", "."].contains(s.word(words[first - 1]))
    {
      first -= 1
    }
    if verb - first == 1, first > 1, ["which", "that"].contains(s.word(words[first])) {
      // "falls, which occurred in 12%"
      return ending(Array(words[..<(first - 1)]), s)
    }
    var end = verb
    // Of "X in weeks after Y was" the head stands in front.
    while end > first,
      loose.contains(s.word(words[end - 1])) || verbs.contains(s.word(words[end - 1]))
    {
      end -= 1
    }
    while first < end,
      ["and", "the", "a", "an", "however", "results", "overall", "in", "for", "mean"].contains(
        s.word(words[first]))
    {
      first += 1
    }
    guard first < end else { return nil }
    let length = min(end, first + 10)
    let text = words[first..<length]
    guard
      text.contains(where: {
        s.tokens[$0].kind == .word && !ResultRuns.empty.contains(s.word($0))
          && !PeopleWords.people.contains(s.word($0))
      })
    else { return nil }
    // Only words that stand together can be printed together.
    var last = first
    while last + 1 < length, words[last + 1] == words[last] + 1 { last += 1 }
    return words[first]..<(words[last] + 1)
  }
}
