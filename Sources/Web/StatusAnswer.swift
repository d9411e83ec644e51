import Foundation

/// How the service is: what the status page tells everybody.
package struct StatusAnswer: Sendable, Equatable {
  /// A number and what it counts.
  package struct Count: Sendable, Equatable {
    /// In readable words: "Studies on the site".
    package var name: String
    package var value: Int

    package init(name: String, value: Int) {
      self.name = name
      self.value = value
    }
  }

  /// Of the program.
  package var version: String
  /// When the last good run ended; `nil` before the first.
  package var lastRun: Date?
  /// In the order in which they are shown.
  package var counts: [Count]
  /// Records of the last run that could not be read.
  package var setAside: Int

  package init(version: String, lastRun: Date?, counts: [Count] = [], setAside: Int = 0) {
    self.version = version
    self.lastRun = lastRun
    self.counts = counts
    self.setAside = setAside
  }
}
