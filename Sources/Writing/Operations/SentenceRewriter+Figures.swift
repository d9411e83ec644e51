extension SentenceRewriter {
  /// `lower risk (1.3 times as high)`, or more than two estimates in one sentence: a reader could not
  /// tell what the figure belongs to.
  static func isCrossed(_ pieces: Pieces) -> Bool {
    var values: [Double] = []
    for index in pieces.list.indices.dropLast(3)
    where pieces.list[index].isNumber && pieces.matches(["times", "as", "high"], at: index + 1) {
      if let value = Double(Measure.plain(pieces.list[index].text)) { values.append(value) }
    }
    guard !values.isEmpty else { return false }
    if values.count > 2 { return true }
    let more = pieces.contains(anyOf: ["higher", "increased", "more", "greater", "elevated"])
    let less = pieces.contains(anyOf: ["lower", "decreased", "less", "fewer", "reduced"])
    return values.contains { $0 > 1 && less && !more || $0 < 1 && more && !less }
  }

  /// `correlated with (r = -0.4)`: without its figure the sentence would say the opposite.
  static func hidesNegative(_ source: String) -> Bool {
    let pieces = Pieces(source)
    guard pieces.list.contains(where: { $0.lower.hasPrefix("correlat") }),
      !pieces.list.contains(where: {
        $0.lower.hasPrefix("negativ") || $0.lower.hasPrefix("invers")
      })
    else { return false }
    return pieces.list.indices.dropLast(2).contains {
      ["r", "rho", "ρ", "rs"].contains(pieces.list[$0].lower) && pieces.list[$0 + 1].text == "="
        && ["-", "−", "–"].contains(pieces.list[$0 + 2].text.prefix(1))
    }
  }
}
