import Language

/// Whether the intervention's number is the larger one: `3.2 vs 4.1`, `3.2 and 4.1, respectively`.
enum ArmNumbers {
  /// Above 0 where it is larger, below 0 where it is smaller, 0 where it cannot be told; smaller
  /// where it is less sure which number is whose.
  static func compare(
    in s: Sentence, _ clause: Range<Int>, _ arms: ArmPlaces, outcome: [Int]
  ) -> Double {
    let arms = withoutFronted(s, clause, arms)
    let from = outcome.first { clause.contains($0) } ?? clause.lowerBound
    let joints = clause.filter { ["vs", "versus"].contains(s.word($0)) }
    for joint in joints.filter({ $0 > from }) + joints.filter({ $0 <= from }) {
      guard let (left, right) = numbers(around: joint, s, clause), left.value != right.value else {
        continue
      }
      return order(s, clause, arms) * (left.value > right.value ? 1 : -1)
    }
    let plain = s.quantities.filter { q in
      clause.contains(q.firstToken) && isResult(q, s)
    }
    if let end = clause.first(where: { s.word($0) == "respectively" }),
      let a = arms.intervention.first, let b = arms.comparator.first
    {
      let two = plain.filter { q in
        q.firstToken > from && q.firstToken < end
          && !["\u{B1}", "+"].contains(s.word(q.firstToken - 1))
      }
      if two.count == 2, two[0].value != two[1].value {
        return (a < b) == (two[0].value > two[1].value) ? 1 : -1
      }
    }
    // `3.2 with A and 4.1 with B` and `A 3.2, B 4.1` both fit "the number that follows the name".
    let here = arms.within(clause)
    let a = here.intervention.first { $0 > from } ?? here.intervention.first
    let b = here.comparator.first { $0 > from } ?? here.comparator.first
    guard let a, let b else { return 0 }
    func follows(_ place: Int) -> Quantity? {
      plain.first { $0.firstToken > place && $0.firstToken < place + 7 }
    }
    guard let x = follows(a), let y = follows(b), x.firstToken != y.firstToken,
      x.value != y.value
    else { return 0 }
    return x.value > y.value ? 0.8 : -0.8
  }

  private static func isResult(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.kind != .ordinal, !q.isWord else { return false }
    let sign = s.word(q.firstToken - 1)
    return !(["=", "<", ">"].contains(sign) && ["n", "p"].contains(s.word(q.firstToken - 2)))
  }

  /// In `Compared with B, A …` the name in front tells no order.
  private static func withoutFronted(
    _ s: Sentence, _ clause: Range<Int>, _ arms: ArmPlaces
  ) -> ArmPlaces {
    guard ["compared", "relative"].contains(s.word(clause.lowerBound)) else { return arms }
    let window = clause.lowerBound..<min(clause.lowerBound + 14, clause.upperBound)
    guard let comma = window.first(where: { s.word($0) == "," }) else { return arms }
    return arms.within(comma..<s.tokens.count)
  }

  private static let between: WordSet = [
    "\u{B1}", "(", ")", "/", "-", "\u{2212}", "\u{2013}", "+", ".", "[", "]", "sd", "ci", "to", ",",
    "se", "sem", "mg", "ml", "mm", "kg", "min", "mmhg", "days", "cm", "g", "h", "months", "years",
    "points", ";", "=", "%", "of", "seconds", "hours", "minutes", "weeks", "dl", "l",
  ]

  /// The numbers that a `versus` compares; shares where both sides give one.
  private static func numbers(
    around joint: Int, _ s: Sentence, _ clause: Range<Int>
  ) -> (Quantity, Quantity)? {
    var start = joint - 1
    while start > clause.lowerBound, s.isNumber(start) || between.contains(s.word(start)) {
      start -= 1
    }
    var left = s.quantities.filter {
      $0.firstToken > start && $0.endToken <= joint && isResult($0, s)
    }
    // `31 and 17 vs 21 and 12`
    if left.count == 1, s.word(start) == "and", s.isNumber(start - 1), s.isNumber(joint + 1),
      s.word(joint + 2) == "and"
    {
      left = s.quantities.filter { $0.endToken == start } + left
    }
    let right = s.quantities.filter {
      $0.firstToken > joint && $0.firstToken < joint + 10 && isResult($0, s)
    }
    guard let first = left.first, let second = right.first else { return nil }
    if let a = left.first(where: { $0.kind == .percent }),
      let b = right.first(where: { $0.kind == .percent })
    {
      return (a, b)
    }
    return (first, second)
  }

  /// 1 where the intervention is named first.
  private static func order(_ s: Sentence, _ clause: Range<Int>, _ arms: ArmPlaces) -> Double {
    switch (arms.intervention.first, arms.comparator.first) {
    case (let a?, let b?): return a < b ? 1 : -1
    case (_?, nil): return 0.7
    case (nil, let b?):
      let before = max(clause.lowerBound, b - 5)..<max(clause.lowerBound, b)
      return before.contains { ArmPlaces.compared.contains(s.word($0)) } ? 0.7 : -0.7
    case (nil, nil): return 0.5
    }
  }
}
