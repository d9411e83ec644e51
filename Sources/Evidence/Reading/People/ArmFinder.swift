import Language

/// Finds the sizes of groups in a sentence, in the forms trials print them: `placebo (n = 41)`,
/// `placebo (41)`, `(30 training, 31 control)`, `60 were assigned to training and 58 to none`,
/// `the control group consisted of 58 patients`.
enum ArmFinder {
  static func arms(in s: Sentence) -> [Arm] {
    var arms: [Arm] = []
    for (position, printed) in s.quantities.enumerated() {
      guard let q = CountableNumber.read(printed, position, s), q.value >= 2,
        PeopleCounter.partitive(q, s) == nil, s.word(q.firstToken - 1) != "/"
      else { continue }
      let isLabel = s.word(q.firstToken - 1) == "=" && s.word(q.firstToken - 2) == "n"
      if !isLabel, CountableNumber.isMeasure(q, s) || isShare(q, s) { continue }
      guard let name = isLabel ? labelled(q, s) : bracketed(q, s) ?? assigned(q, s) ?? made(q, s),
        !isOther(name, s)
      else { continue }
      arms.append(
        Arm(
          count: Int(q.value), name: s.text(name.lowerBound, name.upperBound), sentence: s.id,
          tokenIndex: q.firstToken, isLabelled: isLabel))
    }
    return arms
  }

  /// `12 (29%)`: a share of a group, not its size.
  private static func isShare(_ q: Quantity, _ s: Sentence) -> Bool {
    s.quantities.contains { other in
      other.kind == .percent
        && (other.firstToken == q.endToken + 1 || other.endToken == q.firstToken - 1
          || s.isPerson(q.endToken) && other.firstToken == q.endToken + 2
            && s.word(q.endToken + 1) == "(")
    }
  }

  /// `placebo (n = 41)`, `(placebo, n = 41)`, `(n = 41 placebo)`.
  private static func labelled(_ q: Quantity, _ s: Sentence) -> Range<Int>? {
    var open = q.firstToken - 3
    if s.word(open) == "," || s.word(open) == ":" {
      let end = open
      let least = max(0, open - 12)
      while open > least, !openers.contains(s.word(open - 1)) { open -= 1 }
      let isPlain = (open..<end).allSatisfy { s.tokens[$0].kind == .word || s.word($0) == "-" }
      if isPlain, open < end { return trimmed(open..<end, s) }
      while open > least, s.word(open) != "(" { open -= 1 }
    }
    if let own = namedAfter(q, s) { return own }
    if ["(", "[", "{"].contains(s.word(open)) {
      if let before = before(open, s) { return before }
    }
    return after(q.endToken, s)
  }

  /// `(n = 35, drug A; n = 29, placebo)`.
  private static func namedAfter(_ q: Quantity, _ s: Sentence) -> Range<Int>? {
    guard s.word(q.endToken) == "," else { return nil }
    var end = q.endToken + 1
    while end < s.tokens.count, end < q.endToken + 7, s.tokens[end].kind == .word { end += 1 }
    let isListed =
      s.word(end) == ";" || s.word(end) == ")" && s.word(q.firstToken - 3) == ";"
    return isListed && end > q.endToken + 1 ? trimmed(q.endToken + 1..<end, s) : nil
  }

  /// `training (41)`, `training (41 patients)`, `(30 training, 31 control)`.
  private static func bracketed(_ q: Quantity, _ s: Sentence) -> Range<Int>? {
    guard let open = openBracket(before: q.firstToken, s) else { return nil }
    // "75 mg/m(2)" is a unit.
    if s.tokens.indices.contains(open - 1), s.tokens[open - 1].end == s.tokens[open].start,
      q.value < 10
    {
      return nil
    }
    let isFirst = open == q.firstToken - 1
    var next = q.endToken
    if s.isPerson(next) { next += 1 }
    if let inside = inside(open, q.firstToken, s),
      [")", "]", ",", ";", "and"].contains(s.word(next))
    {
      return inside
    }
    if isFirst, [")", "]"].contains(s.word(next)) {
      let word = s.word(open - 1)
      // "Tisseel (2)", "2010 (41)": only a name of words is a group's.
      guard s.tokens.indices.contains(open - 1), s.tokens[open - 1].kind == .word,
        !PeopleWords.notPeople.contains(word)
      else { return nil }
      return before(open, s)
    }
    guard isFirst || [",", ";", "and", "vs", "versus"].contains(s.word(q.firstToken - 1)) else {
      return nil
    }
    return after(next, s)
  }

  /// `(training arm 30, control arm 31)`, `(training; 30 patients)`: the name stands in the bracket.
  private static func inside(_ open: Int, _ number: Int, _ s: Sentence) -> Range<Int>? {
    var end = number
    if [":", ",", ";"].contains(s.word(end - 1)) { end -= 1 }
    var first = end
    while first > open + 1, ![",", ";", "and", ":"].contains(s.word(first - 1)) { first -= 1 }
    guard first < end, end - first < 8,
      (first..<end).allSatisfy({
        s.tokens[$0].kind == .word && !leading.contains(s.word($0)) || s.word($0) == "-"
          || s.word($0) == "+"
      })
    else { return nil }
    return trimmed(first..<end, s)
  }

  /// `60 patients were assigned to training`, `58 to none`, `84 received drug A`.
  private static func assigned(_ q: Quantity, _ s: Sentence) -> Range<Int>? {
    var i = q.endToken
    var steps = 0
    while i < s.tokens.count, steps < 6, !leading.contains(s.word(i)) {
      guard s.tokens[i].kind == .word || s.word(i) == "-",
        !PeopleWords.notPeople.contains(s.word(i))
      else { return nil }
      i += 1
      steps += 1
    }
    guard
      steps == 0
        || (q.endToken..<i).contains(where: { s.isPerson($0) || beside.contains(s.word($0)) })
    else { return nil }
    guard leading.contains(s.word(i)) else { return nil }
    while leading.contains(s.word(i)) || beside.contains(s.word(i)) { i += 1 }
    return after(i, s)
  }

  /// `The control group consisted of 58 patients`, `group 1 included 30`.
  private static func made(_ q: Quantity, _ s: Sentence) -> Range<Int>? {
    var i = q.firstToken - 1
    while ["of", "each"].contains(s.word(i)) { i -= 1 }
    guard making.contains(s.word(i)) else { return nil }
    i -= 1
    if s.tokens.indices.contains(i), s.tokens[i].kind == .number { i -= 1 }
    guard s.word(i) == "group" || s.word(i) == "arm" else { return nil }
    var first = i
    while first > 0, i - first < 6,
      s.tokens[first - 1].kind == .word && !breaks.contains(s.word(first - 1))
        || s.word(first - 1) == "-"
    {
      first -= 1
    }
    return trimmed(first..<i + 1, s)
  }

  /// The words before a bracket, back to the last break.
  private static func before(_ open: Int, _ s: Sentence) -> Range<Int>? {
    var first = open
    while first > 0, open - first < 14 {
      // "75 mg/m(2)", "sham (control)": a short bracket belongs to the name.
      if s.word(first - 1) == ")",
        let inner = (2...5).first(where: { s.word(first - 1 - $0) == "(" })
      {
        first -= inner + 1
        continue
      }
      let word = s.word(first - 1)
      if breaks.contains(word) { break }
      let isWord = s.tokens[first - 1].kind == .word
      guard
        isWord || word == "-" || word == "+" || word == "/" || s.tokens[first - 1].kind == .number
      else { break }
      first -= 1
    }
    return trimmed(first..<open, s)
  }

  /// The words from `start` on, up to the next break.
  private static func after(_ start: Int, _ s: Sentence) -> Range<Int>? {
    var first = start
    while lead.contains(s.word(first)) || s.isPerson(first) { first += 1 }
    var end = first
    while end < s.tokens.count, end - first < 7 {
      let word = s.word(end)
      if ends.contains(word) || s.tokens[end].kind == .punctuation && word != "-" && word != "/" {
        break
      }
      end += 1
    }
    return trimmed(first..<end, s)
  }

  private static func trimmed(_ range: Range<Int>, _ s: Sentence) -> Range<Int>? {
    var first = range.lowerBound
    var end = range.upperBound
    while first < end, lead.contains(s.word(first)) { first += 1 }
    while first < end, s.tokens[end - 1].kind == .punctuation { end -= 1 }
    return first < end ? first..<end : nil
  }

  /// Women and men, times and outcomes are not groups that a study compares.
  private static func isOther(_ name: Range<Int>, _ s: Sentence) -> Bool {
    let words = name.map { s.word($0) }
    if words.contains(where: notArms.contains) { return true }
    // "at 12 weeks (n = 41)" is a time; "every 12 weeks" a treatment.
    return times.contains(words.last ?? "") && name.count <= 3
      && !words.contains { ["every", "once", "per", "group", "arm"].contains($0) }
      || times.contains(words[0]) && !words.contains("group")
  }

  private static func openBracket(before index: Int, _ s: Sentence) -> Int? {
    var i = index - 1
    while i >= 0, index - i < 40 {
      if s.word(i) == ")" || s.word(i) == "]" { return nil }
      if s.word(i) == "(" || s.word(i) == "[" { return i }
      i -= 1
    }
    return nil
  }
}
