import Language

/// Operation: puts one effect estimate of a bracket into words: `(RR, 1.16; 95% CI, 1.07-1.27)`
/// becomes `1.16 times as high, probably between 1.07 and 1.27`.
enum EstimateWords {
  /// `nil` when the bracket holds no estimate, more than one, or one that nothing tells apart from
  /// no effect.
  static func plain(_ content: Pieces) -> String? {
    guard content.list.contains(where: \.isNumber),
      !content.list.contains(where: { $0.text == "\u{E010}" || $0.text == "\u{E011}" })
    else { return nil }
    let kinds = content.list.indices.filter { isRatio($0, in: content) }
    if kinds.isEmpty { return interval(content) }
    guard kinds.count == 1, let at = number(after: kinds[0], in: content, within: 4) else {
      return nil
    }
    let printed = content.list[at].text
    guard let value = Double(Measure.plain(printed)), value > 0 else { return nil }
    let isOdds =
      content.list[kinds[0]].text.uppercased().hasSuffix("OR")
      || kinds[0] > 0 && content.list[kinds[0] - 1].lower == "odds"
    var text = "\(isOdds ? "odds " : "")\(printed) times as high"
    if let (low, high) = bounds(in: content, after: at) {
      guard let from = Double(Measure.plain(low)), let to = Double(Measure.plain(high)),
        from > 0, from <= value, value <= to
      else { return nil }
      text += ", probably between \(low) and \(high)"
      if from <= 1, to >= 1 { text += ", no clear difference" }
      return text
    }
    guard let p = probability(in: content) else { return nil }
    return p < 0.05 ? text : text + ", no clear difference"
  }

  private static let short: Set<String> = [
    "OR", "HR", "RR", "IRR", "aOR", "aHR", "aRR", "AOR", "AHR", "ORs", "HRs", "aIRR",
  ]
  private static let named: Set<String> = [
    "odds", "hazard", "hazards", "risk", "rate", "rates", "prevalence",
  ]

  private static func isRatio(_ index: Int, in content: Pieces) -> Bool {
    let piece = content.list[index]
    if short.contains(piece.text) { return true }
    if piece.lower == "risk", index > 0, content.list[index - 1].lower == "relative" {
      return true
    }
    return piece.lower == "ratio" && index > 0 && named.contains(content.list[index - 1].lower)
  }

  /// The first number within a few marks; a percentage is no ratio.
  private static func number(after start: Int, in content: Pieces, within most: Int) -> Int? {
    for index in (start + 1)..<min(start + 1 + most, content.count) {
      let piece = content.list[index]
      if piece.isNumber {
        let next = index + 1 < content.count ? content.list[index + 1].text : ""
        if next == "%" { return nil }
        // `OR 12.4, 9.7 and 3.2`: one word for several figures.
        if [",", "and"].contains(next), index + 2 < content.count,
          content.list[index + 2].isNumber,
          index + 3 >= content.count || content.list[index + 3].text != "%"
        {
          return nil
        }
        return index
      }
      guard ["=", ",", ":", "of", "was"].contains(piece.lower) else { return nil }
    }
    return nil
  }

  /// The two numbers after `CI` or `interval`, or, when the interval follows bare, none.
  private static func bounds(in content: Pieces, after value: Int) -> (String, String)? {
    guard
      let mark = content.list[value...].firstIndex(where: {
        ["CI", "CrI", "CIs"].contains($0.text) || $0.lower == "interval"
      })
    else { return nil }
    return pair(in: content, from: mark + 1)
  }

  private static func pair(in content: Pieces, from start: Int) -> (String, String)? {
    var found: [Int] = []
    for index in start..<min(start + 8, content.count) {
      if content.list[index].isNumber {
        found.append(index)
        if found.count == 2 { break }
      } else if !marks.contains(content.list[index].lower) {
        return nil
      }
    }
    guard found.count == 2 else { return nil }
    let between = content.slice((found[0] + 1)..<found[1])
    guard between.list.contains(where: { separators.contains($0.lower) }) else { return nil }
    return (content.list[found[0]].text, content.list[found[1]].text)
  }

  private static let separators: Set<String> = ["-", "–", "—", "−", "to", ",", "and"]
  private static let marks: Set<String> = separators.union(["=", ":", "%", "from"])

  private static func probability(in content: Pieces) -> Double? {
    for index in content.list.indices
    where content.list[index].lower == "p" && index + 2 < content.count {
      guard ["=", "<", "≤"].contains(content.list[index + 1].text) else { continue }
      return Double(content.list[index + 2].text)
    }
    return nil
  }

  /// `CI 74-90%` beside a percentage: `probably between 74% and 90%`.
  private static func interval(_ content: Pieces) -> String? {
    guard let mark = content.list.firstIndex(where: { ["CI", "CrI"].contains($0.text) }),
      let (low, high) = pair(in: content, from: mark + 1)
    else { return nil }
    let rest = content.list[(mark + 1)...]
    guard rest.contains(where: { $0.text == "%" }), rest.count <= 7,
      mark <= 3, let from = Double(low), let to = Double(high), from < to
    else { return nil }
    return "probably between \(low)% and \(high)%"
  }
}
