/// Operation: tells what a verb says of two things in two sentences: `Falls were linked to age in men
/// and to mood in women` becomes `Falls were linked to age in men` and `Falls were linked to mood in
/// women`. Only where the second thing begins as the first does, so that nothing that stands before the
/// first could belong to both.
enum SharedVerb {
  private static let longestSubject = 9
  private static let prepositions: Set<String> = ["to", "with", "by", "from", "in"]
  /// `higher A and lower B`: each has its own direction.
  private static let directions: Set<String> = [
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
