/// A published notice that concerns a study: what kind, where printed, and its PubMed id when known.
package struct Notice: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, Codable {
    case retraction, correction, expressionOfConcern = "expression_of_concern"
    case update, comment, republication, other
  }

  package var kind: Kind
  /// The citation as printed, such as `J Example. 2021 Mar;4(2):11`.
  package var citation: String
  package var pmid: String?

  package init(kind: Kind, citation: String, pmid: String? = nil) {
    self.kind = kind
    self.citation = citation
    self.pmid = pmid
  }
}
