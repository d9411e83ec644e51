import Language

/// The same people at an earlier time, where a study followed them.
extension ComparatorReader {
  static func ownEarlier(_ usable: [Sentence]) -> SourcedText? {
    ownBefore(usable) ?? changedSince(usable) ?? changedByFigures(usable)
  }

  /// The same people before, or at the start.
  private static func ownBefore(_ usable: [Sentence]) -> SourcedText? {
    for s in usable where s.role != .objective && s.role != .title {
      if s.has(ComparatorCues.counted) { continue }
      if let index = s.present(ComparatorCues.ownSet).first {
        return SourcedText(text: ComparatorCues.own[index].words, sources: [s.id])
      }
    }
    return nil
  }

  /// `At baseline they walked 300 m. After 12 months the distance had increased.`
  private static func changedSince(_ usable: [Sentence]) -> SourcedText? {
    guard usable.contains(where: { $0.has(ComparatorCues.start) }) else { return nil }
    let told = usable.first {
      $0.role == .results && $0.has(ComparatorCues.changes) && $0.has(ComparatorCues.later)
        && !$0.has(ComparatorCues.links)
    }
    return told.map { SourcedText(text: "baseline", sources: [$0.id]) }
  }

  /// `the score fell from 4.4 to 1.8`, `31 mg before the first dose and 6 mg after`.
  private static func changedByFigures(_ usable: [Sentence]) -> SourcedText? {
    let told = usable.first { s in
      s.role == .results && !s.has(ComparatorCues.links) && !s.has(ComparatorCues.ofPopulations)
        && (s.has(ComparatorCues.changes) && s.tokens.indices.contains { isFromTo($0, s) }
          || isBeforeAndAfter(s))
    }
    return told.map { SourcedText(text: "before", sources: [$0.id]) }
  }

  private static func isFromTo(_ i: Int, _ s: Sentence) -> Bool {
    guard s.word(i) == "from",
      !["ranging", "ranged", "varying", "varied", "obtained"].contains(s.word(i - 1)),
      let first = (i + 1...i + 4).first(where: { isValue($0, s) }),
      let to = (first + 1...first + 9).first(where: { s.word($0) == "to" })
    else { return false }
    return (to + 1...to + 3).contains { isValue($0, s) }
  }

  /// A number that is no year.
  private static func isValue(_ i: Int, _ s: Sentence) -> Bool {
    guard s.tokens.indices.contains(i), s.tokens[i].kind == .number else { return false }
    let text = s.tokens[i].text
    return !(text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")))
  }

  private static func isBeforeAndAfter(_ s: Sentence) -> Bool {
    guard let before = s.tokens.indices.first(where: { s.word($0) == "before" }),
      s.tokens.indices.contains(where: { $0 > before && s.word($0) == "after" })
    else { return false }
    return (max(0, before - 6)..<before).contains { isValue($0, s) }
  }
}
