/// One sentence of a summary, what kind it is, and the passages that carry it.
package struct Statement: Sendable, Equatable, Hashable, Codable {
  /// Promise 1: every sentence is one of these kinds and says which.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// What the study found.
    case finding
    /// How the study was done.
    case design
    /// The authors' view, attributed.
    case view
    /// The authors' words, letter for letter.
    case quote
    /// Arithmetic on printed numbers, shown.
    case derived
    /// Something the study does not have, tested as absent.
    case absence
    /// A glossary explanation.
    case explanation
    /// A standing text of the profile.
    case standing
    /// An editor's note, named.
    case note

    /// The kinds that must name the passages that support them.
    package var needsSources: Bool {
      switch self {
      case .finding, .design, .view, .quote, .derived, .absence: true
      case .explanation, .standing, .note: false
      }
    }
  }

  package var text: String
  package var kind: Kind
  /// Ids of passages (`p3`), or, for absence, the parts found absent (`absent:comparator`);
  /// for explanation and standing, the entry (`glossary:edss`, `standing:null`).
  package var sources: [String]
  /// Glossary ids of the terms the sentence uses.
  package var terms: [String]

  /// The writer's own words: of a quotation what stands outside its marks.
  package var ownWords: String { kind == .quote ? QuotationFrame.own(text) : text }

  package init(text: String, kind: Kind, sources: [String] = [], terms: [String] = []) {
    self.text = text
    self.kind = kind
    self.sources = sources
    self.terms = terms
  }
}
