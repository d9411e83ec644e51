/// One group's figure as printed: a share, a mean with its spread, a rate.
struct Figure {
  var count: Int?
  var total: Int?
  var percent: Double?
  var value: Double?
  var unit: String?
  var statistic: String?
  var spread: String?
  /// Where it was before, for `from 4.1 to 3.2`.
  var baseline: Double?
  /// Tokens from the first number to the one after the last, brackets included.
  var first: Int
  var end: Int
  /// A number with nothing beside it that says what it is: stands only where a group is named.
  var isBare = false

  func group(named name: String) -> Finding.GroupResult {
    Finding.GroupResult(
      name: name, count: count, total: total, percent: percent, value: value, unit: unit,
      statistic: statistic, spread: spread)
  }

  /// Figures that can be compared with each other.
  func isLike(_ other: Figure) -> Bool {
    (percent != nil || total != nil) == (other.percent != nil || other.total != nil)
  }
}
