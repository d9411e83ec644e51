import Archive
import Wire

/// One place where studies, or news of them, are published.
package protocol Source: Sendable {
  /// Fixed for ever: cursors are kept under it.
  var name: String { get }
  /// Where a source begins that was never asked and for which the run names no day: earlier than
  /// others, where what is old is of use as well.
  var earliest: Day? { get }
  /// Days that are asked for once more, where it lists things later than others do.
  var overlap: Int? { get }

  /// What of a place outlives its stretch of days.
  func memory(of place: [String: String]) -> [String: String]

  /// Asks for what comes next in the open window, once.
  ///
  /// - Parameters:
  ///   - window: the open one, with the place in it.
  ///   - limit: the most records that are wanted.
  /// - Throws: `WireError`, after all attempts.
  func next(_ window: SourceCursor.Window, limit: Int) async throws(WireError) -> SourceStep

  /// How many records the source says there are in the window, asked in one question; `nil` where it
  /// does not say.
  func count(_ window: SourceCursor.Window) async throws(WireError) -> Int?
}

extension Source {
  package var earliest: Day? { nil }
  package var overlap: Int? { nil }
  package func memory(of place: [String: String]) -> [String: String] { [:] }
  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? { nil }

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
  /// What the source told of and did not give, in one sentence.
  package var lack: String?
  /// How many of these are not asked for again.
  package var lost = 0
  /// The source had better be left alone until the next run.
  package var isPause = false

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
