/// Two sentences of one text that are alike word for word, but for the one word that turns them: `more`
/// in one and `fewer` in the other, or a `not` in only one of them.
enum TurnedTwin {
  /// The words that differ, half open; both texts in order, one range may be empty.
  static func difference(
    _ one: Reading, _ other: Reading
  ) -> (first: Range<Int>, second: Range<Int>)? {
    guard abs(one.words.count - other.words.count) <= 2, one.words.count <= 120 else { return nil }
    let most = max(one.contents.count, other.contents.count)
    let shared = one.shared(with: other)
    guard shared >= 3, shared * 4 >= most * 3 else { return nil }
    let alignment = EditAlignment(one.words, other.words)
    guard alignment.gaps.count == 1, let gap = alignment.gaps.first,
      gap.mine.count <= 2, gap.theirs.count <= 2
    else { return nil }
    return isTurned(gap, one, other) ? (gap.mine, gap.theirs) : nil
  }

  private static func isTurned(
    _ gap: EditAlignment.Gap, _ one: Reading, _ other: Reading
  ) -> Bool {
    if let mine = sign(in: gap.mine, one), let theirs = sign(in: gap.theirs, other) {
      return mine == -theirs
    }
    let isDenied = has(.negator, in: gap.mine, one) || has(.falseNegator, in: gap.mine, one)
    return (gap.mine.isEmpty || gap.theirs.isEmpty)
      && isDenied
        != (has(.negator, in: gap.theirs, other) || has(.falseNegator, in: gap.theirs, other))
  }

  private static func has(_ kind: Cue.Kind, in range: Range<Int>, _ reading: Reading) -> Bool {
    reading.marks(kind).contains { range.contains(Int($0.first)) }
  }

  /// 1 for up and better, -1 for down and worse; `nil` where the words say neither, or both.
  private static func sign(in range: Range<Int>, _ reading: Reading) -> Int? {
    var found: Int?
    for mark in reading.marks where range.contains(Int(mark.first)) {
      let sign: Int
      switch mark.kind {
      case .up, .better: sign = 1
      case .down, .worse: sign = -1
      default: continue
      }
      if let found, found != sign { return nil }
      found = sign
    }
    return found
  }
}
