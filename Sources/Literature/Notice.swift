/// A published notice that concerns a study: what kind, where printed, and its PubMed id when known.
package struct Notice: Sendable, Equatable, Codable {
  package enum Kind: String, Sendable, Codable {
    case retraction, correction
    case expressionOfConcern = "expression_of_concern"
    case update, comment, republication, other
    /// A preprint and the article that came of it: two records of one piece of work.
    case preprint
    /// A study that this one, a review, cites was retracted. No source says so: it is worked out from
    /// the references.
    case citedRetraction = "cited_retraction"
  }

  package var kind: Kind
  /// The citation as printed, such as `J Example. 2021 Mar;4(2):11`.
  package var citation: String
  package var pmid: String?
  /// True when this record is itself the notice and `citation` names the study it speaks about.
  package var concernsOther: Bool

  package init(
    kind: Kind, citation: String, pmid: String? = nil, concernsOther: Bool = false
  ) {
    self.kind = kind
    self.citation = citation
    self.pmid = pmid
    self.concernsOther = concernsOther
  }

  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    // A kind that a later version invents must not make a whole study unreadable.
    let name = try fields.decode(String.self, forKey: .kind)
    kind = Kind(rawValue: name) ?? .other
    citation = try fields.decodeIfPresent(String.self, forKey: .citation) ?? ""
    pmid = try fields.decodeIfPresent(String.self, forKey: .pmid)
    concernsOther = try fields.decodeIfPresent(Bool.self, forKey: .concernsOther) ?? false
  }
}
