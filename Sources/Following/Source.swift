import Archive
import Wire

/// One place where studies, or news of them, are published.
package protocol Source: Sendable {
  /// Fixed for ever: cursors are kept under it.
  var name: String { get }
  /// Whether its place outlives a stretch of days.
  var isRemembering: Bool { get }
  /// Where a source begins that was never asked and for which the run names no day: earlier than
  /// others, where what is old is of use as well.
  var earliest: Day? { get }

  /// Asks for what comes next in the open window, once.
  ///
  /// - Parameters:
  ///   - window: the open one, with the place in it.
  ///   - limit: the most records that are wanted.
  /// - Throws: `WireError`, after all attempts.
  func next(_ window: SourceCursor.Window, limit: Int) async throws(WireError) -> SourceStep
}

extension Source {
  package var isRemembering: Bool { false }
  package var earliest: Day? { nil }

  /// The first day that a run asks for, where nothing was received yet.
  func first(in plan: FollowPlan) -> Day {
    plan.isForced ? plan.since : earliest.map { min($0, plan.since) } ?? plan.since
  }
}

/// What one question brought.
package struct SourceStep: Sendable {
  /// The window after it: a later place, or an earlier end where there was too much for one window.
  package var window: SourceCursor.Window
  package var body: [UInt8]?
  package var kind: InboxPage.Kind
  /// Records in `body`.
  package var records: Int
  /// Whether the window is received to its end.
  package var isEnd: Bool
  /// The source forgot our place, so the window begins anew.
  package var isRestart: Bool

  package init(
    window: SourceCursor.Window, body: [UInt8]? = nil, kind: InboxPage.Kind = .studies,
    records: Int = 0, isEnd: Bool = false, isRestart: Bool = false
  ) {
    self.window = window
    self.body = body
    self.kind = kind
    self.records = records
    self.isEnd = isEnd
    self.isRestart = isRestart
  }
}
