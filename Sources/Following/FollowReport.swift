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

  /// Sources that have given nothing for so many days.
  package func silent(for days: Int, at now: Date) -> [SourceState] {
    states.filter { ($0.silentDays(at: now) ?? 0) >= days }
  }
}
