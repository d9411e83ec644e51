/// A list that lost its last member: `People had less income, got a pension` and `zinc, copper, iron`.
enum TornList {
  /// `nil` where every list has the word before its last member.
  static func objection(to pieces: Pieces) -> String? {
    let commas = commas(in: pieces)
    guard let last = commas.last, last + 1 < pieces.count else { return nil }
    let tail = pieces.slice((last + 1)..<pieces.count)
    guard !tail.contains(anyOf: joints) else { return nil }
    let head = pieces.slice(0..<last)
    if let verb = tail.list.first, isVerb(verb), let first = GrammarGate.finiteVerb(in: head),
      !head.contains(anyOf: ["which", "who", "that", "where", "whose"]),
      !head.list[first...].contains(where: { openers.contains($0.lower) })
    {
      return "a list without its last member"
    }
    // `mood, sleep, tingling`: names without a word between the last two.
    guard commas.count > 1, isMember(tail),
      isMember(pieces.slice((commas[commas.count - 2] + 1)..<last)),
      GrammarGate.finiteVerb(in: pieces.slice(0..<commas[commas.count - 2])) != nil
    else { return nil }
    return "a list without its last member"
  }

  private static func commas(in pieces: Pieces) -> [Int] {
    var found: [Int] = []
    var depth = 0
    for (index, piece) in pieces.list.enumerated() {
      if piece.text == "(" || piece.text == "\u{201C}" { depth += 1 }
      if piece.text == ")" || piece.text == "\u{201D}" { depth -= 1 }
      if depth == 0, piece.text == "," { found.append(index) }
    }
    return found
  }

  /// The past of a verb, right behind the comma.
  private static func isVerb(_ piece: Piece) -> Bool {
    piece.isWord && piece.text == piece.lower
      && (piece.lower.hasSuffix("ed") && WordClasses.finiteVerbs.contains(piece.lower)
        || ["had", "got", "fell", "rose", "went", "became", "showed"].contains(piece.lower))
  }

  private static func isMember(_ part: Pieces) -> Bool {
    let words = part.list.filter { $0.text != "." }
    guard (1...4).contains(words.count), let first = words.first, first.isWord else { return false }
    return GrammarGate.finiteVerb(in: Pieces(list: words)) == nil
      && !openers.contains(first.lower) && !WordClasses.determiners.contains(first.lower)
      && !WordClasses.prepositions.contains(first.lower)
      && !first.lower.hasSuffix("ing") && !first.lower.hasSuffix("ly")
      && !first.lower.hasSuffix("ed") && !part.contains(anyOf: joints)
  }

  private static let joints: Set<String> = [
    "and", "or", "but", "nor", "while", "whereas", "respectively",
  ]
  private static let openers: Set<String> = [
    "which", "who", "that", "where", "when", "if", "although", "though", "such", "including",
    "compared", "regardless", "as", "not", "only", "also", "particularly", "especially", "mainly",
    "above", "like", "because", "so", "then", "thus", "than",
  ]
}
