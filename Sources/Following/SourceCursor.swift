import Foundation

/// Where we are in a source: all days that were received whole, and the place in the stretch of days
/// that is being received.
package struct SourceCursor: Sendable, Equatable, Codable {
  /// A stretch of days, both ends included.
  package struct Window: Sendable, Equatable, Codable {
    package var from: Day
    package var to: Day
    /// Where to go on, in the source's own words: tokens, offsets.
    package var place: [String: String] = [:]
    /// Records received of it.
    package var taken = 0

    package init(from: Day, to: Day) {
      self.from = from
      self.to = to
    }
  }

  /// Everything up to and including this day was received.
  package var through: Day?
  package var window: Window?
  /// What a source remembers from one stretch to the next, for those that have no days.
  package var memory: [String: String]?

  package init(through: Day? = nil) {
    self.through = through
  }

  /// What was saved, or a beginning where there is nothing or nothing that we can read.
  init(saved text: String?) {
    let saved = text.flatMap { try? JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
    self = saved ?? SourceCursor()
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Opens what a run has to receive, unless it is open.
  ///
  /// A day that the run names is held also where later days were received already; one that is later
  /// than where we are leaves nothing out.
  mutating func open(for source: any Source, _ plan: FollowPlan) {
    let today = Day(plan.now)
    // A clock that was ahead said so: what came since nobody knows.
    if let last = through, last > today { through = nil }
    if plan.isForced {
      if let last = through, plan.since <= last { through = nil }
      if let open = window, plan.since < open.from {
        memory = source.memory(of: open.place)
        window = nil
      }
    }
    open(
      through: today, since: source.first(in: plan), overlap: max(plan.overlap, source.overlap ?? 0)
    )
  }

  /// Opens the next stretch of days, unless one is open.
  ///
  /// Sources date by their own clocks and index late: the last days that were received are asked for
  /// once more.
  mutating func open(through today: Day, since first: Day, overlap: Int) {
    guard window == nil else { return }
    let from = through.map { $0.adding(1 - overlap) } ?? first
    var next = Window(from: min(from, today), to: today)
    next.place = memory ?? [:]
    window = next
  }

  /// The open stretch was received to its end.
  mutating func close(for source: any Source) {
    let kept = source.memory(of: window?.place ?? [:])
    memory = kept.isEmpty ? nil : kept
    through = window?.to ?? through
    window = nil
  }
}
