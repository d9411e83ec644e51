/// What a word is to its head, in the Stanford style that CRAFT uses.
///
/// The raw values are part of the model files: new cases go to the end.
package enum Relation: UInt8, Sendable, CaseIterable {
  case root, dep, punct, det, amod, compound, nmod, nummod, advmod, prep, pobj, pcomp
  case nsubj, nsubjpass, csubj, csubjpass, dobj, dative, attr, acomp, oprd, agent
  case aux, auxpass, neg, prt, expl, mark, cc, conj, preconj, appos, poss, `case`, predet
  case acl, relcl, advcl, ccomp, xcomp, npadvmod, quantmod, parataxis, meta, intj

  /// As the treebank writes it: `nsubjpass`.
  package var name: String { "\(self)" }

  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let names = allCases.map(\.name)

  /// The subject of a verb, active or passive, a noun or a clause.
  package var isSubject: Bool {
    self == .nsubj || self == .nsubjpass || self == .csubj || self == .csubjpass
  }
  package var isPassiveSubject: Bool { self == .nsubjpass || self == .csubjpass }
}
