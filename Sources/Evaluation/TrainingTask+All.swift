extension TrainingTask {
  /// Everything that is learnt.
  package static let all: [TrainingTask] = [
    .roles,
    .direction,
  ]
}
