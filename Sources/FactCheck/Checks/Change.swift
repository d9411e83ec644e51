/// Something said to go up, down, better or worse, with the words it is said of.
struct Change: Sendable {
  /// The stem of a word near by and how much it counts: less the further away.
  struct Weighted: Sendable {
    var stem: UInt64
    var weight: Double
  }

  enum Axis: Sendable { case amount, worth }

  var axis: Axis
  /// 1 up or better, -1 down or worse.
  var sign: Int
  var isNegated: Bool
  /// Another word of change stands beside it: `slower worsening`. Not to be compared.
  var isComposed: Bool
  var context: [Weighted]
  /// Stems behind `than`, `compared with`.
  var comparand: [UInt64]
  /// 1 when the outcome's rise is good, -1 when it is bad, 0 when unknown.
  var valence: Int
  var word: Int
  /// The word of change with its neighbours, as printed.
  var printed: String

  /// How much two changes are said of the same thing.
  func likeness(to other: Change) -> Double {
    var sum = 0.0
    for mine in context {
      for theirs in other.context where mine.stem == theirs.stem {
        sum += mine.weight * theirs.weight
      }
    }
    return sum
  }

  /// 1 the same way, -1 the opposite way, 0 cannot be told.
  func agreement(with other: Change) -> Int {
    guard isNegated == other.isNegated else { return 0 }
    let flip = isSwapped(against: other) ? -1 : 1
    if axis == other.axis { return sign * other.sign * flip }
    let (amount, worth) = axis == .amount ? (self, other) : (other, self)
    let valence = amount.valence != 0 ? amount.valence : worth.valence
    return amount.sign * valence * worth.sign * flip
  }

  /// `higher in A than in B` against `lower in B than in A`.
  private func isSwapped(against other: Change) -> Bool {
    guard !comparand.isEmpty, !other.comparand.isEmpty else { return false }
    // `Than blue lamps` and `than red lamps` share the lamps.
    let own = comparand.filter { !other.comparand.contains($0) }
    let theirs = other.comparand.filter { !comparand.contains($0) }
    return !theirs.isEmpty
      && own.contains { stem in other.context.contains { $0.stem == stem } }
  }
}
