import Language

/// Reads numbers that belong together: `4 of 41 (9.8%)`, `4/41`, `1 in 10`, `1.16 (1.07 to 1.27)`.
enum NumberPairs {
  static func read(_ uses: inout [NumberUse], quantities: [Quantity], tokens: [Token]) {
    for index in uses.indices {
      bindNext(&uses, index, quantities, tokens)
    }
    bindPercents(&uses, quantities, tokens)
  }

  private static func between(_ a: Quantity, _ b: Quantity, _ tokens: [Token]) -> ArraySlice<Token>
  {
    a.endToken <= b.firstToken ? tokens[a.endToken..<b.firstToken] : []
  }

  private static func bindNext(
    _ uses: inout [NumberUse], _ index: Int, _ quantities: [Quantity], _ tokens: [Token]
  ) {
    guard index + 1 < uses.count else { return }
    let link = between(quantities[index], quantities[index + 1], tokens)
    let (a, b) = (uses[index], uses[index + 1])
    guard link.count <= 6 else { return }
    let lower = link.map(\.lower)
    let isWholePair = a.decimals == 0 && b.decimals == 0 && a.value >= 0 && a.value <= b.value
    if lower == ["/"], isFree(a), isFree(b) || b.role == .count, a.decimals == 0, b.decimals == 0,
      isListed(after: quantities[index + 1].endToken, tokens)
    {
      for (member, other) in [(index, b.value), (index + 1, a.value)] {
        uses[member].role = .count
        uses[member].thing = .people
        uses[member].listedWith = other
      }
      return
    }
    if isFree(a), isFree(b) || b.role == .count, isWholePair, isOf(lower) {
      uses[index].role = .part
      uses[index].other = b.value
      uses[index + 1].role = .whole
      if uses[index + 1].thing == .unknown { uses[index + 1].thing = uses[index].thing }
      return
    }
    let behindBracket = lower.first == ")" ? Array(lower.dropFirst()) : lower
    if a.role == .percent, isFree(b) || b.role == .count, b.decimals == 0, isOf(behindBracket) {
      uses[index].other = b.value
      uses[index + 1].role = .whole
      // `28 (85%) of 33`.
      if index > 0, isFree(uses[index - 1]), uses[index - 1].decimals == 0,
        uses[index - 1].value <= b.value,
        between(quantities[index - 1], quantities[index], tokens).map(\.lower) == ["("]
      {
        uses[index - 1].role = .part
        uses[index - 1].other = b.value
      }
      return
    }
    // `3 to 10 in 1,000` is a rate; only `1 in 1,000` is a share of its own.
    if isFree(a), isFree(b), a.value > 1, lower == ["in"], bases.contains(b.value) {
      uses[index + 1].role = .base
      return
    }
    if isFree(a), isFree(b), isWholePair, b.value > 1,
      lower == ["in"] || lower == ["out", "of"] || lower == ["in", "every"]
    {
      uses[index].role = a.value <= 3 && lower != ["out", "of"] ? .share : .part
      uses[index].other = b.value
      uses[index + 1].role = uses[index].role == .share ? .name : .whole
      return
    }
    if isRange(lower), b.value >= a.value || b.isWord, !isTime(a), a.role != .name, b.role != .name,
      a.role != .part, a.role != .whole, a.role != .year, a.role != .pValue, b.role != .pValue,
      b.role != .count
    {
      bindBounds(&uses, index, quantities, tokens)
    }
  }

  /// `12/19 primary/secondary`, `60/40 women/men`: two words with a slash stand for the two numbers.
  private static func isListed(after end: Int, _ tokens: [Token]) -> Bool {
    end + 2 < tokens.count && tokens[end].kind == .word && tokens[end + 1].text == "/"
      && tokens[end + 2].kind == .word
  }

  private static let bases: Set<Double> = [1000, 10_000, 100_000, 1_000_000]

  private static func isFree(_ use: NumberUse) -> Bool {
    use.role == .plain || use.role == .count
  }

  private static func isTime(_ use: NumberUse) -> Bool { use.role == .duration || use.role == .age }

  /// `of`, `of the`, `/`, `out of`, `people of the`, `of all`.
  private static func isOf(_ lower: [String]) -> Bool {
    switch lower {
    case ["of"], ["/"], ["of", "the"], ["out", "of"], ["of", "all"], ["of", "these"],
      ["out", "of", "the"], ["out", "of", "all"], ["of", "all", "the"], ["of", "those"]:
      true
    default:
      lower.count <= 4 && lower.last == "of"
        && lower.first.map { $0 == "people" || $0 == "patients" || $0 == "participants" } == true
        || lower.count <= 4 && lower.suffix(2) == ["of", "the"]
          && lower.first.map { $0 == "people" || $0 == "patients" || $0 == "participants" } == true
    }
  }

  private static func isRange(_ lower: [String]) -> Bool {
    switch lower {
    case ["-"], ["–"], ["to"], ["−"], ["and"], ["‐"], ["—"], [","], [";"], ["-", "-"], ["to", "-"]:
      true
    default: false
    }
  }

  /// Two numbers are an interval after `CI`, `between`, `range`, in brackets behind an estimate.
  private static func bindBounds(
    _ uses: inout [NumberUse], _ index: Int, _ quantities: [Quantity], _ tokens: [Token]
  ) {
    let first = quantities[index].firstToken
    let link = tokens[quantities[index].endToken].lower
    var at = first - 1
    var words: [String] = []
    while at >= 0, words.count < 4 {
      words.append(tokens[at].lower)
      at -= 1
    }
    let isNamed = words.prefix(3).contains {
      $0 == "ci" || $0 == "between" || $0 == "range" || $0 == "iqr" || $0 == "interval"
        || $0 == "from"
        || $0 == "q1" || $0 == "cri" || $0 == "interquartile"
    }
    let isBracketed = (words.first == "(" || words.first == "[") && index > 0
    guard isNamed || isBracketed || link == "-" || link == "–" else { return }
    if link == "and", !words.prefix(2).contains("between") { return }
    if link == "," || link == ";", !isNamed || words.contains("between") { return }
    let isCI = words.contains("ci") || words.contains("interval") || words.contains("cri")
    // The estimate stands just before, but for the level.
    var back = index - 1
    while back >= 0, uses[back].role == .level { back -= 1 }
    let estimate =
      back >= 0 && first - quantities[back].endToken < 9 && uses[back].role != .bound
        && (isCI || isBracketed || words.contains("between")) ? uses[back].value : nil
    // `24-41 months`: both are lengths of time, in the unit that stands behind the second.
    let last = uses[index + 1]
    if last.role == .duration || last.role == .age,
      uses[index].role == .plain || uses[index].role == last.role,
      !isCI
    {
      uses[index].role = last.role
      if uses[index].unit == 0 { uses[index].unit = last.unit }
      return
    }
    for member in [index, index + 1] where uses[member].role != .spread {
      uses[member].role = .bound
      uses[member].other = estimate
    }
  }

  /// `n (p%)`, `p% (n)`, `p% (n/N)`, `n of N (p%)`: the percent is that of the count beside it.
  private static func bindPercents(
    _ uses: inout [NumberUse], _ quantities: [Quantity], _ tokens: [Token]
  ) {
    for index in uses.indices where uses[index].role == .percent && uses[index].other == nil {
      if index > 0 {
        let link = between(quantities[index - 1], quantities[index], tokens).map(\.lower)
        let before = uses[index - 1]
        if link == ["("] || link == ["["] || link == [","] || link == [";"] {
          if before.role == .whole, index > 1, uses[index - 2].role == .part {
            uses[index].other = before.value
            continue
          }
          if before.decimals == 0, before.role == .plain || before.role == .count {
            uses[index - 1].role = .part
            continue
          }
        }
      }
      guard index + 2 < uses.count, uses[index + 1].role == .part, uses[index + 2].role == .whole
      else {
        continue
      }
      let link = between(quantities[index], quantities[index + 1], tokens).map(\.lower)
      if link.first == "(" || link.first == "[" || link == [","] {
        uses[index].other = uses[index + 2].value
      }
    }
  }
}
