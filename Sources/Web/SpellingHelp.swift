/// Finds the word somebody meant: among the names and words that the site itself uses.
///
/// Pure and small: some thousand words against a query of a few.
package struct SpellingHelp: Sendable {
  /// Shorter words are too like one another.
  private static let shortest = 4
  /// From this length on two slips are forgiven.
  private static let long = 7

  private let words: Set<String>
  private let byLength: [Int: [[UInt8]]]

  /// `names`: of treatments, terms and brands; each of their words counts.
  package init(names: [String]) {
    words = Set(names.flatMap { Self.split($0) }.filter { $0.utf8.count >= Self.shortest })
    byLength = Dictionary(grouping: words.sorted().map { Array($0.utf8) }, by: \.count)
  }

  /// The query with its unknown words corrected; `nil` where none can be.
  package func suggestion(for query: String) -> String? {
    var isChanged = false
    let better = Self.split(query).prefix(12).map { word -> String in
      guard word.utf8.count >= Self.shortest, !words.contains(word), let meant = nearest(to: word)
      else { return word }
      isChanged = true
      return meant
    }
    return isChanged ? better.joined(separator: " ") : nil
  }

  /// The only nearest word; a tie between two is no help, but for the one with the same first
  /// letter: slips are rare there.
  private func nearest(to word: String) -> String? {
    let typed = Array(word.utf8)
    let most = typed.count >= Self.long ? 2 : 1
    var best = most + 1
    var found: [[UInt8]] = []
    for length in (typed.count - most)...(typed.count + most) {
      for known in byLength[length] ?? [] {
        let distance = Self.distance(typed, known, atMost: min(best, most))
        if distance < best {
          best = distance
          found = [known]
        } else if distance == best, best <= most {
          found.append(known)
        }
      }
    }
    if found.count > 1 { found = found.filter { $0.first == typed.first } }
    return found.count == 1 ? String(decoding: found[0], as: UTF8.self) : nil
  }

  private static func split(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment);
  /// more than `most` counts as `most + 1`.
  private static func distance(_ a: [UInt8], _ b: [UInt8], atMost most: Int) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var cost = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        next.append(cost)
      }
      if (next.min() ?? 0) > most { return most + 1 }
      before = row
      row = next
    }
    return min(row[b.count], most + 1)
  }
}
