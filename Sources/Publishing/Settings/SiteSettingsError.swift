/// Why `site.yml` could not be used: where, what is wrong and how to mend it.
package struct SiteSettingsError: Error, Sendable, Equatable, CustomStringConvertible {
  package var file: String
  /// From 1; `nil` when the file as a whole is meant.
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
    let place = line.map { "\(file), line \($0)" } ?? file
    return "\(place): \(message). \(mend)."
  }
}
