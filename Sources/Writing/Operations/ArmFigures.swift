import Language

/// Operation: keeps one figure for each of two arms of a bracket and drops spreads and tests:
/// `4.2 ± 1.1 vs 3.1 ± 0.9, p = 0.01` becomes `4.2 vs 3.1`.
enum ArmFigures {
  private static let joints: Set<String> = ["vs", "versus"]
  private static let ends: Set<String> = [
    "p", "ci", "t", "f", "z", "χ2", "χ²", "cohen", "or", "hr", "rr", "ratio", "adjusted",
    "difference", "pvalue", "respectively",
  ]

  /// `nil` when the bracket does not hold exactly one figure for each of two arms.
  static func plain(_ content: Pieces) -> String? {
    guard content.list.contains(where: { joints.contains($0.lower) }) else { return nil }
    var list = withoutNested(content.list)
    if let end = list.firstIndex(where: { ends.contains($0.lower) }) { list = Array(list[..<end]) }
    list = withoutSpreads(list)
    while let last = list.last, [",", ";"].contains(last.text) { list.removeLast() }
    let joint = list.indices.filter { joints.contains(list[$0].lower) || list[$0].text == "vs." }
    guard joint.count == 1 else { return nil }
    var after = Array(list[(joint[0] + 1)...])
    if after.first?.text == "." { after.removeFirst() }
    let arms = [Array(list[..<joint[0]]), after].map { Pieces(list: $0) }
    guard arms.allSatisfy(isFigure) else { return nil }
    let unit = arms.map { $0.list.last(where: { $0.isNumber || $0.text == "%" })?.text == "%" }
    guard unit[0] == unit[1] else { return nil }
    let texts = arms.map { arm in
      arm.list.indices.isEmpty ? "" : arm.slice(0..<arm.count).text
    }
    return "\(texts[0]) vs \(texts[1])"
  }

  private static func withoutNested(_ list: [Piece]) -> [Piece] {
    var out: [Piece] = []
    var depth = 0
    for piece in list {
      if piece.text == "\u{E010}" { depth += 1 }
      if depth == 0 { out.append(piece) }
      if piece.text == "\u{E011}" { depth -= 1 }
    }
    return out
  }

  private static func withoutSpreads(_ list: [Piece]) -> [Piece] {
    var out: [Piece] = []
    var index = 0
    while index < list.count {
      if list[index].text == "±", index + 1 < list.count, list[index + 1].isNumber {
        index += 2
        continue
      }
      out.append(list[index])
      index += 1
    }
    return out
  }

  /// One number and at most four words, nothing that could change what it means.
  private static func isFigure(_ arm: Pieces) -> Bool {
    guard arm.list.count(where: \.isNumber) == 1, arm.list.count(where: \.isWord) <= 4,
      !arm.contains(anyOf: WordClasses.negations), !arm.contains(anyOf: WordClasses.hedges)
    else { return false }
    return arm.list.allSatisfy {
      $0.isNumber || $0.isWord || ["%", ",", "-", "−", "–", ".", "/"].contains($0.text)
    }
  }
}
