import Foundation

/// A finished run, for the status page.
package struct RunRecord: Sendable, Equatable, Codable {
  package var finished: Date
  /// Of the program.
  package var version: String
  package var read: Int
  package var written: Int
  package var setAside: Int
  package var published: Int

  package init(
    finished: Date, version: String, read: Int, written: Int, setAside: Int, published: Int
  ) {
    self.finished = finished
    self.version = version
    self.read = read
    self.written = written
    self.setAside = setAside
    self.published = published
  }
}
