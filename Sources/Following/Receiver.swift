import Archive
import Foundation
import Wire

/// Receives all that is new in one source into the inbox, from the saved place on.
///
/// What came and the place after it are kept in one transaction: whenever a run is cut off, the next
/// one asks for nothing twice and leaves nothing out.
struct Receiver: Sendable {
  let source: any Source
  let books: any SourceBooks
  let plan: FollowPlan
  let tally: Tally

  /// How often a source may lose our place in one run.
  private static let restarts = 3

  /// - Throws: `ArchiveError`; what is wrong with the source is kept with its state.
  func run() async throws {
    var state = try await books.sourceState(source.name) ?? SourceState(name: source.name)
    state.firstTried = state.firstTried ?? plan.now
    state.lastTried = plan.now
    var cursor = SourceCursor(saved: state.cursor)
    if plan.isForced, cursor.window == nil { cursor.through = nil }
    do {
      let isAll = try await receive(&cursor, &state)
      state.fault = isAll ? nil : "The limit of \(plan.limit) records a run was reached."
      if isAll { state.lastGood = plan.now }
    } catch let error as WireError {
      state.fault = error.description
    }
    state.cursor = cursor.text
    tally.take(into: &state, of: source.name)
    try await books.receive(nil, state)
  }

  /// Whether all was received.
  private func receive(_ cursor: inout SourceCursor, _ state: inout SourceState) async throws
    -> Bool
  {
    let today = Day(plan.now)
    var received = 0
    var restarts = 0
    cursor.open(through: today, since: source.first(in: plan), overlap: plan.overlap)
    while let window = cursor.window {
      guard received < plan.limit else { return false }
      let step = try await source.next(window, limit: plan.limit - received)
      if step.isRestart {
        restarts += 1
        guard restarts <= Self.restarts else {
          throw WireError.damaged(host: source.name, detail: "it keeps forgetting our search")
        }
      }
      received += step.records
      cursor.window = step.window
      if step.isEnd {
        let end = step.window.to
        cursor.close(remembering: source.isRemembering)
        // An older stretch, of a run that was cut off or of one that had to be split.
        if end < today { cursor.open(through: today, since: source.first(in: plan), overlap: 0) }
      }
      state.cursor = cursor.text
      tally.take(into: &state, of: source.name)
      let page = step.body.map { InboxPage(source: source.name, kind: step.kind, body: $0) }
      try await books.receive(page, state)
    }
    return true
  }
}
