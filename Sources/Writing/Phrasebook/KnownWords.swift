/// Words that most grown-up readers know; a form in -s, -ed, -ing, -ly, -er or -est of one is known, too.
package struct KnownWords: Sendable {
  private let words: Set<String>

  /// One word a line, lower case; lines that begin with `#` are remarks.
  package init(lines text: String) {
    words = Set(
      text.split(whereSeparator: \.isNewline).lazy.filter { !$0.hasPrefix("#") }.map(String.init))
  }

  package static let none = KnownWords(lines: "")

  var isEmpty: Bool { words.isEmpty }

  /// - Parameter word: lower case, without hyphens.
  func contains(_ word: String) -> Bool {
    if words.contains(word) { return true }
    for (ending, letters) in Self.endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.utf8.count > 2 else { continue }
      if letters.contains(where: { words.contains(stem + $0) }) { return true }
      // `stopped`: the last letter was doubled.
      if let last = stem.last, stem.dropLast().last == last,
        ending.hasPrefix("e") || ending == "ing",
        words.contains(String(stem.dropLast()))
      {
        return true
      }
    }
    return false
  }

  private static let endings: [(String, [String])] = [
    ("ies", ["y"]), ("es", ["", "e"]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]),
    ("ing", ["", "e"]), ("ily", ["y"]), ("ly", ["", "le"]), ("er", ["", "e"]), ("est", ["", "e"]),
  ]
}
