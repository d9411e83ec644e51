/// Which texts a publication shows.
///
/// A blocked, held or deleted text, and a study that is not about the condition, is never shown. An
/// approved text that needed review is.
package struct PublicationPolicy: Sendable, Hashable {
  package enum Mode: String, Sendable, Codable, CaseIterable {
    /// What passes the fact check is published.
    case automatic
    /// Only what a person approved is published.
    case approval
  }

  package var mode: Mode
  /// Show texts of level `review` too; has no effect when the mode is `approval`.
  package var includeUnreviewed: Bool

  package init(mode: Mode = .automatic, includeUnreviewed: Bool = false) {
    self.mode = mode
    self.includeUnreviewed = includeUnreviewed
  }
}
