import Condition
import Language

/// What one side of a trial was given, where both are named: `randomised to receive A or B`.
extension ComparatorReader {
  /// The last of the alternatives, where each names a treatment or what one can be given.
  static func byLot(_ usable: [Sentence], _ lexicon: Lexicon) -> SourcedText? {
    for s in usable where s.role == .methods || s.role == .objective || s.role == .results {
      guard let lot = s.tokens.indices.first(where: { isLot(s.word($0)) }),
        let to = (lot + 1...lot + 6).first(where: { s.word($0) == "to" }),
        let or = (to + 2...to + 14).first(where: { s.word($0) == "or" }),
        case let first = s.word(to + 1) == "receive" ? to + 2 : to + 1, or > first
      else { continue }
      var end = or + 1
      while end < s.tokens.count, end - or <= 7, isInside(end, s) { end += 1 }
      while end > or + 2, often.contains(s.word(end - 1)) { end -= 1 }
      let (one, other) = (s.text(first, or), s.text(or + 1, end))
      guard end > or + 1, isGiven(one, lexicon), isGiven(other, lexicon) else { continue }
      return SourcedText(text: other, sources: [s.id])
    }
    return nil
  }

  private static func isLot(_ word: String) -> Bool {
    word.hasPrefix("randomis") || word.hasPrefix("randomiz") || word == "assigned"
      || word == "allocated"
  }

  private static func isInside(_ at: Int, _ s: Sentence) -> Bool {
    s.tokens[at].kind == .word && !ComparatorCues.stop.contains(s.word(at))
      || s.word(at) == "-" || s.tokens[at].kind == .number && s.word(at - 1) == "-"
  }

  private static let often: WordSet = ["daily", "weekly", "monthly", "once", "twice"]

  private static func isGiven(_ text: String, _ lexicon: Lexicon) -> Bool {
    let words = Tokenizer.tokens(in: text).map(\.lower)
    return words.last.map(ComparatorCues.nouns.contains) == true
      || lexicon.matches(in: text).contains {
        if case .treatment = $0.entry { true } else { false }
      }
  }
}
