/// Where a noun phrase may begin.
enum NounPhrase {
  /// An article may stand here: not behind a participle that goes with the noun (`reduced CSF flow`), nor
  /// behind half a word (`follow-up`).
  static func takesArticle(at index: Int, in pieces: Pieces) -> Bool {
    guard index > 0 else { return true }
    let before = pieces.list[index - 1]
    if before.isWord, before.glued || before.lower.hasSuffix("ed") { return false }
    return opens(at: index, in: pieces) && !WordClasses.determiners.contains(before.lower)
  }

  /// What stands before lets a noun phrase of its own begin here: a mark, a verb, a preposition or an
  /// article; not a noun or an adjective, of which the word here is the second half.
  static func opens(at index: Int, in pieces: Pieces) -> Bool {
    guard index > 0 else { return true }
    let before = pieces.list[index - 1]
    return before.kind == .punctuation || WordClasses.prepositions.contains(before.lower)
      || WordClasses.determiners.contains(before.lower)
      || WordClasses.conjunctions.contains(before.lower)
      || WordClasses.finiteVerbs.contains(before.lower)
      || WordClasses.auxiliaries.contains(before.lower)
  }
}
