/// Differences that passed no test: their own p is .05 or more.
extension ResultKind {
  /// `Those without exposure`, `non-smokers`: words that name people and deny nothing.
  private static let soft: Set<String> = WordClasses.negations.subtracting(["without", "non"])
    .union([
      "similar", "comparable", "same", "trend", "trends", "tended", "nonsignificant",
      "insignificant",
      "equal", "equivalent", "stable", "neither", "tendency", "if",
    ])

  static func isTrend(_ pieces: Pieces) -> Bool {
    // `Numerically higher`: words for what passed no test.
    if isTakenBack(pieces) || pieces.contains(anyOf: ["directionally", "numerically"]) {
      return true
    }
    let all = probabilities(in: pieces)
    guard all.contains(where: { $0 >= 0.05 }) else { return false }
    return !pieces.contains(anyOf: soft) && pieces.first(["non", "-", "significant"]) == nil
      && !saysNone(pieces)
  }

  /// `Without significant difference between the groups`.
  private static func saysNone(_ pieces: Pieces) -> Bool {
    pieces.list.indices.contains { index in
      pieces.list[index].lower == "without"
        && pieces.list[(index + 1)...].prefix(3).contains { word in
          ["differ", "chang", "effect", "associat"].contains { word.lower.hasPrefix($0) }
        }
    }
  }

  /// `Leptin was lower, but the decrease was not significant`: said and taken back.
  private static func isTakenBack(_ pieces: Pieces) -> Bool {
    guard let turn = pieces.list.lastIndex(where: { turns.contains($0.lower) }), turn > 3 else {
      return false
    }
    let tail = pieces.slice(turn..<pieces.count)
    let head = pieces.slice(0..<turn)
    let isRefused =
      tail.first(["not", "significant"]) != nil || tail.contains("nonsignificant")
      || tail.first(["not", "statistically", "significant"]) != nil
      || tail.first(["did", "not", "reach"]) != nil
    return isRefused
      && tail.contains(anyOf: [
        "this", "the", "these", "reduction", "decrease", "increase", "difference", "change", "it",
      ]) && tail.count <= 14
      && SharedVerb.directions.union(["decrease", "increase", "reduction"])
        .contains(where: { head.contains($0) })
      && !head.contains(anyOf: ["significant", "significantly"])
  }
  private static let turns: Set<String> = ["but", "although", "though", "however"]

  /// The p values of a sentence; `> 0.05` counts as 1.
  static func probabilities(in pieces: Pieces) -> [Double] {
    var values: [Double] = []
    for index in pieces.list.indices where pieces.list[index].lower == "p" {
      var at = index + 1
      while at < pieces.count, ["-", "value", "values", "s"].contains(pieces.list[at].lower) {
        at += 1
      }
      guard at + 1 < pieces.count else { continue }
      let mark = pieces.list[at].text
      var printed = pieces.list[at + 1].text
      // `P = .04`: the point is a token of its own.
      if printed == ".", at + 2 < pieces.count { printed += pieces.list[at + 2].text }
      let next = at + 2 < pieces.count ? pieces.list[at + 2].text : ""
      // `p = 2.07 × 10-10`: as small as they come.
      if ["×", "x", "*", "·"].contains(next), number(printed) != nil {
        values.append(0)
      } else if mark == ">" || mark == "≥" {
        values.append(1)
      } else if ["=", "<", "≤", "of"].contains(mark), let value = number(printed) {
        values.append(mark == "<" ? min(value, 0.049) : value)
      }
    }
    return values
  }

  private static func number(_ text: String) -> Double? {
    Double(text.hasPrefix(".") ? "0" + text : text)
  }
}
