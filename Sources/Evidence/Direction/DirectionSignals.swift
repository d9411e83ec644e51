/// What a text says about an outcome's direction, as numbers for `DirectionModel`.
package struct DirectionSignals: Sendable, Equatable {
  /// Signals above 0 for "more with the intervention", below 0 for "less".
  package enum Way: Int, CaseIterable, Sendable {
    /// Words of level with a comparison that says whose; without one.
    case level, levelAlone
    /// Words of worth, turned by which way of the outcome is good; and as they stand.
    case worth, worthAsWritten
    /// The numbers of both sides.
    case numbers
  }

  /// Signals for or against any difference.
  package enum Sign: Int, CaseIterable, Sendable {
    case deniedCue, noDifference, noEffect, same, significant, differs, compares, trend, only, both
    case baseline, within, pSignificant, pNot, pClose, allSignificant, noneSignificant
    case intervalHoldsNone, intervalLeavesNone, anyCue, namesIntervention, namesComparator, match
    case inResults, inConclusions, inTitle, strength, constant
  }

  private var ways = [Double](repeating: 0, count: Way.allCases.count)
  private var signs = [Double](repeating: 0, count: Sign.allCases.count)

  init() {}

  subscript(way: Way) -> Double {
    get { ways[way.rawValue] }
    set { ways[way.rawValue] = newValue }
  }
  subscript(sign: Sign) -> Double {
    get { signs[sign.rawValue] }
    set { signs[sign.rawValue] = newValue }
  }

  mutating func add(_ other: DirectionSignals, weight: Double) {
    for i in ways.indices { ways[i] += other.ways[i] * weight }
    for i in signs.indices { signs[i] += other.signs[i] * weight }
  }

  /// The values for the question "any difference?", each held to -2…2.
  package var difference: [Double] { signs.map { min(2, max(-2, $0)) } }
  /// The values for the question "which way?", the last one constant.
  package var way: [Double] { ways.map { min(2, max(-2, $0)) } + [1] }
}
