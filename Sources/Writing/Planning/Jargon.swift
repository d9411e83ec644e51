/// How much of a sentence a reader without training cannot know: words that are neither common nor in
/// the glossary, which explains its own. What stands in brackets is left out, and names of people and
/// places.
struct Jargon {
  let context: StudyContext

  /// Different words that most readers do not know; 0 where no list of known words was loaded.
  func count(in text: String) -> Int { words(in: text).count }

  func words(in text: String) -> Set<String> {
    let known = context.phrasebook.known
    guard !known.isEmpty else { return [] }
    let plain = TermMark.plain(text)
    let named = context.lexicon.matches(in: plain)
    var found: Set<String> = []
    var depth = 0
    for (index, piece) in Pieces(plain).list.enumerated() {
      if piece.text == "(" || piece.text == "[" { depth += 1 }
      if piece.text == ")" || piece.text == "]" { depth = max(0, depth - 1) }
      guard depth == 0, piece.isWord, piece.text.utf8.count > 1,
        !Self.isName(piece.text, at: index),
        !named.contains(where: { $0.start <= piece.start && piece.end <= $0.end })
      else { continue }
      let parts = piece.lower.split(separator: "-").filter { $0.utf8.count > 2 }
      let isKnown =
        !parts.isEmpty
        && parts.allSatisfy { known.contains(String($0)) || $0.allSatisfy(\.isNumber) }
      if !isKnown, !(parts.isEmpty && piece.text == piece.lower) { found.insert(piece.lower) }
    }
    return found
  }

  /// `Iran`, `Alzheimer’s`: one capital, inside a sentence.
  private static func isName(_ word: String, at index: Int) -> Bool {
    guard index > 0, let first = word.unicodeScalars.first, first.properties.isUppercase else {
      return false
    }
    return !word.unicodeScalars.dropFirst().contains {
      $0.properties.isUppercase || ("0"..."9").contains($0)
    }
  }
}
