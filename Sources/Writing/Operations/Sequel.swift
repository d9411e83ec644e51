import Language

/// Operation: tells what hangs on the end of a sentence that is too long in a sentence of its own:
/// `…, which rose with age` becomes `This rose with age`, `…, with larger losses in later years`
/// becomes `There were larger losses in later years`, and `…, but not in women` becomes `But this was
/// not so in women`.
enum Sequel {
  private static let auxiliaries: Set<String> = [
    "was", "is", "has", "can", "may", "could", "might",
  ]
  private static let plurals: Set<String> = ["were", "are", "have"]
  private static let ends: Set<String> = ["in", "for", "among", "after", "during", "with", "at"]
  private static let seen: Set<String> = [
    "observed", "found", "seen", "noted", "reported", "recorded", "detected", "achieved",
  ]
  /// What a clause must not hold, so that `this` could mean something that nobody claimed.
  private static let open: Set<String> = WordClasses.negations.union(WordClasses.hedges).union([
    "if", "unless", "whether", "than", "only",
  ])

  /// Both sentences; `nil` where there is no safe place to cut.
  static func pair(of clause: Pieces) -> [ClauseSplit.Clause]? {
    guard let comma = lastComma(in: clause), comma > 5, comma + 3 < clause.count else { return nil }
    let main = clause.slice(0..<comma)
    let tail = clause.slice((comma + 1)..<clause.count)
    guard ClauseSplit.isClause(main), !tail.contains(";"), !tail.contains("respectively") else {
      return nil
    }
    if let told = part(tail, of: main) {
      return sentences(main, told, joint: "and", follows: true)
    }
    switch tail.list[0].lower {
    case "resulting", "leading":
      let verb = tail.list[0].lower == "resulting" ? "resulted" : "led"
      let after = verb == "led" ? "to" : "in"
      guard !main.contains(anyOf: open), tail.list[1].lower == after, tail.count > 3 else {
        return nil
      }
      return sentences(
        main, [Piece("This"), Piece(verb)] + tail.list[1...], joint: "and", follows: true)
    case "particularly", "especially", "mainly":
      guard ends.contains(tail.list[1].lower), tail.count > 2, !tail.contains(anyOf: open) else {
        return nil
      }
      let be = isNow(main) ? "is" : "was"
      return sentences(
        main, [Piece("This"), Piece(be), Piece(tail.list[0].lower), Piece("so")] + tail.list[1...],
        joint: "and", follows: true)
    case "independent", "regardless", "irrespective", "independently":
      guard tail.list[1].lower == "of", tail.count > 2 else { return nil }
      let be = isNow(main) ? "is" : "was"
      return sentences(
        main, [Piece("This"), Piece(be), Piece("so"), Piece("regardless")] + tail.list[1...],
        joint: "and", follows: true)
    case "which":
      guard !main.contains(anyOf: open), let told = relative(tail, of: main) else { return nil }
      return sentences(main, told, joint: "and", follows: true)
    case "with":
      // `in people who were younger, on treatment, with a longer illness`: one of a list.
      guard let verb = GrammarGate.finiteVerb(in: main), let told = circumstance(tail),
        !main.list[verb...].contains(where: { $0.text == "," })
      else { return nil }
      return sentences(main, told, joint: "and", follows: false)
    case "but":
      guard !main.contains(anyOf: open), let told = exception(tail, of: main) else { return nil }
      return sentences(main, told, joint: "but", follows: true)
    default: return nil
    }
  }

  private static func sentences(
    _ main: Pieces, _ told: [Piece], joint: String, follows: Bool
  ) -> [ClauseSplit.Clause] {
    [
      ClauseSplit.Clause(pieces: main, joint: ""),
      ClauseSplit.Clause(pieces: Pieces(list: told), joint: joint, follows: follows),
    ]
  }

  /// The comma before the tail: the last one outside brackets.
  private static func lastComma(in clause: Pieces) -> Int? {
    var depth = 0
    for index in clause.list.indices.reversed() {
      if clause.list[index].text == ")" { depth += 1 }
      if clause.list[index].text == "(" { depth -= 1 }
      if depth == 0, clause.list[index].text == "," { return index }
    }
    return nil
  }

  /// `which rose with age`: `This rose with age`.
  private static func relative(_ tail: Pieces, of main: Pieces) -> [Piece]? {
    let verb = tail.list[1].lower
    if plurals.contains(verb) { return [Piece("These")] + tail.list[1...] }
    let isPlural =
      main.list.last.map { $0.lower.hasSuffix("s") && !$0.lower.hasSuffix("ss") } ?? true
    guard
      auxiliaries.contains(verb)
        || WordClasses.finiteVerbs.contains(verb) && !isPlural
    else { return nil }
    return [Piece("This")] + tail.list[1...]
  }

  /// `…, five of which were new`: `Five of these were new`.
  private static func part(_ tail: Pieces, of main: Pieces) -> [Piece]? {
    guard tail.count > 4, !main.contains(anyOf: open), tail.list[1].lower == "of",
      ["which", "whom"].contains(tail.list[2].lower),
      tail.list[0].isNumber || NumberWords.canStart(tail.list[0].lower),
      WordClasses.finiteAuxiliaries.contains(tail.list[3].lower)
        || WordClasses.finiteVerbs.contains(tail.list[3].lower)
    else { return nil }
    let first = tail.list[0]
    let number = first.text.prefix(1).uppercased() + first.text.dropFirst()
    return [Piece(number, kind: first.kind), Piece("of"), Piece("these")] + tail.list[3...]
  }

  /// `with larger losses in later years`, `with no change observed`.
  private static func circumstance(_ tail: Pieces) -> [Piece]? {
    let noun = tail.slice(1..<tail.count)
    guard noun.count > 2,
      GrammarGate.finiteVerb(in: noun).map({ seen.contains(noun.list[$0].lower) }) ?? true,
      !noun.contains(anyOf: ["each", "both", "respect", "that", "who", "which", "being", "having"]),
      let head = noun.list.indices.first(where: { index in
        index + 1 == noun.count || WordClasses.prepositions.contains(noun.list[index + 1].lower)
          || noun.list[index + 1].lower == "compared" || seen.contains(noun.list[index + 1].lower)
      })
    else { return nil }
    let opening = noun.list[0].lower
    let word = noun.list[head].lower
    let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("is")
    let isSingle = opening == "a" || opening == "an"
    guard isSingle || opening == "no" || SharedVerb.directions.contains(opening),
      isSingle != isPlural, noun.list[head].isWord, !word.hasSuffix("ing")
    else { return nil }
    let be = Piece(isPlural ? "were" : "was")
    if let at = noun.list.firstIndex(where: { seen.contains($0.lower) }) {
      return noun.list[..<at] + [be] + noun.list[at...]
    }
    return [Piece("There"), be] + noun.list
  }

  /// `but not in women`: `This was not so in women`.
  private static func exception(_ tail: Pieces, of main: Pieces) -> [Piece]? {
    guard tail.list.count > 2, tail.list[1].lower == "not",
      GrammarGate.finiteVerb(in: tail.slice(2..<tail.count)) == nil, tail.list[2].isWord
    else { return nil }
    let be = Piece(isNow(main) ? "is" : "was")
    let isPlace = WordClasses.prepositions.contains(tail.list[2].lower)
    // `a link, but not a clear one`, `rose, but not significantly`
    let isOfDegree = tail.list[2...].contains {
      $0.lower.hasPrefix("significan") || $0.lower.hasSuffix("ly") || $0.lower == "one"
    }
    guard !isOfDegree, !isPlace || ends.contains(tail.list[2].lower) else { return nil }
    // `linked to falls, but not pain`
    let joint = isPlace ? [] : [Piece("for")]
    return [Piece("This"), be, Piece("not"), Piece("so")] + joint + tail.list[2...]
  }

  private static func isNow(_ main: Pieces) -> Bool {
    GrammarGate.finiteVerb(in: main).map {
      ["is", "are", "has", "have", "can", "may"].contains(main.list[$0].lower)
    } ?? false
  }
}
