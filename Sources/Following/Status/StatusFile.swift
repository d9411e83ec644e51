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

  private let version: String
  private let written: String
  /// Why the run itself failed, in one sentence.
  private let fault: String?
  private let sources: [Entry]

  /// - Parameter fault: why the run itself failed, if it did.
  package init(states: [SourceState], version: String, fault: String? = nil, at now: Date) {
    self.fault = fault
    self.version = version
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
