/// An estimate and the tokens from its name (or value) to its interval and p.
struct PlacedEstimate {
  var estimate: Finding.Estimate
  var first: Int
  var end: Int
  /// A group's own figure with an interval: a p behind two of them compares the groups.
  var isOfGroup = false
  /// Told in words, its p may stand in a bracket of its own: `31% lower than with B (p = 0.01)`.
  var isInWords = false
}
