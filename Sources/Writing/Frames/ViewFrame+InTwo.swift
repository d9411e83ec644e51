import Evidence

/// A view that is too long for one sentence, told in two, each of them attributed.
extension ViewFrame {
  /// `The authors say that A. They also say that B.`: two clauses, each a view of its own. An opening
  /// such as `these results suggest that` holds for both, so nothing is cut behind it; nor before an
  /// `only`, which may bound both.
  func pair(_ clauses: [ClauseSplit.Clause], _ passage: Passage) -> [String] {
    guard clauses.count == 2, ClauseSplit.mayBeLeft([clauses[1].pieces]),
      let first = attributed(clauses[0].pieces, passage),
      let second = attributed(clauses[1].pieces, passage)
    else { return [] }
    let who = "The authors "
    // `The authors review A. They also stress B.`
    if second.hasPrefix(who + "also "),
      first.hasPrefix(who), !first.hasPrefix(Self.say)
    {
      return [first, "They " + second.dropFirst(who.count)]
    }
    guard first.hasPrefix(Self.say), second.hasPrefix(Self.say),
      ViewOpening.isOwn(clauses[1].pieces)
        || first.hasPrefix(Self.say + "that ") && second.hasPrefix(Self.say + "that ")
    else { return [] }
    let turns = ClauseSplit.turns.contains(clauses[1].joint)
    let also = turns ? "But they also say " : "They also say "
    let rest = second.dropFirst(Self.say.count)
    let text = also + rest.split(separator: " also ", maxSplits: 1).joined(separator: " ")
    return GrammarGate.objection(to: text) == nil ? [first, text] : []
  }

  /// `The authors write about A. They say that this may B.`; an opening such as `these results suggest
  /// that` is said with what is said of it.
  func topicFirst(_ pieces: Pieces, _ passage: Passage) -> [String]? {
    let lead = ViewOpening.lead(of: pieces)
    guard lead != nil || !ViewOpening.isOwn(pieces),
      let topic = TopicFirst.topic(
        of: pieces.slice((lead?.end ?? 0)..<pieces.count), lowered: rewriter.lowerFirst),
      let what = rewriter.plain(
        Pieces(list: Pieces("The authors write about").list + topic.subject),
        source: passage.text, voice: .authors)
    else { return nil }
    let opening = (lead?.text ?? "The authors say that").dropFirst("The authors".count)
    let said = Pieces("They\(opening) \(topic.pronoun.lowercased())").list + topic.predicate
    return rewriter.plain(
      Pieces(list: said), source: passage.text, voice: .authors, follows: true
    ).map { [what, $0] }
  }

  /// `The authors say the results suggest that A. They also say the results suggest that B.`: what an
  /// opening says of two clauses, said of each.
  func opened(_ pieces: Pieces, _ passage: Passage) -> [String]? {
    guard ViewOpening.isOwn(pieces) else { return nil }
    let end = ViewOpening.end(of: pieces) ?? 0
    let opening = pieces.list[..<end]
    let clauses = ClauseSplit.clauses(of: pieces.slice(end..<pieces.count))
    guard clauses.count == 2, ClauseSplit.mayBeLeft([clauses[1].pieces]) else { return nil }
    let told = clauses.compactMap { attributed(Pieces(list: opening + $0.pieces.list), passage) }
    guard told.count == 2, told.allSatisfy({ $0.hasPrefix(Self.say) }) else { return nil }
    let also =
      ClauseSplit.turns.contains(clauses[1].joint) ? "But they also say " : "They also say "
    let text = also + told[1].dropFirst(Self.say.count)
    return GrammarGate.objection(to: text) == nil ? [told[0], text] : nil
  }
  private static let say = "The authors say "
}
