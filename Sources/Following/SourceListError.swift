/// What is wrong with a list of sources, told to a person.
package struct SourceListError: Error, Sendable, Equatable, CustomStringConvertible {
  package var file: String
  package var message: String
  package var mend: String

  package var description: String { "\(file): \(message). \(mend)." }
}
