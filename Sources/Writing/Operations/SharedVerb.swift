/// Operation: tells what a verb says of two things in two sentences: `Falls were linked to age in men
/// and to mood in women` becomes `Falls were linked to age in men` and `Falls were linked to mood in
/// women`. Only where the second thing begins as the first does, so that nothing that stands before the
/// first could belong to both.
enum SharedVerb {
  private static let longestSubject = 9
  private static let prepositions: Set<String> = ["to", "with", "by", "from", "in"]
  /// `higher A and lower B`: each has its own direction.
  static let directions: Set<String> = [
    "higher", "lower", "increased", "decreased", "reduced", "greater", "fewer", "more", "less",
    "larger", "smaller", "slower", "faster", "longer", "shorter", "thinner", "poorer", "worse",
    "better", "stronger", "weaker", "improved",
  ]
  /// Words with which the two belong together, or which bound both.
  private static let bars: Set<String> = WordClasses.negations.union([
    "between", "both", "either", "together", "ratio", "combination", "combined", "only", "same",
    "each", "respectively", "than", "versus", "vs", "if", "unless", "because", "although", "when",
    "that", "which", "who", "whose", "where", "whether", "while", "whereas", "but", ";", ":",
    "interaction", "balance", "compared", "similar",
  ])

  /// Both sentences; `nil` where there is no safe place to cut.
  static func pair(of clause: Pieces) -> [Pieces]? {
    if let denied = denied(in: clause) { return denied }
    guard !clause.contains(anyOf: bars), let verb = GrammarGate.finiteVerb(in: clause), verb > 0,
      verb <= longestSubject,
      !clause.list[..<verb].contains(where: { $0.isNumber || $0.text == "," }),
      let object = object(after: verb, in: clause)
    else { return nil }
    let first = clause.list[object].lower
    let isDirected = directions.contains(first)
    guard isDirected || prepositions.contains(first) else { return nil }
    var depth = 0
    for index in clause.list.indices.dropFirst(object + 2) {
      if clause.list[index].text == "(" { depth += 1 }
      if clause.list[index].text == ")" { depth -= 1 }
      guard depth == 0, clause.list[index].lower == "and", index + 2 < clause.count else {
        continue
      }
      let next = clause.list[index + 1].lower
      guard isDirected ? directions.contains(next) : next == first else { continue }
      let end = clause.list[index - 1].text == "," ? index - 1 : index
      // One of three: the members before it have no end of their own.
      if clause.list[object..<end].contains(where: { $0.text == "," }) { return nil }
      let head = clause.list[..<object]
      let second = Pieces(list: Array(head) + clause.slice((index + 1)..<clause.count).list)
      return [clause.slice(0..<end), second]
    }
    return nil
  }

  /// `There was no higher risk for A or for B`: neither for the one nor for the other.
  private static func denied(in clause: Pieces) -> [Pieces]? {
    guard clause.count > 8, clause.list[0].lower == "there",
      ["was", "were", "is", "are"].contains(clause.list[1].lower), clause.list[2].lower == "no",
      clause.list.count(where: { WordClasses.negations.contains($0.lower) }) == 1,
      let first = clause.list.firstIndex(where: {
        ["for", "of", "in", "between"].contains($0.lower)
      }), first > 3, first < 8
    else { return nil }
    let word = clause.list[first].lower
    guard
      let joint = clause.list.indices.first(where: { index in
        index > first + 1 && index + 2 < clause.count && clause.list[index].lower == "or"
          && clause.list[index + 1].lower == word
      }), !clause.list[first..<joint].contains(where: { $0.text == "," })
    else { return nil }
    let head = Array(clause.list[..<2]) + [Piece("also")] + clause.list[2..<first]
    // `no risk for A or for risk of B`: once is enough.
    let again = clause.list[joint + 2].lower == clause.list[first - 1].lower ? 3 : 1
    return [
      clause.slice(0..<joint),
      Pieces(list: head + clause.slice((joint + again)..<clause.count).list),
    ]
  }

  /// Where the object begins: behind the verb, its participle and its adverbs.
  private static func object(after verb: Int, in clause: Pieces) -> Int? {
    var at = verb + 1
    var isParticiple = WordClasses.finiteAuxiliaries.contains(clause.list[verb].lower)
    while at < clause.count {
      let word = clause.list[at].lower
      if directions.contains(word), !isParticiple || clause.list[verb].lower == "had" { return at }
      if word.hasSuffix("ly") || word == "also" || word == "been" || word == "be" {
        at += 1
      } else if isParticiple, word.hasSuffix("ed") || ["found", "seen", "shown"].contains(word) {
        isParticiple = false
        at += 1
      } else {
        return at
      }
    }
    return nil
  }
}
