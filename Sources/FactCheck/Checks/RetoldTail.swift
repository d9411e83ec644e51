/// The end of a long stretch that only the passage has, just before a word of weight that both have: what
/// governs the word there.
enum RetoldTail {
  /// The last words of the gap; `nil` where it is short, or where the passage has the word without a
  /// `not` too.
  static func gap(
    _ gap: EditAlignment.Gap, _ reading: Reading, _ passage: Reading
  ) -> EditAlignment.Gap? {
    let (mine, theirs) = (gap.mine.upperBound, gap.theirs.upperBound)
    guard gap.mine.count > 4 || gap.theirs.count > 5, mine < reading.words.count,
      theirs < passage.words.count, passage.words[theirs].isContent,
      !isSaidPlainly(passage.words[theirs].stem, passage)
    else { return nil }
    // `Also did not differ`: nothing of weight stands between the `not` and the word.
    let start = passage.words[..<theirs].lastIndex { $0.isContent }.map { $0 + 1 } ?? 0
    return EditAlignment.Gap(
      mine: max(gap.mine.lowerBound, mine - 3)..<mine,
      theirs: min(theirs, max(gap.theirs.lowerBound, theirs - 3, start))..<theirs)
  }

  /// `Not linked to age, but linked to pace`.
  private static func isSaidPlainly(_ stem: UInt64, _ passage: Reading) -> Bool {
    let scope = NegationScope(passage)
    return passage.words.indices.contains {
      passage.words[$0].stem == stem && !scope.isNegated($0, within: 5)
    }
  }
}
