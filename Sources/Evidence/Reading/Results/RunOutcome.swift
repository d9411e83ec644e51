import Condition
import Language

/// What a run of figures is about, from the words around it.
enum RunOutcome {
  /// `nil` where the words beside the figures do not tell.
  static func outcome(
    before: Range<Int>, behind: Int, next: Int, _ mentions: [ArmMention], _ s: Sentence
  ) -> String? {
    let words = stripped(before, mentions, s)
    return ending(words, s) ?? subject(words, s) ?? following(behind, next: next, mentions, s)
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

  private static let leading: WordSet = [
    "in", "with", "for", "the", "of", "on", "to", "compared", "than", "versus", "vs", "and",
    "among",
    "between", "as", "by", "from", "those", "patients", "both", "relative", "over",
  ]

  /// Words at the end that say how, not what.
  private static let loose: WordSet = [
    "significantly", "higher", "lower", "greater", "longer", "shorter", "more", "less", "fewer",
    "better", "worse", "similar", "respectively", "common", "frequent", "frequently", "often",
    "compared", "with", "in", "of", "for", "to", "by", "from", "than", "versus", "vs", "and", "the",
    "a", "an", "not", "different", "statistically", "significant", ":", ",", ";", "mean", "median",
    "only", "at", "on", "also", "about", "approximately", "slightly", "numerically", "markedly",
    "overall", "-", "both", "there", "as", "likely", "well", "observed", "seen", "reported",
    "found",
    "up", "total", "smaller", "larger", "increased", "decreased", "reduced", "comparing", "=",
    "respective", "estimated", "until", "during", "within", "after", "over", "that", "which",
    "this",
    "between", "arms", "groups", "arm", "group", "two", "or", "difference", "differences",
    "without", "no", "ranged", "further", "but", "while",
    "whereas", "another", "score", "scores", "rate",
  ]
  private static let verbs: WordSet = [
    "was", "were", "is", "are", "did", "had", "has", "have", "improved", "increased", "decreased",
    "worsened", "declined", "remained", "fell", "rose", "occurred", "differed", "does", "do",
    "could", "reduced", "showed", "experienced", "reported", "developed", "achieved", "completed",
    "found", "observed", "produced", "resulted", "changed", "received", "led", "reached", "favored",
    "favoured", "demonstrated", "lowered", "required", "discontinued", "died", "dropped", "noted",
    "obtained", "noted", "seen", "detected", "identified", "measured", "recorded", "given", "rated",
    "calculated", "differ", "included", "include", "includes", "comprised", "gave", "exhibited",
    "be", "been", "survived", "reduces", "suggested", "revealed", "being", "exceeded", "averaged",
  ]

  /// The noun phrase that ends right in front of the figures: `nausea (`, `reduced pain (`.
  private static func ending(_ words: [Int], _ s: Sentence) -> String? {
    var end = words.count
    while end > 0, loose.contains(s.word(words[end - 1])), !isScore(words, end, s) { end -= 1 }
    if let time = timeStart(words, end, s) {
      // "fatigue scores after 12 weeks of therapy (": the time says when, not what.
      return ending(Array(words[..<time]), s)
    }
    guard end > 0, !verbs.contains(s.word(words[end - 1])), s.tokens[words[end - 1]].kind == .word
    else { return nil }
    var first = end - 1
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
    while first < end, ["the", "a", "an", "of", "-", "any", "all"].contains(s.word(words[first])) {
      first += 1
    }
    guard first < end, end - first <= 10 else { return nil }
    guard saysSomething(words[first..<end], s) else { return nil }
    // "A was higher" has its outcome in front of the verb.
    if end - first == 1, PeopleWords.people.contains(s.word(words[first])) { return nil }
    return s.text(words[first], words[end - 1] + 1)
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

  private static let pointing: WordSet = [
    "this", "these", "two", "three", "study", "all", "there", "we", "they", "results", "obtained",
    "each", "i", "ii", "overall", "in", "addition", "however",
  ]

  private static func isScore(_ words: [Int], _ end: Int, _ s: Sentence) -> Bool {
    ["score", "scores", "rate"].contains(s.word(words[end - 1])) && end >= 2
      && s.tokens[words[end - 2]].kind == .word && !loose.contains(s.word(words[end - 2]))
      && !verbs.contains(s.word(words[end - 2]))
  }

  private static let stops: WordSet = [
    "in", "with", "for", "by", "from", "and", "or", "than", "between", "that", "which", "who",
    "but", "while", "whereas", "as", "compared", "significantly", "respectively", "during", "after",
    "at", "on", "fewer", "more", "there", "not", "lower", "higher", "greater",
  ]

  /// The words in front of the last verb.
  private static func subject(_ words: [Int], _ s: Sentence) -> String? {
    guard let verb = words.lastIndex(where: { verbs.contains(s.word($0)) }) else { return nil }
    var first = verb
    while first > 0,
      ![",", ";", ":", "whereas", "while", "but", "."].contains(s.word(words[first - 1]))
    {
      first -= 1
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
    return s.text(words[first], words[last] + 1)
  }

  /// `12% of the placebo group had a relapse`: the words behind.
  private static func following(
    _ behind: Int, next: Int, _ mentions: [ArmMention], _ s: Sentence
  ) -> String? {
    var i = behind
    let limit = min(next, s.tokens.count)
    while i < limit,
      ResultRuns.empty.contains(s.word(i)) || PeopleWords.people.contains(s.word(i))
        || verbs.contains(s.word(i)) || mentions.contains(where: { $0.first <= i && i < $0.end })
    {
      i += 1
    }
    var end = i
    while end < limit, end - i < 6, s.tokens[end].kind == .word || s.word(end) == "-",
      !["and", "but", "while", "compared", "versus", "vs", "in", "with", "at", "than", "for"]
        .contains(s.word(end))
    {
      end += 1
    }
    return end > i ? s.text(i, end) : nil
  }
}
