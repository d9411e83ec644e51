/// Operation: cuts a sentence into clauses that can stand alone, where each has a subject and a
/// finite verb of its own.
enum ClauseSplit {
  struct Clause {
    var pieces: Pieces
    /// The word that joined it to the clause before: `but`, `and`, `whereas`, `;`.
    var joint: String
    /// Opens with `this`: the clause before stands in front of it.
    var follows = false
  }

  private static let joints: Set<String> = [
    "and", "but", "whereas", "while", "yet", "although", "though",
  ]
  /// Joints behind which stands what bounds or turns the clause before: neither is told without the
  /// other.
  static let turns: Set<String> = ["but", "whereas", "while", "yet", "although", "though"]
  /// Participles that open the authors' reading of a result: the result stands without them.
  private static let readings: Set<String> = [
    "suggesting", "indicating", "highlighting", "supporting", "demonstrating", "implying",
    "confirming", "showing", "revealing", "underlining", "underscoring", "reflecting",
  ]

  /// The clauses in order; a single one when there is no safe place to cut.
  static func clauses(of pieces: Pieces) -> [Clause] {
    if let halves = Concession.halves(of: pieces) {
      var rest = clauses(of: halves.rest)
      rest[0].joint = "but"
      return [Clause(pieces: halves.granted, joint: "")] + rest
    }
    let sentence = withoutReading(pieces)
    var cuts: [(at: Int, resume: Int, joint: String)] = []
    var depth = 0
    for (index, piece) in sentence.list.enumerated() {
      if piece.text == "(" { depth += 1 }
      if piece.text == ")" { depth -= 1 }
      guard depth == 0 else { continue }
      if piece.text == ";" {
        var resume = index + 1
        if resume < sentence.count, joints.contains(sentence.list[resume].lower) { resume += 1 }
        if resume < sentence.count, sentence.list[resume].lower == "however" {
          resume += 1
          if resume < sentence.count, sentence.list[resume].text == "," { resume += 1 }
          cuts.append((index, resume, "but"))
        } else {
          cuts.append((index, resume, ";"))
        }
      } else if piece.text == ":", isBareColon(index, in: sentence) {
        cuts.append((index, index + 1, ";"))
      } else if piece.text == ",", index + 1 < sentence.count,
        joints.contains(sentence.list[index + 1].lower), !isInsideList(index, sentence)
      {
        // `…, but, in women, mood was lower`
        let hasComma = index + 2 < sentence.count && sentence.list[index + 2].text == ","
        cuts.append((index, index + (hasComma ? 3 : 2), sentence.list[index + 1].lower))
      } else if piece.lower == "and" && isBareJoint(index, in: sentence)
        || ["and", "but"].contains(piece.lower)
          && CarriedSubject.begins(at: index + 1, in: sentence)
      {
        cuts.append((index, index + 1, piece.lower))
      } else if piece.lower == "whereas" || piece.lower == "while" && isBareWhile(index, sentence),
        index > 3, sentence.list[index - 1].text != ","
      {
        cuts.append((index, index + 1, piece.lower))
      }
    }
    return assemble(sentence, cuts)
  }

  /// `The trial missed its goal: 22 of 62 people were worse`: what stands before it says something by
  /// itself and counts nothing that is told behind it, as `three themes emerged:` does.
  private static func isBareColon(_ index: Int, in sentence: Pieces) -> Bool {
    guard index > 4, index + 5 < sentence.count, !sentence.list[index + 1].glued,
      sentence.list.count(where: { $0.text == ":" }) == 1
    else { return false }
    let before = sentence.slice(0..<index)
    let last = sentence.list[index - 1].lower
    return !before.contains(anyOf: announcing) && isClause(before)
      && !before.list.contains(where: \.isNumber)
      && !WordClasses.endsPhrase(last) && !WordClasses.finiteAuxiliaries.contains(last)
      && GrammarGate.finiteVerb(in: sentence.slice((index + 1)..<sentence.count)) != nil
  }
  private static let announcing: Set<String> = [
    "following", "follows", "theme", "themes", "factors", "categories", "types", "groups",
    "domains",
    "subthemes", "topics", "areas", "issues", "reasons", "aspects", "patterns", "ways", "questions",
    "namely", "these", "this", "include", "included", "includes", "components", "clusters",
    "phases",
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "that",
    "steps", "points", "parts", "aims", "elements", "outcomes", "measures", "results", "forms",
  ]

  /// `…, and his mood, anxiety, and sleep were better`: the last of three subjects begins no clause.
  private static func isInsideList(_ comma: Int, _ sentence: Pieces) -> Bool {
    guard sentence.list[comma + 1].lower == "and",
      let before = sentence.list[..<comma].lastIndex(where: { $0.text == "," }),
      (2...4).contains(comma - before)
    else { return false }
    let member = sentence.slice((before + 1)..<comma)
    return member.list.allSatisfy(\.isWord) && GrammarGate.finiteVerb(in: member) == nil
      && sentence.list[..<before].contains { $0.lower == "and" }
  }

  /// `Pain was lower after yoga and the mood scores were higher`: a new subject with its own verb,
  /// not the second half of `between A and the B` or of an object.
  private static func isBareJoint(_ index: Int, in sentence: Pieces) -> Bool {
    guard index > 4, index + 4 < sentence.count,
      ["the", "there"].contains(sentence.list[index + 1].lower) || isParallel(index, sentence)
    else { return false }
    let before = sentence.slice(0..<index)
    guard !before.contains(anyOf: ["between", "both", "either", "that", "which", "whether", "of"]),
      GrammarGate.finiteVerb(in: before) != nil
    else { return false }
    let after = sentence.slice((index + 1)..<sentence.count)
    guard
      let verb = after.list.firstIndex(where: { WordClasses.finiteAuxiliaries.contains($0.lower) })
    else { return false }
    return !after.slice(0..<verb).contains(anyOf: ["that", "which", "who", "when", "where"])
      && !after.list[..<verb].contains { $0.text == "," }
  }

  /// `Among women 10% fell and among men 5% did`: both begin alike.
  private static func isParallel(_ index: Int, _ sentence: Pieces) -> Bool {
    let first = sentence.list[0].lower
    return ["among", "in", "at", "for", "after"].contains(first)
      && sentence.list[index + 1].lower == first
  }

  /// `Pain was lower while mood was unchanged`, not `while walking`.
  private static func isBareWhile(_ index: Int, _ sentence: Pieces) -> Bool {
    index + 3 < sentence.count && !sentence.list[index + 1].lower.hasSuffix("ing")
      && sentence.list[(index + 1)...].contains {
        WordClasses.finiteAuxiliaries.contains($0.lower)
      }
  }

  private static func assemble(
    _ sentence: Pieces, _ cuts: [(at: Int, resume: Int, joint: String)]
  ) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    var joint = ""
    var subject: [Piece] = []
    for (index, cut) in cuts.enumerated() {
      guard cut.at > start, cut.resume < sentence.count else { continue }
      let before = Pieces(list: subject + sentence.slice(start..<cut.at).list)
      let rest = sentence.slice(cut.resume..<sentence.count)
      let carried = CarriedSubject.pieces(of: before, for: rest) ?? []
      // `more shingles, and more falls than with A, but there was …`: the verb behind the next
      // joint is not that of the words before it.
      let next = index + 1 < cuts.count ? cuts[index + 1].at : sentence.count
      // `to restore myelin and protect nerves is the aim`: no verb of its own.
      if carried.isEmpty, CarriedSubject.isBase(at: 0, in: rest) { continue }
      if cut.joint == "and" || cut.joint == "but" && !carried.isEmpty {
        guard next > cut.resume,
          isClause(main(of: Pieces(list: carried + sentence.slice(cut.resume..<next).list)))
        else { continue }
      }
      let after = Pieces(list: carried + rest.list)
      guard isClause(before), isClause(after), !carried.isEmpty || startsWithSubject(after) else {
        continue
      }
      clauses.append(Clause(pieces: before, joint: joint))
      start = cut.resume
      joint = cut.joint
      subject = carried
    }
    clauses.append(
      Clause(
        pieces: Pieces(list: subject + sentence.slice(start..<sentence.count).list), joint: joint))
    return clauses
  }

  /// What stands in front of `although`, `because` or `which`: in `A, B, and C, although D may be`
  /// the verb behind the last `and` is that of D.
  private static func main(of clause: Pieces) -> Pieces {
    let end = clause.list.indices.dropFirst().first { index in
      subordinators.contains(clause.list[index].lower)
    }
    return end.map { clause.slice(0..<$0) } ?? clause
  }

  private static let subordinators: Set<String> = [
    "although", "though", "because", "if", "unless", "since", "whereas", "while", "which", "who",
    "where", "when", "as", "despite",
  ]

  /// Clauses that can be left to another sentence: none of them limits or takes back the first.
  static func mayBeLeft(_ clauses: [Pieces]) -> Bool {
    !clauses.contains { $0.contains(anyOf: bounds) }
  }

  /// Drops a closing `, suggesting that …`.
  static func withoutReading(_ pieces: Pieces) -> Pieces {
    for index in pieces.list.indices.dropLast() where pieces.list[index].text == "," {
      var next = index + 1
      if ["thus", "thereby", "further", "strongly", "clearly"].contains(pieces.list[next].lower),
        next + 1 < pieces.count
      {
        next += 1
      }
      guard readings.contains(pieces.list[next].lower) else { continue }
      let tail = pieces.slice(next..<pieces.count)
      let main = pieces.slice(0..<index)
      guard !tail.contains(";"), isClause(main) else { continue }
      return Pieces(list: main.list)
    }
    return pieces
  }

  /// A finite verb with something before it.
  static func isClause(_ pieces: Pieces) -> Bool {
    guard let verb = GrammarGate.finiteVerb(in: pieces) else { return false }
    return verb > 0 && pieces.count > 3
  }

  private static let subjectless: Set<String> = [
    "was", "were", "is", "are", "had", "has", "have", "did", "which", "who", "that", "with",
    "thus", "therefore", "not", "then", "also", "even", "only", "those", "be", "been", "being",
    "to", "between",
  ]

  static func startsWithSubject(_ pieces: Pieces) -> Bool {
    guard let first = pieces.list.first else { return false }
    if subjectless.contains(first.lower) || WordClasses.leaning.contains(first.lower) {
      // `…, and they were`: the sentence before stands in front of it on the page.
      return first.lower == "there" || first.lower == "they"
    }
    if first.lower.hasSuffix("ed") || first.lower.hasSuffix("ing") || first.lower.hasSuffix("ly") {
      return false
    }
    if WordClasses.finiteVerbs.contains(first.lower), !WordClasses.nounLike.contains(first.lower) {
      return false
    }
    // `and declines further`: a noun only where another word follows than how or when.
    return
      !(eitherWay.contains(first.lower) && pieces.count > 1
      && (behindVerbs.contains(pieces.list[1].lower) || pieces.list[1].lower.hasSuffix("ly")))
  }

  private static let eitherWay: Set<String> = [
    "declines", "increases", "decreases", "rises", "falls", "drops", "changes", "results", "peaks",
    "improves", "grows", "differs", "varies", "remains", "worsens", "persists",
  ]
  private static let behindVerbs: Set<String> = [
    "further", "with", "by", "when", "after", "before", "from", "to", "over", "during", "until",
  ]
}
