/// Why a site could not be written, told to a person.
package struct EditionError: Error, Sendable, Equatable, CustomStringConvertible {
  package var message: String
  package var mend: String

  package init(message: String, mend: String) {
    self.message = message
    self.mend = mend
  }

  package var description: String { "\(message). \(mend)." }
}
