/// A list at the end of a clause: `age, pain, mood and sleep`.
struct MemberList {
  /// Where its first member begins.
  var start: Int
  var members: [Pieces]
  /// `and` or `or`.
  var joint: String

  /// `nil` where the clause does not end in a list of at least three short members.
  init?(endOf clause: Pieces) {
    guard let verb = GrammarGate.finiteVerb(in: clause),
      let joint = clause.list.lastIndex(where: { ["and", "or"].contains($0.lower) }),
      joint > verb + 4, joint + 1 < clause.count
    else { return nil }
    let last = clause.slice((joint + 1)..<clause.count)
    guard Self.isMember(last) else { return nil }
    var members = [last]
    var end = clause.list[joint - 1].text == "," ? joint - 1 : joint
    var start = end
    for index in stride(from: end - 1, to: verb, by: -1) {
      let piece = clause.list[index]
      if piece.text == "," {
        let member = clause.slice((index + 1)..<end)
        guard Self.isMember(member) else { return nil }
        members.insert(member, at: 0)
        end = index
        start = index
      }
    }
    // The first one begins behind the word that governs the list.
    guard
      let before = (verb..<end).last(where: { Self.governs($0, in: clause) })
    else { return nil }
    start = before + 1
    let first = clause.slice(start..<end)
    guard Self.isMember(first), members.count >= 2 else { return nil }
    members.insert(first, at: 0)
    // `pain, rest and sleep and mood`: a list in the list, unless a comma tells them apart.
    let isTold = clause.list[joint - 1].text == "," && members.count > 3
    guard isTold || !members.contains(where: { $0.contains("and") }) else { return nil }
    self.start = start
    self.members = members
    self.joint = clause.list[joint].lower
  }

  /// The list that a subject is: `age, pain, mood and sleep`; `nil` where it has not three short members.
  init?(subject: Pieces) {
    guard let joint = subject.list.lastIndex(where: { $0.lower == "and" }), joint > 0,
      joint + 1 < subject.count, subject.list.count(where: { $0.lower == "and" }) == 1
    else { return nil }
    var members = [subject.slice((joint + 1)..<subject.count)]
    var end = subject.list[joint - 1].text == "," ? joint - 1 : joint
    while let comma = subject.list[..<end].lastIndex(where: { $0.text == "," }) {
      members.insert(subject.slice((comma + 1)..<end), at: 0)
      end = comma
    }
    members.insert(subject.slice(0..<end), at: 0)
    guard members.count >= 3, members.allSatisfy(Self.isMember) else { return nil }
    start = 0
    self.members = members
    self.joint = "and"
  }

  /// `higher age and pain`: what stands before the first member may be meant of all of them, so that
  /// the members behind a cut must each say their own.
  var isAlike: Bool {
    let directed = members.map { $0.list.first.map { Self.isQualified($0.lower) } ?? true }
    return !directed[0] || directed.allSatisfy { $0 }
  }

  private static func isQualified(_ word: String) -> Bool {
    SharedVerb.directions.contains(word) || word.hasSuffix("ed") || word.hasSuffix("ing")
      || qualifiers.contains(word)
  }
  private static let qualifiers: Set<String> = [
    "clear", "significant", "marked", "poor", "mild", "severe", "moderate", "high", "low", "older",
    "younger", "a", "an", "the", "mean", "median",
  ]

  /// Some of the members as a list of their own.
  func written(_ range: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for index in range {
      if index > range.lowerBound {
        pieces.append(
          index == range.upperBound - 1 ? Piece(joint) : Piece(",", kind: .punctuation, glued: true)
        )
      }
      pieces += members[index].list
    }
    return pieces
  }

  /// `linked to`, `differences in`, `levels of`: what stands behind it goes for each member, which the
  /// `of` in `quality of life, pain and mood` does not.
  private static func governs(_ index: Int, in clause: Pieces) -> Bool {
    let word = clause.list[index].lower
    if WordClasses.finiteVerbs.contains(word) || WordClasses.finiteAuxiliaries.contains(word) {
      return true
    }
    guard index > 0 else { return false }
    let before = clause.list[index - 1].lower
    switch word {
    case "of": return measures.contains(before)
    case "in": return changes.contains(before)
    case "on": return ["effect", "effects", "impact", "influence"].contains(before)
    case "to": return before.hasSuffix("ed") || ["due", "led"].contains(before)
    case "with", "by": return before.hasSuffix("ed") || before.hasSuffix("ly")
    default: return false
    }
  }

  private static let measures: Set<String> = [
    "level", "levels", "risk", "risks", "rate", "rates", "number", "numbers", "test", "tests",
    "sign", "signs", "symptoms", "expression", "frequency", "frequencies", "concentration",
    "concentrations", "measures", "predictors", "prevalence", "incidence", "domains", "areas",
  ]
  private static let changes: Set<String> = [
    "change", "changes", "difference", "differences", "improvement", "improvements", "reduction",
    "reductions", "increase", "increases", "decrease", "decreases", "decline", "declines",
    "deficits", "impairment", "impairments", "impaired", "involved",
  ]

  /// A few words without a verb of their own and without anything that compares or denies.
  static func isMember(_ part: Pieces) -> Bool {
    guard let first = part.list.first, part.count <= 9, GrammarGate.finiteVerb(in: part) == nil,
      first.isWord, !WordClasses.endsPhrase(first.lower),
      !part.list.contains(where: \.isNumber)
    else { return false }
    return !part.contains(anyOf: WordClasses.negations) && !part.contains("than")
      && !part.contains(anyOf: ["but", "which", "who", "that", "only", "while", "whereas"])
  }
}
