import Wire

/// Asks a source how much there is, and keeps nothing.
package struct DryRun: Sendable {
  private let source: any Source
  private let plan: FollowPlan

  package init(source: any Source, plan: FollowPlan) {
    self.source = source
    self.plan = plan
  }

  /// Records that a run would receive, up to its limit: as the source counts them, or where it does
  /// not, those that its next answer brings.
  ///
  /// - Parameter saved: the kept cursor.
  package func count(from saved: String?) async throws(WireError) -> Int {
    var cursor = SourceCursor(saved: saved)
    let today = Day(plan.now)
    var count = 0
    cursor.open(for: source, plan)
    // An older stretch is followed by one up to today.
    while let window = cursor.window, count < plan.limit {
      if let all = try await source.count(window) {
        count += max(0, all - window.taken)
      } else {
        count += try await source.next(window, limit: plan.limit - count).records
      }
      cursor.close(for: source)
      if window.to < today { cursor.open(through: today, since: window.to, overlap: 0) }
    }
    return min(count, plan.limit)
  }
}
