/// A glossary entry: a medical word with its plain word and a one-sentence explanation.
package struct Term: Sendable, Equatable, Codable {
  /// Slug, such as `edss`.
  package var id: String
  /// The medical word as it stands in headings: `Expanded Disability Status Scale`.
  package var name: String
  /// Abbreviations and other spellings, matched with case where all capitals: `EDSS`.
  package var forms: [String]
  /// The plain words used in a sentence: `disability score`. `nil` when the name is plain enough.
  package var lay: String?
  /// The article the plain words need where the medical word goes without one: `in CSF` becomes `in
  /// the fluid …`.
  package var article: String?
  /// One sentence of at most 22 words in plain language.
  package var explanation: String
  /// A comparison for a mechanism, size, test or design; never for decisions.
  package var comparison: String?
  /// `mechanism`, `test`, `symptom`, `anatomy`, `statistic`, `design`, `scale`, `drug_class`,
  /// `procedure`, `disease`, `care`, `cell`, `measure`.
  package var category: String
  package var review: ReviewState
  package var source: String?

  package init(
    id: String, name: String, forms: [String] = [], lay: String? = nil,
    article: String? = nil, explanation: String, comparison: String? = nil, category: String,
    review: ReviewState = .draft, source: String? = nil
  ) {
    self.id = id
    self.name = name
    self.forms = forms
    self.lay = lay
    self.article = article
    self.explanation = explanation
    self.comparison = comparison
    self.category = category
    self.review = review
    self.source = source
  }
}
