import Foundation

/// How things stand with one source that is followed: where we are in it, and how it did.
package struct SourceState: Sendable, Equatable, Codable {
  /// Numbers of the last run and of all runs.
  package struct Counts: Sendable, Equatable, Codable {
    /// Records received.
    package var seen = 0
    package var new = 0
    package var updated = 0
    /// Records that could not be read, studies that only mention the condition, and news about no
    /// treatment of the profile.
    package var setAside = 0
    /// Texts that the fact check holds back.
    package var blocked = 0
    package var requests = 0
    package var failedRequests = 0

    package init() {}

    package static func += (sum: inout Counts, more: Counts) {
      sum.seen += more.seen
      sum.new += more.new
      sum.updated += more.updated
      sum.setAside += more.setAside
      sum.blocked += more.blocked
      sum.requests += more.requests
      sum.failedRequests += more.failedRequests
    }
  }

  /// Such as `pubmed`; fixed for ever.
  package var name: String
  /// Where the source is to be asked next, in the source's own words.
  package var cursor: String?
  package var firstTried: Date?
  package var lastTried: Date?
  /// When the source last gave all that it had.
  package var lastGood: Date?
  /// Why the last run got less than all, in one sentence.
  package var fault: String?
  package var last = Counts()
  package var total = Counts()

  package init(name: String) {
    self.name = name
  }

  /// Whole days without a good run; `nil` before the first attempt.
  package func silentDays(at now: Date) -> Int? {
    (lastGood ?? firstTried).map { max(0, Int(now.timeIntervalSince($0) / 86_400)) }
  }
}
