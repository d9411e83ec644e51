/// The kinds of form that English words take.
package enum InflectedKind: UInt8, Sendable, CaseIterable {
  /// Not inflected: a noun in the singular, a verb as in the dictionary, a plain adjective.
  case base
  case past, participle, gerund, thirdPerson, plural, comparative, superlative

  /// `nil` for words that have no forms.
  package init?(_ tag: Tag) {
    switch tag {
    case .nn, .nnp, .vb, .vbp, .jj: self = .base
    case .vbd: self = .past
    case .vbn: self = .participle
    case .vbg: self = .gerund
    case .vbz: self = .thirdPerson
    case .nns, .nnps: self = .plural
    case .jjr, .rbr: self = .comparative
    case .jjs, .rbs: self = .superlative
    default: return nil
    }
  }
}
