import Language

/// Which word of a sentence is its verb.
extension GrammarGate {
  /// `people treated with X`, `the use of X`: a participle or a noun, not the verb of a clause.
  static func isVerb(_ word: String, at index: Int, in pieces: Pieces) -> Bool {
    let next = index + 1 < pieces.count ? pieces.list[index + 1] : nil
    if WordClasses.participles.contains(word) {
      guard let next else { return false }
      return next.kind == .word || next.kind == .number
        ? !WordClasses.prepositions.contains(next.lower) : false
    }
    if WordClasses.nouns.contains(word) {
      guard let next, next.isWord || next.isNumber else { return false }
      return !WordClasses.prepositions.contains(next.lower)
        && !WordClasses.conjunctions.contains(next.lower)
    }
    return true
  }

  /// `demyelinated volumes`: an adjective.
  static func standsBeforeNoun(_ index: Int, in pieces: Pieces) -> Bool {
    guard index + 1 < pieces.count, pieces.list[index + 1].isWord else { return false }
    let next = pieces.list[index + 1].lower
    return !WordClasses.endsPhrase(next) && !next.hasSuffix("ly")
  }

  /// `The benefits experienced by people`: a participle; `rose by 5 points` and `reduced by half` are none.
  static func isPassive(_ index: Int, in pieces: Pieces) -> Bool {
    guard pieces.list[index].lower.hasSuffix("ed"), index + 2 < pieces.count,
      pieces.list[index + 1].lower == "by"
    else { return false }
    let next = pieces.list[index + 2]
    return next.isWord && !NumberWords.canStart(next.lower)
      && !["half", "about", "almost", "around", "nearly", "more", "less", "up", "an"].contains(
        next.lower)
  }

  /// The index of the first finite verb, or `nil`.
  static func finiteVerb(in pieces: Pieces) -> Int? {
    knownVerb(in: pieces) ?? ParsedVerb.index(in: pieces)
  }

  /// The first verb that the lists know.
  private static func knownVerb(in pieces: Pieces) -> Int? {
    var weak: Int?
    for (index, piece) in pieces.list.enumerated() where piece.isWord {
      let word = piece.lower
      if WordClasses.finiteAuxiliaries.contains(word) {
        if word == "can" || word == "may" || word == "will" || word == "must" || index > 0 {
          return index
        }
        continue
      }
      let before = index > 0 ? pieces.list[index - 1].lower : ""
      // `antibody-mediated encephalomyelitis`
      if piece.glued, before == "-" { continue }
      // `This rose with age`
      let isThis = index == 1 && (before == "this" || before == "these")
      if before == "to" || WordClasses.determiners.contains(before) && !isThis { continue }
      if isPassive(index, in: pieces) { continue }
      if WordClasses.finiteVerbs.contains(word), piece.text == piece.lower {
        if WordClasses.nounLike.contains(word) {
          if weak == nil, index > 0, isVerb(word, at: index, in: pieces) { weak = index }
        } else if index > 0 {
          return index
        }
      } else if weak == nil, index > 1, word.hasSuffix("ed"), word.utf8.count > 4,
        piece.text == word, !piece.glued, !standsBeforeNoun(index, in: pieces)
      {
        weak = index
      }
    }
    return weak
  }
}
