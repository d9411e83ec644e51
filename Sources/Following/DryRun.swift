import Wire

/// Asks a source how much there is, and keeps nothing.
package struct DryRun: Sendable {
  private let source: any Source
  private let plan: FollowPlan

  package init(source: any Source, plan: FollowPlan) {
    self.source = source
    self.plan = plan
  }

  /// Records that a run would receive, up to its limit.
  ///
  /// - Parameter saved: the kept cursor.
  package func count(from saved: String?) async throws(WireError) -> Int {
    var cursor = SourceCursor(saved: saved)
    if plan.isForced, cursor.window == nil { cursor.through = nil }
    let today = Day(plan.now)
    var count = 0
    cursor.open(through: today, since: source.first(in: plan), overlap: plan.overlap)
    while let window = cursor.window, count < plan.limit {
      let step = try await source.next(window, limit: plan.limit - count)
      count += step.records
      cursor.window = step.window
      guard step.isEnd else { continue }
      cursor.close()
      if step.window.to < today {
        cursor.open(through: today, since: source.first(in: plan), overlap: 0)
      }
    }
    return count
  }
}
