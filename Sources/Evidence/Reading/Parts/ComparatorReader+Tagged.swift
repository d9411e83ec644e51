import Language

/// A group that is called the control in a bracket behind its name.
extension ComparatorReader {
  /// `an educational brochure (control) and an online course (intervention)`: the brochure.
  static func taggedControl(_ usable: [Sentence]) -> SourcedText? {
    for s in usable where s.role != .background {
      for open in s.tokens.indices where s.word(open) == "(" {
        guard tags.contains(s.word(open + 1)), ends.contains(s.word(open + 2)) else { continue }
        var start = open
        while start > 0, open - start < 6, !bounds.contains(s.word(start - 1)),
          s.tokens[start - 1].kind == .word || isHyphen(start - 1, s)
        {
          start -= 1
        }
        guard start < open, !people.contains(s.word(open - 1)) else { continue }
        return SourcedText(text: s.text(start, open), sources: [s.id])
      }
    }
    return nil
  }

  /// Within a word: a dash with spaces beside it is none.
  private static func isHyphen(_ i: Int, _ s: Sentence) -> Bool {
    s.word(i) == "-" && i > 0 && s.tokens[i - 1].end == s.tokens[i].start
      && s.tokens[i].end == s.tokens[i + 1].start
  }

  private static let tags: WordSet = ["control", "controls", "comparator"]
  private static let ends: WordSet = [
    ")", ",", ";", ":", "group", "arm", "condition", "intervention", "treatment",
  ]
  private static let bounds: WordSet = [
    "and", "or", "to", "with", "either", "of", "for", "in", "on", "by", "than", "received",
    "receive", "got", "the", "a", "an", "versus", "vs", "was", "were", "is", "are", "group", "into",
    "from", "using", "performed", "as", "between", "continued", "underwent", "had",
  ]
  /// Who was in it, not what they had.
  private static let people: WordSet = [
    "group", "groups", "arm", "patients", "participants", "subjects", "people", "individuals",
    "persons", "mice", "rats", "animals", "n", "women", "men", "children", "adults", "cases",
  ]
}
