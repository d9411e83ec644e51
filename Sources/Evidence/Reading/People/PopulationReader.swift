import Language

/// Which of the people a result is of, where its sentence opens with them or names a subgroup: `In
/// people with progressive MS, …`, `… in the subgroup of 41 women`.
enum PopulationReader {
  /// The people as printed, at most ten words, or `nil` where the result is of everybody.
  static func population(in s: Sentence) -> String? {
    if ["in", "among", "amongst", "for", "within"].contains(s.word(0)), let end = comma(s),
      isPeople(1..<end, s)
    {
      return s.text(1, end)
    }
    for index in s.tokens.indices where subgroup.contains(s.word(index)) {
      guard ["of", "with"].contains(s.word(index + 1)) else { continue }
      let end = (index + 2..<min(s.tokens.count, index + 11)).first { isBreak($0, s) }
      if let end, end > index + 3 { return s.text(index, end) }
    }
    return nil
  }

  private static let subgroup: WordSet = ["subgroup", "sub-group", "subset"]

  /// The comma that closes the opening phrase, within ten words and without a verb or number of time before.
  private static func comma(_ s: Sentence) -> Int? {
    guard s.tokens.count > 3 else { return nil }
    for index in 2..<min(s.tokens.count, 12) {
      if s.word(index) == "," { return index }
      if s.tokens[index].kind == .punctuation, s.word(index) != "-" { return nil }
      if verbs.contains(s.word(index)) { return nil }
    }
    return nil
  }

  private static func isPeople(_ range: Range<Int>, _ s: Sentence) -> Bool {
    let words = range.map(s.word)
    guard words.contains(where: PeopleWords.people.contains) else { return false }
    // `In both groups of patients`, `Among all participants`: everybody.
    return !["all", "both", "these", "our", "total", "the", "total"].contains(words[0])
      || words.contains { narrowing.contains($0) }
  }

  private static let narrowing: WordSet = [
    "with", "without", "who", "aged", "receiving", "treated", "on", "whose",
  ]
  private static let verbs: WordSet = [
    "was", "were", "is", "are", "had", "has", "have", "did", "showed", "than",
  ]

  private static func isBreak(_ index: Int, _ s: Sentence) -> Bool {
    s.tokens[index].kind == .punctuation && s.word(index) != "-"
      || verbs.contains(s.word(index)) || ["and", "but", "while"].contains(s.word(index))
  }
}
