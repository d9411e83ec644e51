/// Two studies that an editor has read and found to answer one question differently.
///
/// Software does not make this list: see `Documentation/Decisions/no-found-otherwise.md`.
package struct OtherResult: Sendable, Equatable, Codable {
  /// The ids in the addresses of the two pages, in any order: each page points to the other.
  package var studies: [String]
  /// What both asked and how they came out, in one sentence; shown to readers.
  package var reason: String
  /// The editor, shown to readers.
  package var by: String

  package init(studies: [String], reason: String, by: String) {
    self.studies = studies
    self.reason = reason
    self.by = by
  }
}
