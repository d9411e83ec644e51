/// Operation: tells a list of subjects that makes a sentence too long in two sentences: `Age, pain, mood and
/// sleep were linked to falls` becomes `Age and pain were linked to falls` and `The same was true of mood
/// and sleep`.
enum SubjectList {
  private static let verbs: Set<String> = ["was", "were", "had", "showed"]
  /// Words with which the members belong together or each have a share of their own.
  private static let bars: Set<String> = [
    "both", "either", "neither", "together", "ratio", "combination", "combined", "respectively",
    "each", "between", "among", "than", "all", "most", "interaction", "versus", "vs", "including",
    "different", "differed", "similar", "correlated", "model", "only", "three", "four", "five",
    "six",
    "seven", "eight", "ten", "total", "sum",
  ]

  /// Both sentences; `nil` where the clause does not begin with such a list.
  static func pair(of clause: Pieces) -> [Pieces]? {
    guard let verb = clause.list.firstIndex(where: { verbs.contains($0.lower) }), verb > 6,
      !clause.contains(anyOf: bars), !clause.slice(verb..<clause.count).contains(";")
    else { return nil }
    guard let list = MemberList(subject: clause.slice(0..<verb)), list.isAlike,
      !list.members.contains(where: hasOpening)
    else { return nil }
    let half = (list.members.count + 1) / 2
    let rest = list.written(half..<list.members.count)
    return [
      Pieces(list: list.written(0..<half) + clause.list[verb...]),
      Pieces(list: Pieces("The same was true of").list + rest),
    ]
  }

  /// `In women, age, pain and mood`: an opening is no member.
  private static func hasOpening(_ member: Pieces) -> Bool {
    guard let first = member.list.first else { return true }
    return WordClasses.prepositions.contains(first.lower) || first.lower.hasSuffix("ly")
  }
}
