/// Whether a person with the right training has certified a text. Drafts give no comparisons and no
/// safety lines in a publication that requires approval.
package struct ReviewState: Sendable, Equatable, Codable {
  package enum Level: String, Sendable, Codable { case draft, reviewed }

  package var level: Level
  package var by: String?
  /// `YYYY-MM-DD`.
  package var on: String?

  package static let draft = ReviewState(level: .draft)

  package init(level: Level, by: String? = nil, on: String? = nil) {
    self.level = level
    self.by = by
    self.on = on
  }
}
