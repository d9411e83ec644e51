import Archive
import Foundation
import Newsroom

/// What a run of the follower gave, source by source.
package struct FollowReport: Sendable {
  package var states: [SourceState]
  package var run: RunReport

  /// A line for each source: `pubmed: seen 12 · new 3 · …`.
  package var lines: [String] {
    states.map { state in
      let last = state.last
      let counts = [
        ("seen", last.seen), ("new", last.new), ("updated", last.updated),
        ("set aside", last.setAside), ("blocked", last.blocked), ("requests", last.requests),
        ("failed", last.failedRequests),
      ]
      let line = counts.map { "\($0) \($1)" }.joined(separator: " · ")
      return "\(state.name): \(line)" + (state.fault.map { " · \($0)" } ?? "")
    }
  }

  /// Sources that have given nothing for too many days, with how many: those without a good run for so
  /// many days, and those whose answers have been empty for as many as their entries allow.
  package func silent(for days: Int, _ list: SourceList, at now: Date) -> [(SourceState, Int)] {
    let allowed = Dictionary(
      list.entries.map { ($0.id, $0.silentDays ?? $0.kind.silentDays) }, uniquingKeysWith: { $1 })
    return states.compactMap { state in
      if let silent = state.silentDays(at: now), silent >= days { return (state, silent) }
      guard let empty = state.emptyDays(at: now), let most = allowed[state.name] ?? nil,
        empty >= most
      else { return nil }
      return (state, empty)
    }
  }
}
