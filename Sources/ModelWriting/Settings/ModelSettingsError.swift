/// What is wrong with `model.yml` or with the key, and how to mend it.
package struct ModelSettingsError: Error, Sendable, Equatable, CustomStringConvertible {
  package var file: String
  package var line: Int?
  package var message: String
  package var mend: String

  package var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(message). \(mend)."
  }
}
