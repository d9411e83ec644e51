/// A type or stage of the condition, such as relapsing-remitting MS.
package struct DiseaseType: Sendable, Equatable, Codable {
  package var id: String
  package var name: String
  package var forms: [String]
  /// The plain words: `relapsing-remitting MS`.
  package var lay: String
  package var explanation: String
  package var review: ReviewState

  package init(
    id: String, name: String, forms: [String] = [], lay: String, explanation: String,
    review: ReviewState = .draft
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.lay = lay
    self.explanation = explanation
    self.review = review
  }
}
