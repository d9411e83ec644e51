/// Why Myelin's data, or a condition in it, was not found.
package struct DataFolderError: Error, Sendable, Equatable, CustomStringConvertible {
  package var message: String
  package var mend: String

  package init(message: String, mend: String) {
    self.message = message
    self.mend = mend
  }

  package var description: String { "\(message). \(mend)" }
}
