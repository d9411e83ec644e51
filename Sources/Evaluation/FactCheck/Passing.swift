import FactCheck

/// How many true sentences passed, went to review or were blocked.
struct Passing: Sendable {
  var count = 0
  var blocked = 0
  var reviewed = 0

  mutating func add(_ objections: [Objection]) {
    count += 1
    switch objections.map(\.level).max() {
    case .block: blocked += 1
    case .review: reviewed += 1
    case .pass, nil: break
    }
  }

  static func + (a: Passing, b: Passing) -> Passing {
    Passing(
      count: a.count + b.count, blocked: a.blocked + b.blocked, reviewed: a.reviewed + b.reviewed)
  }

  private func share(_ part: Int) -> Double { Double(part) / Double(max(1, count)) }
  var notBlocked: Double { 1 - share(blocked) }
  var notReviewed: Double { 1 - share(reviewed) }
  /// Neither blocked nor in review.
  var clean: Double { 1 - share(blocked + reviewed) }

  func figures(
    _ name: String, targets: (blocked: Double, reviewed: Double)
  ) -> [EvaluationReport.Figure] {
    [
      .init("not blocked, \(name)", notBlocked, of: count, target: targets.blocked),
      .init("not in review, \(name)", notReviewed, of: count, target: targets.reviewed),
    ]
  }
}
