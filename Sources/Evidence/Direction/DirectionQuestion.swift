/// What a reader wants to know of a study: which way an outcome went on one side compared with the
/// other.
package struct DirectionQuestion: Sendable, Equatable {
  package var outcome: String
  package var intervention: String
  package var comparator: String

  package init(outcome: String, intervention: String, comparator: String) {
    self.outcome = outcome
    self.intervention = intervention
    self.comparator = comparator
  }
}
