import Language

/// Counts of studies in texts that tell of their search and not of what was included.
extension SynthesisCounter {
  /// A total printed with the verb of the whole review: `A total of 262 papers were reviewed`.
  static func reviewed(in s: Sentence) -> Int? {
    guard s.role == .results || s.role == .methods else { return nil }
    let found = s.quantities.filter { q in
      guard q.kind == .whole, q.value >= 2, q.value < 5000, let end = noun(after: q, s),
        ["were", "was"].contains(s.word(end))
      else { return false }
      return ["reviewed", "analysed", "analyzed"].contains(s.word(end + 1))
    }
    return found.count == 1 ? found.first.map { Int($0.value) } : nil
  }

  /// How many studies an author's own review of the literature rests on, where it says so.
  static func ofSearch(_ sentences: [Sentence]) -> Participants? {
    let told = sentences.filter { $0.isAbstract && $0.role != .background }
    guard told.contains(where: { $0.has(searching) }) else { return nil }
    for read in [studies(in:), yielded(in:)] {
      for s in told {
        if let studies = read(s) { return Participants(studies: studies, sources: [s.id]) }
      }
    }
    return nil
  }

  private static let searching: CueSet = ["search", "databases", "pubmed", "medline", "embase"]

  /// `A search of PubMed yielded 36 articles that show …`: those told of.
  private static func yielded(in s: Sentence) -> Int? {
    guard s.has("search") else { return nil }
    let found = s.quantities.filter { q in
      q.kind == .whole && q.value >= 2 && q.value < 500
        && (s.word(q.firstToken - 1) == "yielded" || s.word(q.firstToken - 1) == "from")
        && noun(after: q, s) != nil
    }
    let others = s.quantities.filter { noun(after: $0, s) != nil }
    return found.count == 1 && others.count == 1 ? Int(found[0].value) : nil
  }
}
