/// A stretch of what was read, with the id by which every statement refers to it.
///
/// Ids: `t` (title), `p1…` (sentences of the abstract in order), `f1…` (sentences of the full text,
/// where it was read), `m:funding`, `m:conflicts`,
/// `m:types`, `m:registrations` (metadata).
package struct Passage: Sendable, Equatable, Codable {
  package var id: String
  package var role: Role
  /// The section's label as printed; `title`, `abstract` (no label) or `metadata`.
  package var section: String
  package var text: String
  /// UTF-8 byte offsets into the section's text as read, half open.
  package var start: Int
  package var end: Int

  /// What a passage is for in its study.
  package enum Role: String, Sendable, Codable, CaseIterable {
    case title, background, objective, methods, results, conclusions, registration, funding,
      metadata, other
  }

  package init(id: String, role: Role, section: String, text: String, start: Int, end: Int) {
    self.id = id
    self.role = role
    self.section = section
    self.text = text
    self.start = start
    self.end = end
  }
}
