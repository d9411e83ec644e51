import Archive
import Foundation

/// `status.json`: when each source was last good, and what it gave.
package struct StatusFile: Encodable {
  private struct Entry: Encodable {
    var name: String
    var lastGood: String?
    var lastTried: String?
    var lastGave: String?
    var silentDays: Int?
    var fault: String?
    var last: SourceState.Counts
    var total: SourceState.Counts
  }

  /// What the store holds.
  private struct Held: Encodable {
    var studies: Int
    var published: Int
    /// Records that could not be read and have not come whole since.
    var setAside: Int
  }

  private let version: String
  private let written: String
  /// Why the run itself failed, in one sentence.
  private let fault: String?
  private let lastRun: String?
  private let held: Held?
  private let sources: [Entry]

  /// - Parameters:
  ///   - fault: why the run itself failed, if it did.
  ///   - counts: what the store holds, where that is known.
  ///   - lastRun: when the last good run ended.
  package init(
    states: [SourceState], version: String, fault: String? = nil, counts: ArchiveCounts? = nil,
    lastRun: Date? = nil, at now: Date
  ) {
    self.fault = fault
    self.version = version
    self.lastRun = lastRun?.formatted(.iso8601)
    held = counts.map {
      Held(studies: $0.studies, published: $0.published, setAside: $0.setAside)
    }
    written = now.formatted(.iso8601)
    sources = states.map { state in
      Entry(
        name: state.name, lastGood: state.lastGood?.formatted(.iso8601),
        lastTried: state.lastTried?.formatted(.iso8601),
        lastGave: state.lastGave?.formatted(.iso8601), silentDays: state.silentDays(at: now),
        fault: state.fault, last: state.last, total: state.total)
    }
  }

  package func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}
