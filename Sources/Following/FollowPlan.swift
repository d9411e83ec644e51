import Foundation

/// What one run of the follower is asked to do.
package struct FollowPlan: Sendable {
  package var now: Date
  /// Where a source that was never asked begins; every source when `isForced`.
  package var since: Day
  /// Whether `since` holds for sources that were asked before, too.
  package var isForced: Bool
  /// The most records of one source in one run.
  package var limit: Int
  /// Days that are asked for once more.
  package var overlap: Int

  package init(
    now: Date, since: Day? = nil, limit: Int = 20_000, overlap: Int = 3
  ) {
    self.now = now
    isForced = since != nil
    self.since = since ?? Day(now).adding(-30)
    self.limit = limit
    self.overlap = max(1, overlap)
  }
}
