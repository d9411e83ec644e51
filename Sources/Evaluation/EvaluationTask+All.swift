extension EvaluationTask {
  /// Every measurement, in the order of the floors.
  package static let all: [EvaluationTask] = [
    .boundaries,
    .abbreviations,
    .roles,
    .relevance,
    .design,
    .participants,
    .percentages,
    .armResults,
    .numericResults,
    .estimates,
    .direction,
    .parts,
    .speed,
  ]
}
