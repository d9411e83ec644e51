/// What happened most often.
enum Ranking {
  /// The ten commonest with their counts; of equals the first by alphabet.
  static func lines(_ counts: [String: Int]) -> [String] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
      .map { "\($0.value) times \($0.key)" }
  }
}
