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

  /// Sets the role of each sentence; gives how probable each is, 1 where the authors said so.
  ///
  /// - Parameter headings: one a sentence; `nil` where all are open.
  package static func assign(
    to sentences: inout [Passage], headings: [Heading]?, title: String,
    model: RoleModel? = .shared
  ) -> [Float] {
    let headings = headings ?? [Heading](repeating: .open, count: sentences.count)
    var certainty = [Float](repeating: 1, count: sentences.count)
    var chain: [Int] = []
    for index in sentences.indices {
      switch headings[index] {
      case .outside(let role): sentences[index].role = role
      case .among(let roles):
        chain.append(index)
        if roles.count == 1 { sentences[index].role = roles[0] }
      case .open:
        if index == sentences.count - 1, index > 0,
          RoleHints.isRegistration(Sentence.lower(sentences[index].text))
        {
          sentences[index].role = .registration
        } else {
          chain.append(index)
        }
      }
    }
    guard chain.contains(where: { bits(headings[$0]).nonzeroBitCount > 1 }), let model else {
      return certainty
    }
    let marks = chain.map { RoleHints.marks(in: Sentence.lower(sentences[$0].text)) }
    var allowed = chain.map { bits(headings[$0]) }
    // Headings say what the text is; without any, its words do.
    let isOpen = chain.allSatisfy { headings[$0] == .open }
    if isOpen { allowed = RoleHints.allowed(marks, title: title) }
    let isOverview = isOpen && allowed.allSatisfy { $0 == RoleHints.withoutOwnWork }
    let probable = RoleChain(
      scores: model.scores(chain.map { sentences[$0] }), steps: model.steps, begins: model.begins,
      ends: model.ends, allowed: allowed, turns: marks.map { isOpen && RoleHints.turns($0) }
    ).probabilities
    for (place, index) in chain.enumerated() where bits(headings[index]).nonzeroBitCount > 1 {
      var best = -1
      for role in RoleModel.order.indices where allowed[place] >> role & 1 == 1 {
        if best < 0 || probable[place * 5 + role] > probable[place * 5 + best] { best = role }
      }
      sentences[index].role = RoleModel.order[best]
      certainty[index] = probable[place * 5 + best]
      guard allowed[place] & 2 != 0 else { continue }
      if isOverview && marks[place].contains(.overview)
        || best == 0 && marks[place].contains(.aim)
      {
        sentences[index].role = .objective
        certainty[index] = min(1, probable[place * 5] + probable[place * 5 + 1])
      }
    }
    return certainty
  }

  private static func bits(_ heading: Heading) -> UInt8 {
    guard case .among(let roles) = heading else { return RoleHints.allRoles }
    var bits: UInt8 = 0
    for (place, role) in RoleModel.order.enumerated() where roles.contains(role) {
      bits |= 1 << UInt8(place)
    }
    return bits
  }
}
