import Language

extension Sentence {
  private static let conducted: CueSet = [
    "was conducted", "was carried out", "was performed", "was undertaken", "were studied",
    "was studied", "were compared", "was compared", "were evaluated", "was evaluated",
    "were measured", "was measured", "were assessed", "was assessed", "were examined",
    "was examined", "were investigated", "was investigated", "were randomi", "was randomi",
    "were randomly", "were treated", "were assigned", "were allocated", "took part", "entered",
    "completed", "to examine this", "to test this", "to address this", "to explore this",
    "to examine whether", "to test whether", "to determine whether", "to investigate whether",
    "is described here", "are described here", "here, we", "here we", "will be recruited",
    "will be enrolled", "will be randomi", "will be invited",
  ]
  private static let elsewhere: CueSet = [
    "previous", "has been", "have been", "earlier", "prior", "literature", "et al", "estimated",
    "reported", "published", "recent", "worldwide",
  ]

  /// Tells what was done in this study, though it reads like background: in an abstract without
  /// headings the first sentence often says who was studied.
  var tellsOfStudy: Bool {
    if role != .background || isOwnStudy { return true }
    return passage.section == "abstract" && (has(Self.conducted) || opensWithPeople)
      && !has(Self.elsewhere)
  }

  /// `Forty-seven patients with MS and 19 controls received …`: the first words count who took part.
  private var opensWithPeople: Bool {
    guard let q = quantities.first, q.kind == .whole, q.firstToken == 0, q.value >= 3,
      q.value < 100_000
    else { return false }
    return (q.endToken..<min(q.endToken + 3, tokens.count)).contains { isPerson(word($0)) }
  }
}
