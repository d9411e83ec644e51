/// `Rose after the first dose but fell with the second`: a sentence that tells of both ways in the order
/// of its passage has turned neither.
enum TwoWays {
  /// As many changes in the same order, each among some of the same words, and both signs of an axis.
  static func agree(_ mine: [Change], _ theirs: [Change]) -> Bool {
    guard mine.count >= 2, mine.count == theirs.count,
      zip(mine, theirs).allSatisfy({ one, other in
        one.axis == other.axis && one.sign == other.sign && one.isNegated == other.isNegated
          && one.likeness(to: other) >= 0.1
      })
    else { return false }
    return mine.contains { one in mine.contains { $0.axis == one.axis && $0.sign == -one.sign } }
  }
}
