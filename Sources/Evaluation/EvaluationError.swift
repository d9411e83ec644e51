/// Why something could not be measured or trained.
package struct EvaluationError: Error, Sendable, Equatable, CustomStringConvertible {
  package var message: String
  package var mend: String

  package init(message: String, mend: String) {
    self.message = message
    self.mend = mend
  }

  package var description: String { "\(message). \(mend)" }
}
