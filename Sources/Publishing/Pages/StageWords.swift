import Evidence

/// The rungs of the evidence ladder in plain words.
package enum StageWords {
  /// Bottom to top; opinion stands beside the ladder.
  package static let rungs: [Stage] = [
    .laboratory, .earlyHuman, .observational, .trial, .synthesis,
  ]

  package static func name(_ stage: Stage) -> String {
    switch stage {
    case .laboratory: "In the laboratory"
    case .earlyHuman: "First steps in people"
    case .observational: "Watching what happens"
    case .trial: "Tested in a trial"
    case .synthesis: "Many studies together"
    case .opinion: "Opinion, overview or plan"
    }
  }

  package static func explanation(_ stage: Stage) -> String {
    switch stage {
    case .laboratory:
      "Cells or animals were studied. What works there often does not work in people."
    case .earlyHuman:
      "One person or a small group. It can raise a question, but it cannot answer it."
    case .observational:
      "Researchers watched or asked people and changed nothing. This can show links, not causes."
    case .trial: "Something was tried out in people, by a plan made beforehand."
    case .synthesis:
      "The results of many studies were put together. How sure it is depends on them."
    case .opinion:
      "No new results: a plan, an overview or an opinion. It has no step on the ladder."
    }
  }

  /// Smaller comes first in lists: the rule of `Prominence`.
  package static func rank(_ stage: Stage?) -> Int {
    switch stage {
    case .synthesis: 0
    case .trial: 1
    case .observational: 2
    case .earlyHuman: 3
    case .laboratory: 4
    case .opinion: 5
    case nil: 6
    }
  }
}
