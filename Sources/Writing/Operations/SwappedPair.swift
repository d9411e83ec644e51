/// A pair of plain nouns or adjectives in the other order: `depression and anxiety` for `anxiety and
/// depression` says the same.
enum SwappedPair {
  struct Found {
    var from: Int
    var to: Int
    var words: String
  }

  /// The pairs inside a stretch of the text (byte offsets, half open).
  static func all(in text: String, from start: Int, to end: Int) -> [Found] {
    let pieces = Pieces(text)
    guard !pieces.contains(anyOf: bars) else { return [] }
    var found: [Found] = []
    for index in pieces.list.indices.dropFirst(2).dropLast(2) {
      let joint = pieces.list[index]
      guard ["and", "or"].contains(joint.lower) else { continue }
      let (first, second) = (pieces.list[index - 1], pieces.list[index + 1])
      let (before, after) = (pieces.list[index - 2], pieces.list[index + 2])
      guard first.start >= start, second.end <= end, isPlain(first), isPlain(second),
        first.lower.hasSuffix("s") == second.lower.hasSuffix("s"),
        openers.contains(before.lower), !before.glued || before.isWord, !first.glued,
        after.kind == .punctuation && after.text != "-"
          || WordClasses.finiteAuxiliaries.contains(after.lower)
      else { continue }
      found.append(
        Found(
          from: first.start, to: second.end,
          words: "\(second.text) \(joint.text) \(first.text)"))
    }
    return found
  }

  /// Words behind which the pair begins: nothing in front belongs to its first word alone.
  private static let openers: Set<String> = [
    "of", "for", "with", "on", "by", "from", "between", "the", "including", "both", "about",
    "against", "into",
  ]
  /// Where these stand the order may carry something.
  private static let bars: Set<String> = [
    "respectively", "former", "latter", "first", "second", "then", "followed",
  ]

  private static func isPlain(_ piece: Piece) -> Bool {
    piece.isWord && piece.text == piece.lower && piece.lower.utf8.count > 3
      && piece.lower.allSatisfy(\.isLetter) && !WordClasses.endsPhrase(piece.lower)
      && !["ed", "ly", "ing"].contains { piece.lower.hasSuffix($0) }
      && !SharedVerb.directions.contains(piece.lower)
  }
}
