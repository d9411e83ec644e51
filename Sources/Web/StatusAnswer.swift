import Foundation

/// How the service is: what the status page tells everybody.
package struct StatusAnswer: Sendable, Equatable {
  /// A number and what it counts.
  package struct Count: Sendable, Equatable, Codable {
    /// In readable words: "Studies on the site".
    package var name: String
    package var value: Int

    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// A source that is followed, and how it did.
  package struct Source: Sendable, Equatable, Codable {
    package var name: String
    /// When it last gave all it had.
    package var lastGood: Date?
    /// When it last gave a record: an answer may be good and empty.
    package var lastGave: Date?
    /// Why the last run got less, in one sentence.
    package var fault: String?
    /// Of the last run, in the order in which they are shown.
    package var counts: [Count]

    package init(
      name: String, lastGood: Date?, lastGave: Date? = nil, fault: String?, counts: [Count]
    ) {
      self.name = name
      self.lastGood = lastGood
      self.lastGave = lastGave
      self.fault = fault
      self.counts = counts
    }
  }

  /// Of the program.
  package var version: String
  /// When the last good run ended; `nil` before the first.
  package var lastRun: Date?
  /// In the order in which they are shown.
  package var counts: [Count]
  /// Records that could not be read and have not come whole since.
  package var setAside: Int
  package var sources: [Source]

  package init(
    version: String, lastRun: Date?, counts: [Count] = [], setAside: Int = 0,
    sources: [Source] = []
  ) {
    self.sources = sources
    self.version = version
    self.lastRun = lastRun
    self.counts = counts
    self.setAside = setAside
  }
}
