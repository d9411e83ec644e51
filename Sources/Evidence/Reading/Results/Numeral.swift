import Language

/// A printed number of a result sentence, with its sign, its percent sign and what it is for.
struct Numeral {
  enum Use {
    /// Nothing known yet: may be a result.
    case free
    /// Part of a name, an exponent, a year, a test statistic: `IL-10`, `phase 3`, `m(2)`, `t54 =
    /// 2.1`.
    case index
    /// A point or length of time: `at 12 weeks`, `5-year`.
    case time
    /// `n = 41`.
    case size
    /// A bar to pass: `≥ 50%`.
    case limit
    /// The 95 of a 95% interval.
    case level
    /// One end of an interval or range.
    case bound
    case probability
    /// The value of an effect estimate.
    case estimate
    /// A change in percent: `31% lower`.
    case change
    /// A standard deviation or error.
    case spread
    /// Belongs to a group's figure.
    case figure
  }

  var value: Double
  var isPercent: Bool
  var isWord: Bool
  var decimals: Int
  /// A plus or minus is printed.
  var isSigned: Bool
  /// Indices of the first token (with sign) and of the one after the last (with percent sign).
  var first: Int
  var end: Int
  var use: Use = .free

  /// A whole number that may count something.
  var isCount: Bool { !isPercent && decimals == 0 && !isSigned && value >= 0 && value < 1e7 }
}
