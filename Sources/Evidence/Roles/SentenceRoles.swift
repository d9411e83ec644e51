import Language

/// Gives the sentences of an abstract their roles, by its labels where the authors gave them and by
/// the learnt `RoleModel` where they did not.
package enum SentenceRoles {
  /// What a sentence's heading says of its role.
  package enum Heading: Sendable, Equatable {
    /// No heading, or one that says nothing.
    case open
    /// One role, or one of several ("Methods and results").
    case among([Passage.Role])
    /// A role outside the chain: funding, registration.
    case outside(Passage.Role)
  }

  /// Aims stand under the heading "Background" as often as under their own.
  private static let aims: CueSet = [
    "we aimed", "aim of", "aims of", "aimed to", "this study aims", "objective of", "purpose of",
    "we sought", "we hypothes", "to determine whether", "we asked whether", "we set out",
    "goal of", "this review aims", "we investigated whether", "we evaluated whether",
  ]

  /// Sets the role of each sentence; gives how probable each is, 1 where the authors said so.
  ///
  /// - Parameter headings: one a sentence; `nil` where all are open.
  package static func assign(
    to sentences: inout [Passage], headings: [Heading]?, model: RoleModel? = .shared
  ) -> [Float] {
    let headings = headings ?? [Heading](repeating: .open, count: sentences.count)
    var sure = [Float](repeating: 1, count: sentences.count)
    var chain: [Int] = []
    var isOpen = false
    for index in sentences.indices {
      switch headings[index] {
      case .outside(let role): sentences[index].role = role
      case .among(let roles):
        chain.append(index)
        if roles.count == 1 { sentences[index].role = roles[0] } else { isOpen = true }
      case .open:
        chain.append(index)
        isOpen = true
      }
    }
    guard isOpen, let model else { return sure }
    let allowed = chain.map { bits(headings[$0]) }
    let probable = RoleChain(
      scores: model.scores(chain.map { sentences[$0] }), steps: model.steps, begins: model.begins,
      ends: model.ends, allowed: allowed
    ).probabilities
    for (place, index) in chain.enumerated() where allowed[place].nonzeroBitCount > 1 {
      var best = -1
      for role in RoleModel.order.indices where allowed[place] >> role & 1 == 1 {
        if best < 0 || probable[place * 5 + role] > probable[place * 5 + best] { best = role }
      }
      sentences[index].role = RoleModel.order[best]
      sure[index] = probable[place * 5 + best]
      if best == 0, aims.occurs(in: Sentence.lower(sentences[index].text)) {
        sentences[index].role = .objective
        sure[index] += probable[place * 5 + 1]
      }
    }
    return sure
  }

  private static func bits(_ heading: Heading) -> UInt8 {
    guard case .among(let roles) = heading else { return 0b11111 }
    var bits: UInt8 = 0
    for (place, role) in RoleModel.order.enumerated() where roles.contains(role) {
      bits |= 1 << UInt8(place)
    }
    return bits
  }
}
