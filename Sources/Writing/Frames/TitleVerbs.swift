/// Finite verbs of titles: they tell a title that is a sentence from one that is a noun phrase.
enum TitleVerbs {
  /// A finite verb that no noun phrase holds; participles (`people treated with X`) may stand.
  static func stand(in pieces: Pieces) -> Bool {
    for (index, piece) in pieces.list.enumerated() where index > 0 && piece.isWord {
      // `a measure that reflects decline`: the verb of the relative clause.
      if ["that", "which", "who"].contains(pieces.list[index - 1].lower) { continue }
      if WordClasses.finiteAuxiliaries.contains(piece.lower) { return true }
      if piece.text == piece.lower, piece.lower.hasSuffix("s"),
        WordClasses.finiteVerbs.contains(piece.lower), !WordClasses.nounLike.contains(piece.lower),
        !["measures", "controls", "correlates"].contains(piece.lower)
      {
        return true
      }
      // `increases` is a verb where a noun follows it, not a preposition.
      if isEitherWay(index, in: pieces) { return true }
      if ["correlate", "correlates"].contains(piece.lower), index + 1 < pieces.count,
        pieces.list[index + 1].lower == "with"
      {
        return true
      }
      if titleVerbs.contains(piece.lower),
        !WordClasses.endsPhrase(pieces.list[index - 1].lower)
      {
        return true
      }
    }
    return false
  }

  /// `increases` before a noun: the verb, not the plural of the noun.
  static func isEitherWay(_ index: Int, in pieces: Pieces) -> Bool {
    guard index > 0, index + 1 < pieces.count, eitherWay.contains(pieces.list[index].lower) else {
      return false
    }
    let next = pieces.list[index + 1]
    return next.isWord && !WordClasses.prepositions.contains(next.lower)
      && !WordClasses.conjunctions.contains(next.lower)
      && !WordClasses.endsPhrase(pieces.list[index - 1].lower)
  }

  /// A verb of titles that no noun looks like.
  static func isAlone(_ word: String) -> Bool { titleVerbs.contains(word) }

  private static let eitherWay: Set<String> = [
    "targets", "blocks", "limits", "delays", "causes", "increases", "decreases", "influences",
    "links", "supports",
  ]
  /// Verbs that titles use and that no noun looks like.
  private static let titleVerbs: Set<String> = [
    "alleviates", "ameliorates", "attenuates", "expresses", "identifies", "relieves", "eases",
    "characterizes", "characterises", "drives", "regulates", "modulates", "suppresses",
    "exacerbates", "aggravates", "protects", "mediates", "discriminates", "differentiates",
    "distinguishes", "reveals", "coordinates", "enables", "facilitates", "stimulates",
    "impairs", "restores", "mitigates", "accelerates", "dampens", "abrogates",
    "produces", "permits", "evokes", "activates", "exerts", "elicits",
    "promote", "reduce", "improve", "suppress", "inhibit", "regulate", "drive", "attenuate",
    "ameliorate", "alleviate", "modulate", "exacerbate", "highlight", "identify", "differ",
    "contribute", "reflect", "segregate", "inactivates", "underlies", "confers", "determines",
    "disrupts",
  ]
}
