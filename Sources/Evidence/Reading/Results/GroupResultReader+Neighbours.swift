import Language

/// Groups named right beside their figures.
extension GroupResultReader {
  mutating func bindNeighbours() {
    for index in bound.indices where bound[index].arm == nil {
      bound[index].arm = tight(index) ?? after(index) ?? before(index)
    }
    undoDoubles()
  }

  /// `samplumab (12%)`, `placebo: 12%`, `12% placebo`, `(2.0%, samplumab`.
  func tight(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    if let mention = mentions.last(where: { $0.end <= figure.first }) {
      let gap = (mention.end..<figure.first).map { s.word($0) }
      let opens = gap == ["("] || gap == ["["]
      if opens, opensComparison(index) { return nil }
      if opens || gap == [":"] || gap == ["="] || gap.isEmpty
        || gap == [","] && LocalArms.isInBracket(figure.first, s)
      {
        return mention
      }
    }
    if let mention = mentions.first(where: { $0.first >= figure.end }) {
      let gap = (figure.end..<mention.first).map { s.word($0) }
      if gap.isEmpty || gap == [","] && LocalArms.isInBracket(figure.first, s) { return mention }
    }
    return nil
  }

  static let separators: WordSet = [
    "vs", "versus", "than", "compared", ";", "whereas", "while", "but", "and", "v", "against", "or",
  ]
  static let places: Set<String> = [
    "in", "with", "for", "on", "among", "of", "after", "receiving", "to", "under", "by", "from",
    "within", "given", "at", "during", "the",
  ]

  /// `12% (95% CI 8-16) of the patients in the placebo group`.
  func after(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    guard let mention = mentions.first(where: { $0.first >= figure.end }) else { return nil }
    if bound.indices.contains(index + 1), bound[index + 1].figure.first < mention.first {
      return nil
    }
    var words: [String] = []
    var depth = 0
    for i in pastInterval(figure.end)..<max(pastInterval(figure.end), mention.first) {
      let word = s.word(i)
      if word == "(" || word == "[" { depth += 1 }
      if depth == 0 { words.append(word) }
      if word == ")" || word == "]" { depth = max(0, depth - 1) }
    }
    while let first = words.first, [")", "]", ","].contains(first) { words.removeFirst() }
    guard depth == 0, words.count <= 9, words.contains(where: { Self.places.contains($0) }),
      !words.contains(where: { Self.separators.contains($0) || $0 == "," })
    else { return nil }
    return mention
  }

  /// `12% (3 of 25; 95% CI, 5 to 20) in A`: behind the bracket where only an interval is left in
  /// it.
  func pastInterval(_ end: Int) -> Int {
    guard s.word(end) == ";" || s.word(end) == "," else { return end }
    var i = end
    var says = false
    while i < s.tokens.count, i < end + 16 {
      let word = s.word(i)
      if word == ")" || word == "]" { return says ? i + 1 : end }
      if IntervalReader.words.contains(word) || word == "p" { says = true }
      guard s.tokens[i].kind != .word || says || word == "to" else { return end }
      i += 1
    }
    return end
  }

  /// `The placebo group had a mean score of 4.1`.
  func before(_ index: Int) -> ArmMention? {
    let figure = bound[index].figure
    guard let mention = mentions.last(where: { $0.end <= figure.first }) else { return nil }
    if index > 0, bound[index - 1].figure.end > mention.end { return nil }
    let gap = mention.end..<figure.first
    guard gap.count <= 14, !gap.contains(where: { Self.separators.contains(s.word($0)) }) else {
      return nil
    }
    // A bracket with several figures compares groups; the group in front need not be the first.
    if bound.indices.contains(index + 1), isCompared(index, index + 1) { return nil }
    if mentions.count > 1,
      s.word(mention.first - 1) == "than" || s.word(mention.first - 1) == "versus",
      gap.count > 3
    {
      return nil
    }
    return mention
  }

  /// The first of several figures in a bracket of their own, which the name in front does not
  /// divide.
  func opensComparison(_ index: Int) -> Bool {
    ["(", "["].contains(s.word(bound[index].figure.first - 1))
      && bound.indices.contains(index + 1) && isCompared(index, index + 1)
  }

  func isCompared(_ a: Int, _ b: Int) -> Bool {
    let gap = bound[a].figure.end..<max(bound[a].figure.end, bound[b].figure.first)
    return gap.count <= 4
      && gap.contains {
        ["vs", "versus", "v", "compared", "than", "and", "to", "/", "or"].contains(s.word($0))
      }
      && gap.allSatisfy { Self.figureJoints.contains(s.word($0)) || s.word($0) == "respectively" }
  }

  /// Two figures that are compared cannot belong to one group.
  mutating func undoDoubles() {
    for index in bound.indices.dropLast() {
      guard let a = bound[index].arm, let b = bound[index + 1].arm, a.first == b.first,
        isVersus(index, index + 1)
      else { continue }
      bound[index].arm = nil
      bound[index + 1].arm = nil
    }
  }
}
