/// A number of a text in the role it plays there.
struct NumberUse: Sendable {
  enum Role: UInt8, Sendable {
    /// So many of something: people, studies, eyes.
    case count
    /// The n of `n of N`.
    case part
    /// The N of `n of N`, or of `n = 53`.
    case whole
    case percent
    case pValue
    /// The 95 of `95% CI`.
    case level
    /// A bound of an interval or range.
    case bound
    /// A standard deviation or error.
    case spread
    /// Hazard, odds, risk ratio, `times as high`.
    case ratio
    /// Correlation, test statistic, heterogeneity.
    case statistic
    case duration
    case age
    /// With a unit of measure.
    case measure
    case year
    /// The base of a rate: `per 1,000`.
    case base
    /// The `1 in 10` of a share: its `other` is the 10.
    case share
    /// Part of a name: `phase 3`, `IL-2`.
    case name
    case ordinal
    case plain
  }

  /// What a length of time is the time of.
  enum Anchor: UInt8, Sendable { case none, followUp, since, treated }

  enum Thing: UInt8, Sendable { case unknown, people, studies, other }

  var value: Double
  var decimals: Int
  var isWord: Bool
  var role: Role
  var thing: Thing = .unknown
  /// For durations days in the unit; for measures a hash of the unit.
  var unit: UInt64 = 0
  /// The other number of a pair: N of `n of N`, k of `1 in k`, the estimate of a bound.
  var other: Double?
  /// The other number of a list told with slashes: `12/19 primary/secondary progressive`.
  var listedWith: Double?
  var anchor: Anchor = .none
  var isApproximate = false
  /// `<`, `at least` … : -1 at most, 1 at least, 0 exactly.
  var limit: Int8 = 0
  /// Printed with a minus sign.
  var isNegative: Bool { value < 0 }
  /// Words, half open, and the place in the text.
  var firstWord: Int
  var endWord: Int
  var start: Int
  var end: Int
  /// The group it belongs to: a treatment or group cue, 0 when none is near.
  var group: UInt64 = 0
  /// Stems of the content words near it, sorted.
  var context: [UInt64] = []
}
