/// What a text prints of chance beside a result: an interval, a p-value, or both.
struct PrintedEstimate: Sendable {
  /// The first and one past the last word of its figures.
  var first: Int
  var end: Int
  /// The estimate that the interval belongs to, where it is printed.
  var value: Double?
  /// The figures hold no effect: the interval takes in 1 for a ratio or 0 for a difference, or p is
  /// above .05.
  var isNull: Bool
  /// As printed.
  var words: String

  /// The estimates of a text in order; an interval and a p-value side by side are one.
  static func all(in reading: Reading) -> [PrintedEstimate] {
    var found: [PrintedEstimate] = []
    for index in reading.numbers.indices {
      guard let one = read(index, reading) else { continue }
      if let last = found.last, one.first - last.end <= 5,
        !hasPredicate(last.end, one.first, reading)
      {
        found[found.count - 1].end = one.end
        // Both must hold no effect.
        found[found.count - 1].isNull = last.isNull && one.isNull
        if found[found.count - 1].value == nil { found[found.count - 1].value = one.value }
        continue
      }
      found.append(one)
    }
    return found
  }

  private static func read(_ index: Int, _ reading: Reading) -> PrintedEstimate? {
    let use = reading.numbers[index]
    if use.role == .pValue {
      let isNull = use.limit > 0 ? use.value >= 0.05 : use.limit == 0 && use.value > 0.05
      return PrintedEstimate(
        first: use.firstWord, end: use.endWord, value: nil, isNull: isNull,
        words: "p = " + reading.slice(use.start, use.end))
    }
    guard use.role == .bound, index + 1 < reading.numbers.count else { return nil }
    let next = reading.numbers[index + 1]
    guard next.role == .bound, next.firstWord - use.endWord <= 2, next.value > use.value,
      index == 0 || reading.numbers[index - 1].role != .bound
        || use.firstWord - reading.numbers[index - 1].endWord > 2
    else { return nil }
    guard let none = noEffect(use, index, reading) else { return nil }
    return PrintedEstimate(
      first: use.firstWord, end: next.endWord, value: use.other,
      isNull: use.value <= none && next.value >= none,
      words: reading.slice(use.start, next.end))
  }

  /// 1 for the interval of a ratio, 0 for that of a difference, `nil` where it is not known to be
  /// either: a range of ages has no effect to hold.
  private static func noEffect(_ use: NumberUse, _ index: Int, _ reading: Reading) -> Double? {
    let before = reading.words[max(0, use.firstWord - 9)..<min(use.firstWord, reading.words.count)]
    let isInterval =
      before.suffix(5).contains { intervalWords.value($0.exact) >= 0 }
      || reading.numbers[..<index].suffix(2).contains { $0.role == .level }
    let isRatio =
      before.contains { Units.ratioWords.value($0.exact) >= 0 }
      || use.other != nil
        && reading.numbers.contains { $0.role == .ratio && $0.value == use.other }
    if isRatio, use.value >= 0, isInterval || use.other != nil { return 1 }
    return isInterval && use.value < 0 ? 0 : nil
  }

  private static func hasPredicate(_ from: Int, _ to: Int, _ reading: Reading) -> Bool {
    reading.marks.contains { mark in
      Int(mark.first) >= from && Int(mark.first) < to && isPredicate(mark.kind)
    }
  }

  static func isPredicate(_ kind: Cue.Kind) -> Bool {
    switch kind {
    case .up, .down, .better, .worse, .difference, .association, .same: true
    default: false
    }
  }

  private static let intervalWords = WordReader.table([
    "ci", "cis", "cri", "interval", "intervals", "confidence", "credible", "between",
  ])
}
