import Evidence

extension SentenceRewriter {
  /// More words than these are better told in two sentences, where the clauses stand alone.
  static let long = 17

  /// The passage as shorter sentences: every clause of it in plain words, none left out; empty where it
  /// is short or one of them does not stand alone.
  func split(_ passage: Passage, whole: [Rewritten]) -> [Rewritten] {
    guard whole.count == 1, Measure.words(in: TermMark.plain(whole[0].text)) > Self.long,
      !Self.hidesNegative(passage.text), let prepared = prepared(passage.text)
    else { return [] }
    let pieces = ClauseSplit.withoutAdjustment(ClauseSplit.withoutReading(prepared))
    let clauses = ClauseSplit.clauses(of: pieces)
    // An `only` at the end may bound what came before, too.
    guard clauses.count > 1, ClauseSplit.mayBeLeft(clauses.dropFirst().map(\.pieces)) else {
      return []
    }
    var written: [Rewritten] = []
    for clause in clauses {
      guard let text = plain(clause.pieces, source: passage.text, voice: .researchers),
        Measure.words(in: TermMark.plain(text)) > 4
      else { return [] }
      written.append(Rewritten(text: joined(text, clause.joint), joint: clause.joint))
    }
    return written
  }
}
