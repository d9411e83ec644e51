/// Gives each p-value to the estimate it stands with.
enum ProbabilityBinder {
  static func bind(
    _ probabilities: [PrintedProbability], to estimates: [PlacedEstimate], _ s: Sentence
  ) -> [PlacedEstimate] {
    guard !probabilities.isEmpty else { return estimates }
    var result = estimates
    let depths = depths(s)
    var bare: [PlacedEstimate] = []
    for (number, p) in probabilities.enumerated() {
      if let owner = owner(of: p, number, probabilities, result, s, depths) {
        result[owner].estimate.p = p.text
        result[owner].first = min(result[owner].first, p.first)
        result[owner].end = max(result[owner].end, p.end)
      } else {
        bare.append(
          PlacedEstimate(
            estimate: Finding.Estimate(kind: "p_only", p: p.text), first: p.first, end: p.end))
      }
    }
    return (result + bare).sorted { $0.first < $1.first }
  }

  private static func owner(
    of p: PrintedProbability, _ number: Int, _ all: [PrintedProbability],
    _ estimates: [PlacedEstimate], _ s: Sentence, _ depths: [Int]
  ) -> Int? {
    func mayOwn(_ index: Int) -> Bool {
      estimates[index].estimate.p == nil && !isOneOfGroups(index, estimates)
    }
    if let around = estimates.firstIndex(where: { $0.first <= p.first && p.end <= $0.end }),
      mayOwn(around)
    {
      return around
    }
    if let after = opened(p, all, estimates, s, depths), mayOwn(after) { return after }
    // The estimate in front, with nothing but its own marks and short words between.
    if let before = estimates.lastIndex(where: { $0.end <= p.first }), mayOwn(before) {
      let gap = estimates[before].end..<p.first
      let isBlocked = gap.contains { ["vs", "versus", "whereas", "but"].contains(s.word($0)) }
      let leaves = gap.contains { depths[$0] < depths[p.first] && opened($0, p.first, depths) }
      let sameBracket = !gap.contains {
        depths[$0] < min(depths[estimates[before].end - 1], depths[p.first])
      }
      if estimates[before].isInWords, gap.count <= 16,
        !gap.contains(where: { ["and", "whereas", "while", "but", ";"].contains(s.word($0)) })
      {
        return before
      }
      if !isBlocked, gap.count <= 3 || sameBracket && !leaves && gap.count <= 16 {
        return before
      }
    }
    return nil
  }

  /// Intervals of two groups' own figures: the p behind compares them and belongs to neither.
  private static func isOneOfGroups(_ index: Int, _ estimates: [PlacedEstimate]) -> Bool {
    estimates[index].isOfGroup && estimates.count { $0.isOfGroup } > 1
  }

  /// How many brackets are open at each token.
  private static func depths(_ s: Sentence) -> [Int] {
    var depth = 0
    var result: [Int] = []
    result.reserveCapacity(s.tokens.count + 1)
    for token in s.tokens {
      if token.text == "(" || token.text == "[" { depth += 1 }
      result.append(depth)
      if token.text == ")" || token.text == "]" { depth = max(0, depth - 1) }
    }
    result.append(depth)
    return result
  }

  /// A bracket opens between the two tokens: the p stands in one of its own.
  private static func opened(_ from: Int, _ to: Int, _ depths: [Int]) -> Bool {
    depths[from] < depths[to]
  }

  /// `(p < .001, β = .37)`: the estimate behind, where the p opens the bracket or its part.
  private static func opened(
    _ p: PrintedProbability, _ all: [PrintedProbability], _ estimates: [PlacedEstimate],
    _ s: Sentence, _ depths: [Int]
  ) -> Int? {
    guard depths[p.first] > 0, ["(", "[", ";"].contains(s.word(p.first - 1)),
      let after = estimates.firstIndex(where: { $0.first >= p.end })
    else { return nil }
    let gap = p.end..<estimates[after].first
    let opens = s.word(p.first - 1) != ";"
    // "(HR 0.86; p = .7 and HR 0.60; p = .2)": the p closes what stands in front of it.
    if !opens, estimates.contains(where: { $0.end == p.first - 1 && $0.estimate.p == nil }) {
      return nil
    }
    guard gap.count <= 2, !gap.isEmpty,
      gap.allSatisfy({ [",", "and"].contains(s.word($0)) || opens && s.word($0) == ";" })
    else { return nil }
    // "(p = .1, r = .4, p = .02)": the next p follows its estimate as closely.
    if let next = all.first(where: { $0.first >= estimates[after].end }),
      next.first - estimates[after].end <= 2, s.word(estimates[after].end) == ","
    {
      return nil
    }
    return after
  }
}
