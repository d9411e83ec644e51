/// Operation: tells in a sentence of its own of whom, when or beside what a long sentence holds: `In women
/// with MS, falls were rarer after yoga` becomes `Falls were rarer after yoga. This was in women with
/// MS.` Neither sentence stands without the other.
enum OpeningBehind {
  /// The joint of a sentence that bounds the one in front of it.
  static let joint = "this"

  /// Whom it holds for can follow; when, beside what and on what it rests belong to their verb.
  private static let openings: Set<String> = ["in", "among"]
  private static let persons: Set<String> = [
    "people", "patients", "women", "men", "children", "adults", "participants", "individuals",
    "those", "subjects", "pwms", "adolescents", "controls", "persons", "mothers",
  ]
  /// `In addition`, `in conclusion`, `for example`: words that bound nothing.
  private static let phrases: Set<String> = [
    "addition", "conclusion", "summary", "contrast", "particular", "general", "fact", "example",
    "turn", "line", "view", "light", "order", "reason", "instance", "short", "brief", "agreement",
    "accordance", "hand", "contrary", "whole", "average", "conjunction", "article", "review",
    "paper", "study", "total", "case", "methods", "assessment", "studies", "articles", "trials",
  ]
  /// What would not mean the same behind the sentence.
  private static let bars: Set<String> = WordClasses.negations.union([
    "both", "either", "each", "respectively", "these", "those", "this", "their", "other", "we",
    "our", "first", "second", "contrary", "except", "only", "which", "all", "none", "such",
  ])
  private static let longest = 20

  /// Both sentences; `nil` where the clause has no such opening.
  static func pair(of clause: Pieces) -> [ClauseSplit.Clause]? {
    guard let comma = comma(in: clause) else { return nil }
    let opening = clause.slice(0..<comma)
    let rest = clause.slice((comma + 1)..<clause.count)
    guard opening.count > 1, openings.contains(opening.list[0].lower),
      opening.contains(anyOf: persons), !opening.contains(anyOf: bars),
      !opening.contains(anyOf: phrases),
      rest.count > 6, ClauseSplit.isClause(rest), ClauseSplit.startsWithSubject(rest),
      let first = rest.list.first, !WordClasses.prepositions.contains(first.lower),
      !WordClasses.conjunctions.contains(first.lower),
      let verb = GrammarGate.finiteVerb(in: rest),
      !rest.list[..<verb].contains(where: { $0.text == "," })
    else { return nil }
    let isNow = ["is", "are", "has", "have", "can", "may"].contains(rest.list[verb].lower)
    var main = rest.list
    main[0].text = Inflector.capitalised(first.text)
    var bound = opening.list
    bound[0].text = bound[0].lower
    return [
      ClauseSplit.Clause(pieces: Pieces(list: main), joint: ""),
      ClauseSplit.Clause(
        pieces: Pieces(list: [Piece("This"), Piece(isNow ? "is" : "was")] + bound), joint: joint,
        follows: true),
    ]
  }

  /// The comma behind the opening: the first outside brackets.
  private static func comma(in clause: Pieces) -> Int? {
    var depth = 0
    for (index, piece) in clause.list.enumerated().prefix(longest + 1) {
      if piece.text == "(" { depth += 1 }
      if piece.text == ")" { depth -= 1 }
      if depth == 0, piece.text == "," { return index }
    }
    return nil
  }
}
