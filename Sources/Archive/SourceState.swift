import Foundation

/// How things stand with one source that is followed: where we are in it, and how it did.
package struct SourceState: Sendable, Equatable, Codable {
  /// Numbers of the last run and of all runs.
  package struct Counts: Sendable, Equatable, Codable {
    /// Records received.
    package var seen = 0
    package var new = 0
    package var updated = 0
    /// Records that could not be read or never came, studies that only mention the condition, and news about no
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
  /// When a run last got records of it and was not broken off.
  package var lastGave: Date?
  /// Why the last run got less than all, in one sentence.
  package var fault: String?
  package var last = Counts()
  package var total = Counts()

  package init(name: String) {
    self.name = name
  }

  /// The page that is being read, and how often that was begun.
  package var reading: Reading?

  package struct Reading: Sendable, Equatable, Codable {
    package var page: Int64
    package var times = 0
    package var first: Date

    package init(page: Int64, first: Date) {
      self.page = page
      self.first = first
    }

    /// Whether it failed often enough, and over more than an hour: a machine that is switched off a few
    /// times is not the page's doing.
    package func isHopeless(at now: Date) -> Bool {
      times >= 3 && now.timeIntervalSince(first) >= 3600
    }
  }

  /// Whole days without a sign of life: neither a run that got all there was nor one that got as much
  /// as it was to take; `nil` before the first attempt.
  package func silentDays(at now: Date) -> Int? {
    let last = [lastGood, lastGave].compactMap(\.self).max() ?? firstTried
    return last.map { Self.days(from: $0, to: now) }
  }

  /// Whole days since it gave a record, however good its answers were; `nil` before the first attempt.
  package func emptyDays(at now: Date) -> Int? {
    (lastGave ?? firstTried).map { Self.days(from: $0, to: now) }
  }

  private static func days(from: Date, to: Date) -> Int {
    max(0, Int(to.timeIntervalSince(from) / 86_400))
  }
}
