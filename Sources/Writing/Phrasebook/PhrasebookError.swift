/// Why a phrasebook could not be used: where, what, and how to mend it.
package struct PhrasebookError: Error, Sendable, Equatable, CustomStringConvertible {
  package var file: String
  package var line: Int?
  package var message: String
  package var mend: String

  package init(file: String, line: Int?, message: String, mend: String) {
    self.file = file
    self.line = line
    self.message = message
    self.mend = mend
  }

  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(message). \(mend)"
  }
}
