/// A sentence in the present told in the past: a title claims for everybody, a page tells what one
/// study saw.
enum PastTense {
  /// `nil` where a modal verb makes it a hope, or no verb with a known past form is found.
  static func told(_ pieces: Pieces) -> Pieces? {
    guard !pieces.contains(anyOf: modals) else { return nil }
    var told = pieces
    var isTold = false
    for index in told.list.indices.dropFirst() where told.list[index].isWord {
      let piece = told.list[index]
      let before = told.list[index - 1].lower
      guard piece.text == piece.lower, before != "to",
        !WordClasses.determiners.contains(before), !WordClasses.prepositions.contains(before)
      else { continue }
      if ["was", "were", "had", "did"].contains(piece.lower) {
        isTold = true
      } else if !followsInfinitive(index, in: told),
        let past = past(of: piece.lower, at: index, in: told)
      {
        told.list[index].text = past
        told.list[index].lower = past
        isTold = true
      }
    }
    return isTold && !isHalfTold(told) ? told : nil
  }

  /// `motivated to change their diet and improve their health`: the wish goes on behind `and`.
  private static func followsInfinitive(_ index: Int, in pieces: Pieces) -> Bool {
    guard ["and", "or", ","].contains(pieces.list[index - 1].lower),
      plurals.contains(pieces.list[index].lower)
    else { return false }
    return pieces.list[..<index].suffix(12).dropLast(2).contains { $0.lower == "to" }
  }

  /// `improved walking and lowers pain`: the second verb is not known.
  private static func isHalfTold(_ pieces: Pieces) -> Bool {
    pieces.list.indices.dropFirst().dropLast().contains { index in
      let word = pieces.list[index].lower
      let next = pieces.list[index + 1]
      return ["and", "or", "but"].contains(pieces.list[index - 1].lower) && word.hasSuffix("s")
        && !word.hasSuffix("ss") && !["was", "as", "its", "this"].contains(word) && next.isWord
        && !WordClasses.conjunctions.contains(next.lower)
        && (!WordClasses.endsPhrase(next.lower) || WordClasses.determiners.contains(next.lower))
    }
  }

  private static let modals: Set<String> = [
    "can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot",
  ]
  private static let irregular = [
    "is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did",
    "leads": "led", "shows": "showed", "drives": "drove", "finds": "found",
    "gives": "gave", "makes": "made", "takes": "took", "occurs": "occurred",
    "prefers": "preferred", "confers": "conferred", "begins": "began", "becomes": "became",
    "underlies": "underlay", "permits": "permitted",
  ]

  private static func past(of verb: String, at index: Int, in pieces: Pieces) -> String? {
    if let known = irregular[verb] {
      let next = index + 1 < pieces.count ? pieces.list[index + 1].lower : ""
      // `has improved` is past already.
      let isPerfect = ["has", "have"].contains(verb) && (next == "been" || next.hasSuffix("ed"))
      return isPerfect ? nil : known
    }
    let isVerb =
      WordClasses.finiteVerbs.contains(verb) && !WordClasses.nounLike.contains(verb)
      || TitleVerbs.isAlone(verb) || TitleVerbs.isEitherWay(index, in: pieces)
    guard isVerb, !nouns.contains(verb), !verb.hasSuffix("ed") else { return nil }
    if verb.hasSuffix("s"), !verb.hasSuffix("ss") { return regular(base(of: verb)) }
    // `did not reduce` is past already.
    let before = pieces.list[index - 1].lower
    return plurals.contains(verb) && !["not", "did", "does", "do"].contains(before)
      ? regular(verb) : nil
  }

  /// Forms that titles use of a plural subject and that are no past form themselves.
  private static let plurals: Set<String> = [
    "predict", "improve", "reduce", "differ", "correlate", "contribute", "promote", "suppress",
    "affect", "remain", "experience", "perceive", "reveal", "indicate", "display", "exhibit",
    "suffer", "depend", "receive", "prefer", "attenuate", "alleviate", "reflect", "identify",
  ]
  private static let nouns: Set<String> = ["measures", "controls", "displays", "correlates"]

  private static func base(of verb: String) -> String {
    if verb.hasSuffix("ies") { return String(verb.dropLast(3)) + "y" }
    if ["sses", "shes", "ches", "xes"].contains(where: { verb.hasSuffix($0) }) {
      return String(verb.dropLast(2))
    }
    return String(verb.dropLast())
  }

  private static func regular(_ base: String) -> String? {
    if ["occur", "prefer", "permit"].contains(base) { return base + String(base.suffix(1)) + "ed" }
    if base.hasSuffix("e") { return base + "d" }
    let beforeY = base.dropLast().last.map { "aeiou".contains($0) } ?? false
    if base.hasSuffix("y"), !beforeY { return String(base.dropLast()) + "ied" }
    return base + "ed"
  }
}
