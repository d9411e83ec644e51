extension EvaluationTask {
  /// Every measurement, in the order of the floors.
  package static let all: [EvaluationTask] = [
    .boundaries,
    .tagging,
    .parsing,
    .inflection,
    .abbreviations,
    .negation,
    .roles,
    .rolesCrossed,
    .relevance,
    .design,
    .participants,
    .percentages,
    .armResults,
    .numericResults,
    .estimates,
    .direction,
    .parts,
    .funding,
    .factCheck,
    .faithful,
    .writing,
    .readability,
    .speed,
  ]
}
