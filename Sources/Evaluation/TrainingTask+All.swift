extension TrainingTask {
  /// Every learned part, in the order in which they build on each other.
  package static let all: [TrainingTask] = [
    .tagger, .parser, .inflection, .roles, .direction,
  ]
}
