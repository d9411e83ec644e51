import Evidence

/// An abstract, what its sentences' roles were read as, and how probable each is.
struct RoleReading: Sendable {
  var abstract: RoleAbstract
  /// Places in `RoleModel.order`.
  var found: [Int]
  var certainty: [Float]

  /// Reads the sentences as if they had no headings.
  init(_ abstract: RoleAbstract, _ model: RoleModel) {
    self.abstract = abstract
    var sentences = abstract.sentences
    certainty = SentenceRoles.assign(
      to: &sentences, headings: nil, title: abstract.title, model: model)
    found = sentences.map { RoleModel.order.firstIndex(of: $0.role) ?? -1 }
  }
}
