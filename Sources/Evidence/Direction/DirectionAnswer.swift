/// Which way an outcome went with the intervention, compared with the comparator.
package struct DirectionAnswer: Sendable, Equatable {
  /// `increase`, `decrease` or `noDifference`.
  package var direction: Direction
  /// How likely the answer is right by the model: 0 to 1.
  package var probability: Double
  /// The passages it was read from, the telling one first.
  package var sources: [String]

  package init(direction: Direction, probability: Double, sources: [String]) {
    self.direction = direction
    self.probability = probability
    self.sources = sources
  }
}
