import Language

/// Reads each group's figures in a result sentence: `4 of 41 (9.8%)`, `38/100 (38%) vs 22/98`,
/// `mean 4.1 (SD 1.2)`.
enum GroupResultReader {
  static func groups(in s: Sentence) -> [Finding.GroupResult] {
    var result: [Finding.GroupResult] = []
    var used = Set<Int>()
    for (position, q) in s.quantities.enumerated()
    where q.kind == .whole && !used.contains(position) {
      guard let whole = whole(of: position, s) else { continue }
      used.insert(position)
      used.insert(whole)
      var group = Finding.GroupResult(
        name: "all", count: Int(q.value), total: Int(s.quantities[whole].value),
        statistic: "proportion")
      group.percent = percent(near: [position, whole], s, used: &used)
      group.name = name(after: s.quantities[whole].endToken, s)
      result.append(group)
    }
    for (position, q) in s.quantities.enumerated()
    where q.kind == .percent && !used.contains(position) {
      guard !isLevel(q, s), !isBound(position, s), !isHeterogeneity(q, s) else { continue }
      used.insert(position)
      var group = Finding.GroupResult(name: "all", percent: q.value, statistic: "proportion")
      if let count = countBefore(q, s) { group.count = count }
      group.name = name(after: q.endToken, s)
      result.append(group)
    }
    if result.isEmpty { result = means(in: s) }
    return result.count <= 8 ? result : []
  }

  /// `4 of 41`, `4/41`, `4 out of the 41`; fractions of dates and doses do not count.
  private static func whole(of position: Int, _ s: Sentence) -> Int? {
    let q = s.quantities[position]
    guard position + 1 < s.quantities.count else { return nil }
    var i = q.endToken
    if PeopleWords.people.contains(s.word(i)) { i += 1 }
    let isSlash = s.word(i) == "/"
    if s.word(i) == "out" { i += 1 }
    guard isSlash || s.word(i) == "of" else { return nil }
    i += 1
    while ["the", "all", "these", "our", "those", "total"].contains(s.word(i)) { i += 1 }
    guard
      let next = s.quantities.indices.first(where: { s.quantities[$0].firstToken == i }),
      s.quantities[next].kind == .whole, s.quantities[next].value >= q.value,
      s.quantities[next].value > 1
    else { return nil }
    if isSlash, s.word(s.quantities[next].endToken) == "/" { return nil }
    if isSlash {
      // "12/19 primary/secondary" lists two kinds; it is no fraction.
      let after = s.quantities[next].endToken
      if s.word(after + 1) == "/" { return nil }
      // "4/41" must carry a percent nearby or a person noun to be read as a share.
      let near = s.quantities.contains { $0.kind == .percent && abs($0.firstToken - after) <= 4 }
      let noun = (0..<3).contains { PeopleWords.people.contains(s.word(after + $0)) }
      guard near || noun else { return nil }
    }
    return next
  }

  private static func percent(near positions: [Int], _ s: Sentence, used: inout Set<Int>) -> Double?
  {
    guard let last = positions.last else { return nil }
    let from = s.quantities[positions[0]].firstToken
    let to = s.quantities[last].endToken
    for (index, q) in s.quantities.enumerated() where q.kind == .percent && !used.contains(index) {
      if q.firstToken >= from - 3, q.firstToken <= to + 5 {
        used.insert(index)
        return q.value
      }
    }
    return nil
  }

  private static func isLevel(_ q: Quantity, _ s: Sentence) -> Bool {
    let after = (0..<4).map { s.word(q.endToken + $0) }
    return [90, 95, 99].contains(q.value)
      && after.contains { ["ci", "confidence", "cri", "credible", "cis", "limits"].contains($0) }
  }

  /// `I2 = 81%`, `I 2, 81%`: how much trials differ, not a share of people.
  private static func isHeterogeneity(_ q: Quantity, _ s: Sentence) -> Bool {
    (1...4).contains { back in
      let word = s.word(q.firstToken - back)
      return word == "i2" || word == "i\u{B2}" || word == "heterogeneity"
        || word == "i" && ["2", "\u{B2}", "^"].contains(s.word(q.firstToken - back + 1))
    }
  }

  /// One end of a range or interval: `33-60%`, `CI 33% to 60%`.
  private static func isBound(_ position: Int, _ s: Sentence) -> Bool {
    let q = s.quantities[position]
    let before = s.word(q.firstToken - 1)
    if ["-", "\u{2013}", "to"].contains(before), position > 0,
      s.quantities[position - 1].endToken >= q.firstToken - 2
    {
      return true
    }
    if q.value < 0, q.firstToken > 0, ["%", ")"].contains(before) || isDigits(before) {
      return true
    }
    // "(95% CI: 1%, 3%)": nothing but the level stands between "CI" and its ends.
    let isAfterInterval = (1...4).contains {
      ["ci", "cis", "interval"].contains(s.word(q.firstToken - $0))
    }
    if isAfterInterval { return true }
    return ["ci", "interval", "range"].contains(before)
      || (["[", ",", ":"].contains(before)
        && ["ci", "interval"].contains(s.word(q.firstToken - 2)))
  }

  private static func isDigits(_ word: String) -> Bool {
    word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
  }

  /// `18 (47%)`: the count in front of the bracket.
  private static func countBefore(_ q: Quantity, _ s: Sentence) -> Int? {
    guard s.word(q.firstToken - 1) == "(" || s.word(q.firstToken - 1) == "," else { return nil }
    for other in s.quantities where other.kind == .whole {
      let gap = q.firstToken - 1 - other.endToken
      if s.word(q.firstToken - 1) == ",", gap > 0 { continue }
      if gap >= 0, gap <= 1 || (gap <= 3 && PeopleWords.people.contains(s.word(other.endToken))) {
        return Int(other.value)
      }
    }
    return nil
  }

  /// `in the placebo group`, `of patients on drug A`, `with EGCG`.
  private static func name(after token: Int, _ s: Sentence) -> String {
    var i = token
    if s.word(i) == ")" { i += 1 }
    if s.word(i) == "of" || s.word(i) == "in" || s.word(i) == "with" || s.word(i) == "for"
      || s.word(i) == "on"
    {
      i += 1
      if s.word(i) == "the" || s.word(i) == "those" { i += 1 }
      var end = i
      while end < s.tokens.count, end < i + 6, s.tokens[end].kind == .word || s.word(end) == "-" {
        let word = s.word(end)
        if [
          "and", "vs", "versus", "had", "were", "was", "compared", "than", "who", "but", "at",
          "to", "after", "experienced", "reported", "showed", "while", "with",
        ].contains(word) {
          break
        }
        end += 1
        if ["group", "arm", "groups", "patients", "controls", "cohort"].contains(word) { break }
      }
      let name = s.text(i, end)
      if !name.isEmpty { return name }
    }
    return "all"
  }

  /// `4.1 ± 1.2`, `mean 4.1 (SD 1.2)`, `median 16 months (IQR 3-7)`.
  private static func means(in s: Sentence) -> [Finding.GroupResult] {
    var result: [Finding.GroupResult] = []
    for (position, q) in s.quantities.enumerated() where q.kind == .whole || q.kind == .decimal {
      let after = s.word(q.endToken)
      if after == "\u{B1}", position + 1 < s.quantities.count {
        let spread = s.quantities[position + 1]
        result.append(
          Finding.GroupResult(
            name: "all", value: q.value, statistic: "mean",
            spread: "\u{B1} \(s.text(spread.firstToken, spread.endToken))"))
        continue
      }
      let before = (1...3).map { s.word(q.firstToken - $0) }
      for statistic in ["mean", "median"] where before.contains(statistic) {
        let unit =
          s.tokens.indices.contains(q.endToken) && s.tokens[q.endToken].kind == .word
          ? s.tokens[q.endToken].text : nil
        result.append(
          Finding.GroupResult(name: "all", value: q.value, unit: unit, statistic: statistic))
        break
      }
    }
    return result
  }
}
