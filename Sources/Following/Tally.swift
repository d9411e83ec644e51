import Archive
import Synchronization
import Wire

/// Counts the questions that were asked of each source.
package final class Tally: Sendable {
  private struct Count {
    var requests = 0
    var failed = 0
  }

  private let counts = Mutex<[String: Count]>([:])

  package init() {}

  package func note(_ name: String, _ failure: WireError?) {
    counts.withLock {
      $0[name, default: Count()].requests += 1
      if failure != nil { $0[name, default: Count()].failed += 1 }
    }
  }

  /// Moves what was counted since the last time into a source's numbers.
  func take(into state: inout SourceState, of name: String) {
    let count = counts.withLock { $0.removeValue(forKey: name) } ?? Count()
    var more = SourceState.Counts()
    more.requests = count.requests
    more.failedRequests = count.failed
    state.last += more
    state.total += more
  }
}
