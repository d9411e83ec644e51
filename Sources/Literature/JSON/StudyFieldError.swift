/// A field of a study line that cannot be taken as it is: which key, what was found, how to mend it.
package struct StudyFieldError: Error, Equatable, CustomStringConvertible {
  /// The key, with an index where one element is wrong: `authors[2]`.
  package var key: String
  package var problem: String
  package var mend: String

  package var description: String { "`\(key)` \(problem). \(mend)" }
}
