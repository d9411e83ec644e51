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
  var progress: @Sendable (String) -> Void = { _ in }

  /// How often a source may lose our place in one run.
  private static let restarts = 3

  /// How many sentences on what is missing are told.
  private static let told = 5

  /// - Throws: `ArchiveError`; what is wrong with the source is kept with its state.
  func run() async throws {
    var state = try await books.sourceState(source.name) ?? SourceState(name: source.name)
    state.firstTried = state.firstTried ?? plan.now
    state.lastTried = plan.now
    var cursor = SourceCursor(saved: state.cursor)
    var lacks: [String] = []
    // A store of an older version knows only of good runs.
    if state.lastGave == nil, state.total.seen > 0 { state.lastGave = state.lastGood }
    do {
      let outcome = try await receive(&cursor, &state, &lacks)
      if outcome.isAll { state.lastGood = plan.now }
      if outcome.records > 0 { state.lastGave = plan.now }
    } catch let error as WireError {
      lacks.append(error.description)
    }
    state.fault = lacks.isEmpty ? nil : lacks.prefix(Self.told).joined(separator: " ")
    state.cursor = cursor.text
    tally.take(into: &state, of: source.name)
    try await books.receive(nil, state)
  }

  /// How many records were received, and whether these were all.
  private func receive(
    _ cursor: inout SourceCursor, _ state: inout SourceState, _ lacks: inout [String]
  ) async throws -> (records: Int, isAll: Bool) {
    let today = Day(plan.now)
    var received = 0
    var restarts = 0
    cursor.open(for: source, plan)
    while let window = cursor.window {
      guard received < plan.limit else {
        lacks.append("The limit of \(plan.limit) records a run was reached; the next run goes on.")
        return (received, false)
      }
      let step = try await source.next(window, limit: plan.limit - received)
      if step.isRestart {
        restarts += 1
        guard restarts <= Self.restarts else {
          throw WireError.damaged(
            host: source.name, detail: "it keeps losing our place in its list")
        }
      }
      received += step.records
      if let lack = step.lack { lacks.append(lack) }
      state.last.setAside += step.lost
      state.total.setAside += step.lost
      cursor.window = step.window
      if step.isEnd {
        let end = step.window.to
        cursor.close(for: source)
        // An older stretch, of a run that was cut off or of one that had to be split.
        if end < today { cursor.open(through: today, since: end, overlap: 0) }
      }
      state.cursor = cursor.text
      tally.take(into: &state, of: source.name)
      let page = step.body.map { InboxPage(source: source.name, kind: step.kind, body: $0) }
      try await books.receive(page, state)
      progress("\(source.name): received \(received)")
      if step.isPause { return (received, false) }
    }
    return (received, true)
  }
}
