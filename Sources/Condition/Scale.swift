/// A measure of the condition and which way is worse: looked up, never guessed.
package struct Scale: Sendable, Equatable, Codable {
  package enum Worse: String, Sendable, Codable { case higher, lower, open }

  /// Slug, such as `edss`.
  package var id: String
  package var name: String
  package var forms: [String]
  /// What it measures, as words that fit into a sentence: `disability`, `walking speed`.
  package var measures: String
  package var low: Double?
  package var high: Double?
  package var unit: String?
  package var worse: Worse
  /// The smallest change that matters, as background, with its source.
  package var smallestChange: String?
  package var source: String
  package var review: ReviewState

  package init(
    id: String, name: String, forms: [String] = [], measures: String, low: Double? = nil,
    high: Double? = nil, unit: String? = nil, worse: Worse, smallestChange: String? = nil,
    source: String, review: ReviewState = .draft
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.measures = measures
    self.low = low
    self.high = high
    self.unit = unit
    self.worse = worse
    self.smallestChange = smallestChange
    self.source = source
    self.review = review
  }
}
