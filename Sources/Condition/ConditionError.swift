/// Why a condition could not be loaded: every problem found, in the order of files and lines.
package struct ConditionError: Error, Sendable, Equatable, CustomStringConvertible {
  package var problems: [ConditionProblem]

  package init(problems: [ConditionProblem]) {
    self.problems = problems
  }

  package var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
