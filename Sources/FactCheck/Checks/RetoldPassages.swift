/// The passages that a sentence most likely retells. A word counts for more the fewer passages have it,
/// as in every search by words (Spärck Jones 1972).
enum RetoldPassages {
  /// The best passage and those that share about as much; none where too little is shared to compare.
  static func indices(
    for reading: Reading, citing cited: [Int], in source: CheckedSource
  ) -> [Int] {
    let mine = reading.contents
    let places = cited.isEmpty ? told(source) : cited
    guard !mine.isEmpty, !places.isEmpty else { return [] }
    var spread = [Double](repeating: 0, count: mine.count)
    for place in places {
      each(mine, sharedWith: source.readings[place].contents) { spread[$0] += 1 }
    }
    var scored: [(index: Int, score: Double)] = []
    for place in places {
      let passage = source.readings[place]
      var score = 0.0
      var shared = 0
      each(mine, sharedWith: passage.contents) {
        score += 1 / spread[$0].squareRoot()
        shared += 1
      }
      let numbers = min(4, sharedNumbers(reading, passage))
      score += 0.5 * Double(numbers)
      shared += numbers
      // Told in full, a short passage needs fewer words than a long one.
      let least = min(mine.count, passage.contents.count)
      guard shared >= 3 && shared * 4 >= least || shared >= 2 && shared * 2 >= least else {
        continue
      }
      // A long passage shares words by chance.
      let fourth = Double(passage.contents.count + 4).squareRoot().squareRoot()
      scored.append((place, score / (fourth * fourth.squareRoot())))
    }
    scored.sort { ($0.score, -$0.index) > ($1.score, -$1.index) }
    guard let best = scored.first?.score else { return [] }
    return scored.prefix(3).filter { $0.score >= 0.75 * best }.map(\.index)
  }

  private static func sharedNumbers(_ reading: Reading, _ passage: Reading) -> Int {
    reading.numbers.count { use in
      use.role != .name && passage.numbers.contains { $0.value == use.value }
    }
  }

  /// A title names what was studied; what was found stands behind it.
  private static func told(_ source: CheckedSource) -> [Int] {
    source.passages.indices.filter {
      source.passages[$0].section != "metadata" && source.passages[$0].id != "t"
    }
  }

  /// The places in a sorted list of what another sorted list has too.
  private static func each(_ mine: [UInt64], sharedWith other: [UInt64], do body: (Int) -> Void) {
    var (i, j) = (0, 0)
    while i < mine.count, j < other.count {
      if mine[i] == other[j] {
        body(i)
        i += 1
        j += 1
      } else if mine[i] < other[j] {
        i += 1
      } else {
        j += 1
      }
    }
  }
}
