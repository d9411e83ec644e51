/// How a sentence is built, as far as bytes tell: brackets, and clauses that contrast.
struct SentenceShape {
  /// Brackets open at each token.
  let depth: [Int]
  /// How far along each token stands when brackets count nothing, and commas and `and` count more:
  /// in `lower pain, higher speed` the second cue is far from pain.
  let place: [Double]
  /// Cut where a contrast begins: `but`, `whereas`, a semicolon.
  let clauses: [Range<Int>]

  private static let breaks: WordTable<Bool> = WordTable([
    (words: "but whereas while however although though yet conversely", value: true)
  ])

  init(_ s: Sentence) {
    var depth: [Int] = []
    var place: [Double] = []
    depth.reserveCapacity(s.tokens.count)
    place.reserveCapacity(s.tokens.count)
    var open = 0
    var here = 0.0
    var cuts = [0]
    for (index, token) in s.tokens.enumerated() {
      let byte = token.end - token.start == 1 ? s.lower[token.start] : 0
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { open += 1 }
      depth.append(open)
      place.append(here)
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { open = max(0, open - 1) }
      guard open == 0 else { continue }
      here += 1
      let isSemicolon = byte == UInt8(ascii: ";")
      if isSemicolon || byte == UInt8(ascii: ",") || token.lower == "and" { here += 2 }
      if index > 2, index + 3 < s.tokens.count,
        isSemicolon || Self.breaks.value(of: index, in: s) != nil
      {
        cuts.append(index)
      }
    }
    cuts.append(s.tokens.count)
    self.depth = depth
    self.place = place
    clauses = zip(cuts, cuts.dropFirst()).map { $0..<$1 }
  }
}
