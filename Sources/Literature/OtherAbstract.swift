/// A further abstract that PubMed carries beside the main one: in another language, or in plain words.
///
/// It is kept apart, so that no sentence of it is ever counted as one of the main abstract.
package struct OtherAbstract: Sendable, Equatable, Codable {
  /// As PubMed says it: `Publisher`, `plain-language-summary`.
  package var type: String?
  /// ISO 639 code.
  package var language: String?
  package var abstract: Abstract

  package init(type: String? = nil, language: String? = nil, abstract: Abstract) {
    self.type = type
    self.language = language
    self.abstract = abstract
  }
}
