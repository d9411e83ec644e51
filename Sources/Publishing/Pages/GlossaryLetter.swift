import Condition

/// The words of the glossary that begin with one letter, in the order of the word shown first.
package struct GlossaryLetter: Sendable {
  /// `A`, or `0-9` for what does not begin with a letter.
  package let name: String
  let terms: [Term]

  /// The page of the letter below the site's root.
  package var path: String { "glossary/\(name.lowercased())/" }

  package static func all(of terms: [Term]) -> [GlossaryLetter] {
    let sorted = terms.map { (key: ($0.lay ?? $0.name).lowercased(), term: $0) }
      .sorted { ($0.key, $0.term.id) < ($1.key, $1.term.id) }
    var groups: [String: [Term]] = [:]
    for (key, term) in sorted {
      let first = key.utf8.first ?? 0
      let isLetter = (0x61...0x7A).contains(first)
      groups[isLetter ? String(key.prefix(1)).uppercased() : "0-9", default: []].append(term)
    }
    return groups.sorted { $0.key < $1.key }.map { GlossaryLetter(name: $0.key, terms: $0.value) }
  }
}
