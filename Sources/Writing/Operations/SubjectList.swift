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
    let subject = clause.slice(0..<verb)
    guard let joint = subject.list.lastIndex(where: { $0.lower == "and" }), joint + 1 < verb,
      subject.list.count(where: { $0.lower == "and" }) == 1
    else { return nil }
    var members: [[Piece]] = [Array(subject.list[(joint + 1)...])]
    var end = subject.list[joint - 1].text == "," ? joint - 1 : joint
    while let comma = subject.list[..<end].lastIndex(where: { $0.text == "," }) {
      members.insert(Array(subject.list[(comma + 1)..<end]), at: 0)
      end = comma
    }
    members.insert(Array(subject.list[..<end]), at: 0)
    guard members.count >= 3,
      members.allSatisfy({ MemberList.isMember(Pieces(list: $0)) && !hasOpening($0) }),
      isAlike(members)
    else { return nil }
    let half = (members.count + 1) / 2
    let first = written(Array(members[..<half])) + clause.list[verb...]
    let second =
      ["The", "same", "was", "true", "of"].map { Piece($0) } + written(Array(members[half...]))
    return [Pieces(list: first), Pieces(list: second)]
  }

  /// `In women, age, pain and mood`: an opening is no member.
  private static func hasOpening(_ member: [Piece]) -> Bool {
    guard let first = member.first else { return true }
    return WordClasses.prepositions.contains(first.lower) || first.lower.hasSuffix("ly")
  }

  /// `Higher age, pain and mood`: what stands before the first member may be meant of all of them.
  private static func isAlike(_ members: [[Piece]]) -> Bool {
    let directed = members.map { $0.first.map { qualifies($0.lower) } ?? true }
    return !directed[0] || directed.allSatisfy { $0 }
  }

  private static func qualifies(_ word: String) -> Bool {
    SharedVerb.directions.contains(word) || word.hasSuffix("ed") || word.hasSuffix("ing")
      || word == "older" || word == "younger"
      || ["a", "an", "the", "poor", "mild", "severe", "moderate", "high", "low", "mean", "median"]
        .contains(word)
  }

  private static func written(_ members: [[Piece]]) -> [Piece] {
    var pieces: [Piece] = []
    for (index, member) in members.enumerated() {
      if index > 0 {
        pieces.append(
          index == members.count - 1
            ? Piece("and") : Piece(",", kind: .punctuation, glued: true))
      }
      pieces += member
    }
    return pieces
  }
}
