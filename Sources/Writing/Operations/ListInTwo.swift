/// Operation: tells a list that makes a sentence too long in two sentences with the same beginning:
/// `Falls were linked to age, pain, mood and sleep` becomes `Falls were linked to age and pain` and
/// `Falls were also linked to mood and sleep`.
enum ListInTwo {
  /// Words with which the members belong together, or after which a member means something else.
  private static let bars: Set<String> = [
    "between", "both", "either", "neither", "together", "ratio", "combination", "combining",
    "combined", "only", "same", "each", "respectively", "versus", "vs", "if", "unless", "because",
    "although", "which", "who", "whose", "where", "whether", "while", "whereas", "but", ";", ":",
    "interaction", "balance", "including", "such", "sum", "total", "consisted", "comprised",
    "among", "except", "like", "when", "model", "all", "any", "most", "three", "four", "five",
    "six", "seven", "eight", "following", "pooled", "than",
  ]
  /// A last member with one of these may say something of all of them.
  private static let tails: Set<String> = [
    "in", "among", "at", "after", "before", "during", "compared", "than", "between", "for",
    "within", "over", "across", "by", "from", "under", "when", "as", "using", "with", "on", "per",
    "until", "since", "following", "throughout", "versus", "vs", "that", "relative", "related",
  ]
  private static let prepositions: Set<String> = ["of", "with", "to", "on", "in", "by", "for"]

  /// Both sentences; `nil` where there is no safe place to cut.
  static func pair(of clause: Pieces) -> [Pieces]? {
    guard let list = MemberList(endOf: clause), list.members.count >= 3,
      !clause.slice(0..<list.start).contains(anyOf: bars),
      clause.slice(0..<list.start).contains(anyOf: WordClasses.negations) == (list.joint == "or"),
      let verb = GrammarGate.finiteVerb(in: clause), verb < list.start,
      !clause.list[..<list.start].contains(where: \.isNumber),
      !clause.list[verb..<list.start].contains(where: { $0.text == "," })
    else { return nil }
    // `Compared with others, people were …` is said once.
    let opening = clause.list[..<verb].lastIndex { $0.text == "," }.map { $0 + 1 } ?? 0
    let head = Array(clause.list[..<list.start])
    guard let before = head.last?.lower,
      prepositions.contains(before) || WordClasses.finiteVerbs.contains(before),
      GrammarGate.finiteVerb(in: Pieces(list: head)) != nil,
      list.members.allSatisfy({ !$0.contains(anyOf: tails) }), list.isAlike
    else { return nil }
    let half = (list.members.count + 1) / 2
    let first = head + list.written(0..<half)
    let second = withAlso(Array(head[opening...])) + list.written(half..<list.members.count)
    return [Pieces(list: first), Pieces(list: second)]
  }

  private static func withAlso(_ head: [Piece]) -> [Piece] {
    guard
      let verb = head.firstIndex(where: { ["was", "were", "is", "are"].contains($0.lower) }),
      !head.contains(where: { $0.lower == "also" })
    else { return head }
    return Array(head[...verb]) + [Piece("also")] + head[(verb + 1)...]
  }
}
