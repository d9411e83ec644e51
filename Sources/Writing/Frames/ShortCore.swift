/// A finding that is too long for a headline, without its brackets or its last addition: the page
/// tells it in full.
enum ShortCore {
  /// `nil` where nothing can go without changing what is said.
  static func text(_ core: String) -> String? {
    var pieces = Pieces(TermMark.plain(core))
    let before = pieces.count
    if let last = pieces.list.last, last.text == "." {
      pieces.remove(pieces.count - 1..<pieces.count)
    }
    while let open = pieces.list.lastIndex(where: { $0.text == "(" }),
      let close = pieces.list[open...].firstIndex(where: { $0.text == ")" })
    {
      let bracket = pieces.slice(open..<close)
      // Limits and figures that say how sure it is stay with the finding.
      guard !bracket.contains(anyOf: WordClasses.negations),
        !bracket.contains(anyOf: ["probably", "only", "but", "except", "times"])
      else { return nil }
      pieces.remove(open..<(close + 1))
    }
    if let main = ClauseSplit.withoutAddition(pieces) { pieces = main }
    if Measure.words(in: pieces.text) > 18, let main = withoutTime(pieces) { pieces = main }
    guard pieces.count + 1 < before else { return nil }
    let text = Tidy.sentence(pieces.text)
    return GrammarGate.objection(to: text) == nil ? text : nil
  }

  /// Without a closing `over 18 months`: when it was measured stands on the page.
  private static func withoutTime(_ pieces: Pieces) -> Pieces? {
    let end = pieces.count
    // `0 after 12 months and 0.04 after 24 months`: each value needs its time.
    guard pieces.list.count(where: { times.contains($0.lower) }) == 1, end > 10,
      times.contains(pieces.list[end - 1].lower), pieces.list[end - 2].isNumber,
      ["over", "after", "at", "during", "within", "for"].contains(pieces.list[end - 3].lower)
    else { return nil }
    return pieces.slice(0..<(end - 3))
  }

  private static let times: Set<String> = ["days", "weeks", "months", "years", "week", "month"]
}
