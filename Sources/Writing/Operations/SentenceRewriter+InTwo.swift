/// A clause that is too long, told in sentences that belong together.
extension SentenceRewriter {
  /// A clause in one sentence, shortened where it must be, or in two that belong together; empty where
  /// nothing passes.
  func told(
    _ clause: ClauseSplit.Clause, isWhole: Bool, source: String, voice: Voice
  ) -> [Rewritten] {
    let text =
      (isWhole
        ? nil : plain(clause.pieces, source: source, voice: voice, follows: clause.follows))
      ?? trimmed(clause.pieces, source: source, voice: voice)
    if let text { return [Rewritten(text: joined(text, clause.joint), joint: clause.joint)] }
    guard !clause.follows else { return [] }
    for belonging in [
      opened(clause.pieces, source: source, voice: voice),
      topicFirst(clause.pieces, source: source, voice: voice),
    ] where !belonging.isEmpty {
      var belonging = belonging
      belonging[0] = Rewritten(
        text: joined(belonging[0].text, clause.joint), joint: clause.joint)
      return belonging
    }
    return []
  }

  /// A sentence that is too long, with what it is about in a sentence in front of it; empty where one
  /// does not pass.
  private func topicFirst(_ pieces: Pieces, source: String, voice: Voice) -> [Rewritten] {
    // `After two years, the risk of falls … was lower`: when it was stays with what is said.
    let front = TopicFirst.front(of: pieces)
    let clause = pieces.slice((front?.count ?? 0)..<pieces.count)
    guard let topic = TopicFirst.topic(of: clause, lowered: lowerFirst) else { return [] }
    let opening = ["The", voice.rawValue, "looked", "at"].map { Piece($0) }
    let pronoun = front == nil ? topic.pronoun : topic.pronoun.lowercased()
    let said = ClauseSplit.Clause(
      pieces: Pieces(list: (front?.list ?? []) + [Piece(pronoun)] + topic.predicate),
      joint: OpeningBehind.joint, follows: true)
    guard
      let named = plain(Pieces(list: opening + topic.subject), source: source, voice: voice)
    else { return [] }
    var written = [Rewritten(text: named, joint: "")]
    for part in inTwo(said, source: source, voice: voice) ?? [said] {
      guard
        let text = plain(part.pieces, source: source, voice: voice, follows: part.follows)
          ?? trimmed(part.pieces, source: source, voice: voice)
      else { return [] }
      written.append(Rewritten(text: text, joint: OpeningBehind.joint))
    }
    return written
  }

  /// A clause that is too long as two sentences, or, where one of them is still too long, as three;
  /// all of them pass.
  func inTwo(
    _ clause: ClauseSplit.Clause, source: String, voice: Voice, depth: Int = 2
  ) -> [ClauseSplit.Clause]? {
    let isSaid = plain(clause.pieces, source: source, voice: voice, follows: clause.follows) != nil
    guard depth > 0, !isSaid else { return nil }
    let alike =
      SharedVerb.pair(of: clause.pieces) ?? ListInTwo.pair(of: clause.pieces)
      ?? SubjectList.pair(of: clause.pieces) ?? TwoReports.pair(of: clause.pieces)
    let ways = [
      alike.map {
        [ClauseSplit.Clause(pieces: $0[0], joint: ""), .init(pieces: $0[1], joint: "and")]
      },
      Sequel.pair(of: clause.pieces),
    ]
    // What the whole study is of, or how it was worked out, need not be said again.
    if let rest = Trimming(context: context).withoutOpening(clause.pieces),
      plain(rest, source: source, voice: voice) != nil
    {
      return [ClauseSplit.Clause(pieces: rest, joint: clause.joint)]
    }
    for case var way? in ways {
      way[0].joint = clause.joint
      way[0].follows = clause.follows
      let parts = way.map { part -> [ClauseSplit.Clause]? in
        plain(part.pieces, source: source, voice: voice, follows: part.follows) != nil
          ? [part] : inTwo(part, source: source, voice: voice, depth: depth - 1)
      }
      if parts.allSatisfy({ $0 != nil }) { return parts.compactMap(\.self).flatMap(\.self) }
    }
    return nil
  }

  /// A sentence that is too long, with its opening in a sentence behind it; empty where one does not pass.
  private func opened(_ pieces: Pieces, source: String, voice: Voice) -> [Rewritten] {
    guard let pair = OpeningBehind.pair(of: pieces) else { return [] }
    var written: [Rewritten] = []
    for part in inTwo(pair[0], source: source, voice: voice) ?? [pair[0]] {
      // `This led to …` would mean the sentence that is put in between.
      guard !part.follows,
        let text = plain(part.pieces, source: source, voice: voice)
          ?? trimmed(part.pieces, source: source, voice: voice)
      else { return [] }
      written.append(Rewritten(text: joined(text, part.joint), joint: part.joint))
    }
    guard
      let bound = plain(pair[1].pieces, source: source, voice: voice, follows: true)
    else { return [] }
    return written.prefix(1) + [Rewritten(text: bound, joint: OpeningBehind.joint)]
      + written.dropFirst()
  }

  /// The longest way to shorten a clause that passes.
  private func trimmed(_ clause: Pieces, source: String, voice: Voice) -> String? {
    for shorter in shortened(clause) {
      if let text = plain(shorter, source: source, voice: voice) { return text }
    }
    return nil
  }
}
