/// Which texts a publication shows.
///
/// The one place that decides it: pages, lists, feeds, data, site map and search all ask with it. A
/// blocked, held or deleted text, one that quotes more than its licence allows, and a study that is
/// not about the condition, is never shown. An approved text that needed review is.
package struct PublicationPolicy: Sendable, Hashable {
  package enum Mode: String, Sendable, Codable, CaseIterable {
    /// What passes the fact check is published.
    case automatic
    /// Only what a person approved is published.
    case approval
  }

  package var mode: Mode
  /// For texts a language model had a hand in; never looser than `mode`.
  package var models: Mode
  /// Show texts of level `review` too; has no effect when the mode is `approval`.
  package var includeUnreviewed: Bool
  package var quotes: QuoteBounds

  package init(
    mode: Mode = .automatic, models: Mode = .approval, includeUnreviewed: Bool = false,
    quotes: QuoteBounds = QuoteBounds()
  ) {
    self.mode = mode
    self.models = models
    self.includeUnreviewed = includeUnreviewed
    self.quotes = quotes
  }
}
