/// One thing that is wrong in a condition folder, told so that a person can mend it.
package struct ConditionProblem: Sendable, Equatable, CustomStringConvertible {
  /// The file's path as given.
  package var file: String
  /// From 1; `nil` when the whole file is meant.
  package var line: Int?
  /// The entry as `term optic-neuritis`, when it is known.
  package var entry: String?
  package var message: String
  /// What to do about it.
  package var mend: String

  package init(
    file: String, line: Int? = nil, entry: String? = nil, message: String, mend: String
  ) {
    self.file = file
    self.line = line
    self.entry = entry
    self.message = message
    self.mend = mend
  }

  /// `glossary.yml:12: term edss: there is no explanation. Add one sentence as "explanation:".`
  package var description: String {
    let place = file + (line.map { ":\($0)" } ?? "")
    return "\(place): " + (entry.map { "\($0): " } ?? "") + "\(message). \(mend)"
  }
}
