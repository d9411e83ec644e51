import Language

/// Where a plain word may stand: what is before it, behind it, and what it says already.
extension TermWriter {
  /// `Friedreich's ataxia`: the name of a disease.
  func isBehindOwner(_ index: Int, in pieces: Pieces) -> Bool {
    guard index > 2, pieces.list[index - 1].lower == "s", pieces.list[index - 1].glued,
      ["'", "’"].contains(pieces.list[index - 2].text)
    else { return false }
    let owner = pieces.list[index - 3].text
    return owner.first?.isUppercase == true && owner.dropFirst().allSatisfy(\.isLowercase)
      && index > 3
  }

  /// `clinical, MRI and serological markers`: in a list what follows may be of all its members.
  func isListed(at index: Int, in pieces: Pieces) -> Bool {
    index > 0 && [",", "and", "or"].contains(pieces.list[index - 1].lower)
  }

  /// `MRI scan (MRI)`, `antibodies (antibody)`: the plain words hold the bracket's.
  func isHeld(_ medical: String, by lay: String) -> Bool {
    let words = Pieces(lay).list.map { Inflector.singular($0.lower) }
    return Pieces(medical).list.allSatisfy { words.contains(Inflector.singular($0.lower)) }
  }

  /// `an enlarging left spinal cord lesion`: an article stands before, with at most five words between.
  func isSingular(_ index: Int, in pieces: Pieces) -> Bool {
    for piece in pieces.list[max(0, index - 6)..<index].reversed() {
      if ["a", "an", "each", "every", "one"].contains(piece.lower) { return true }
      if !piece.isWord && piece.text != "-" || WordClasses.endsPhrase(piece.lower) { return false }
    }
    return false
  }

  /// `cellular and axonal damage`: the last noun belongs to both words before it.
  func sharesNoun(_ range: Range<Int>, in pieces: Pieces) -> Bool {
    guard range.count > 1, range.lowerBound > 1,
      ["and", "or"].contains(pieces.list[range.lowerBound - 1].lower)
    else { return false }
    let left = pieces.list[range.lowerBound - 2].lower
    return Self.modifiers.contains { left.hasSuffix($0) }
      || ["brain", "matter", "lesion", "tissue", "cell", "oligodendrocyte", "neuron", "disease"]
        .contains(left)
  }

  /// `a diagnosis by the rules for the diagnosis`, `the fatigue score beside the fatigue score`.
  func repeats(_ lay: String, before index: Int, in pieces: Pieces) -> Bool {
    let words = Set(Pieces(lay).list.map(\.lower).filter { $0.utf8.count > 3 })
    let told = pieces.list[max(0, index - 5)..<index].filter { words.contains($0.lower) }
    return !told.isEmpty && (words.count < 3 || told.count > 1)
  }

  /// `myelin and axon protection`: what is protected stands before its noun, in a pair.
  func isPaired(behind end: Int, in pieces: Pieces) -> Bool {
    guard end + 2 < pieces.count, ["and", "or"].contains(pieces.list[end].lower) else {
      return false
    }
    let second = pieces.list[end + 1]
    let third = pieces.list[end + 2]
    // `NMO or MOG-IgG`: what follows the hyphen belongs to both.
    if second.isWord, third.text == "-", third.glued, end + 3 < pieces.count,
      Self.endings.contains(pieces.list[end + 3].lower)
    {
      return true
    }
    return second.isWord && third.isWord && !WordClasses.endsPhrase(second.lower)
      && !WordClasses.endsPhrase(third.lower) && !WordClasses.finiteVerbs.contains(third.lower)
  }

  /// `on follow-up MRI`, `T2-weighted MRI showed`: a word before it and no article.
  func lacksArticle(_ index: Int, in pieces: Pieces) -> Bool {
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 6 {
      let piece = pieces.list[at]
      if WordClasses.determiners.contains(piece.lower) { return false }
      if !piece.isWord && piece.text != "-" || WordClasses.endsPhrase(piece.lower) { break }
      at -= 1
      steps += 1
    }
    return steps > 0
  }

  private static let endings: Set<String> = [
    "igg", "igm", "ab", "antibody", "antibodies", "positive", "negative", "treated", "induced",
    "specific", "related", "associated", "like",
  ]
  private static let modifiers = ["al", "ic", "ive", "ary", "ory", "ous", "ular", "-"]
}
