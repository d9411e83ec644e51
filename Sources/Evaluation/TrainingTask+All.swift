extension TrainingTask {
  package static let all: [TrainingTask] = [.direction]
}
