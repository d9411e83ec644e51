extension EvaluationTask {
  /// Every measurement, in the order of the floors.
  package static let all: [EvaluationTask] = [relevance, design, parts, funding]
}
