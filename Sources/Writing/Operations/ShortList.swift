/// Operation: shortens a long list at the end of a sentence that is too long: `linked to sleep, mood,
/// pain, gait and fatigue` becomes `linked to sleep, mood and others`.
enum ShortList {
  /// `nil` where the sentence does not end in a list of at least three short members.
  ///
  /// - Parameter kept: words of a member that is never among the others: the condition's name.
  static func apply(to pieces: Pieces, keeping kept: Set<String>) -> Pieces? {
    // `not due to age, pain or fatigue`: what was ruled out is told whole.
    guard !pieces.contains(anyOf: ["other", "others"]),
      !pieces.contains(anyOf: WordClasses.negations),
      let verb = GrammarGate.finiteVerb(in: pieces),
      let joint = pieces.list.lastIndex(where: { ["and", "or"].contains($0.lower) }),
      joint > verb + 4, pieces.count - joint <= 8, joint + 1 < pieces.count,
      isMember(pieces.slice((joint + 1)..<pieces.count))
    else { return nil }
    // The commas of the list, from its end to its beginning.
    var commas: [Int] = []
    var end = pieces.list[joint - 1].text == "," ? joint - 1 : joint
    if end < joint { commas.append(end) }
    for index in stride(from: end - 1, to: verb, by: -1) where pieces.list[index].text == "," {
      guard index + 1 < end, isMember(pieces.slice((index + 1)..<end)) else { break }
      commas.append(index)
      end = index
    }
    commas.reverse()
    guard commas.count >= 2 else { return nil }
    var short = pieces.slice(0..<commas[1])
    guard depth(short) == 0 else { return nil }
    let starts = commas.dropFirst() + [joint]
    let named = zip(starts, starts.dropFirst() + [pieces.count]).map { start, end in
      pieces.slice((start + 1)..<end)
    }.first { $0.contains(anyOf: kept) }
    if let named {
      var member = named
      while let first = member.list.first, ["and", "or", ","].contains(first.lower) {
        member.remove(0..<1)
      }
      short.list.append(Piece(",", kind: .punctuation, glued: true))
      short.list += member.list
    }
    short.list.append(Piece(pieces.list[joint].lower))
    short.list.append(Piece("others"))
    return short
  }

  private static func isMember(_ part: Pieces) -> Bool {
    MemberList.isMember(part) && !part.contains("with")
      && part.list.first?.lower.hasSuffix("ed") == false
  }

  private static func depth(_ pieces: Pieces) -> Int {
    pieces.list.reduce(0) { $0 + ($1.text == "(" ? 1 : $1.text == ")" ? -1 : 0) }
  }
}
