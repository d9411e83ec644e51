/// A sentence that says how to read a kind of study or result, written once and reviewed.
package struct StandingText: Sendable, Equatable, Codable {
  /// `design.case_report`, `design.animal`, `result.null`, `result.relative_only`,
  /// `result.rare_small`, `result.no_comparison`, `stands.laboratory`, `status.retracted` …
  package var id: String
  package var text: String
  package var review: ReviewState

  package init(id: String, text: String, review: ReviewState = .draft) {
    self.id = id
    self.text = text
    self.review = review
  }
}
