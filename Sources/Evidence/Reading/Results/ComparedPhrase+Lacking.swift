import Language

extension ComparedPhrase {
  /// `in the presence or absence of samplumab`, `74% with samplumab and 62% without samplumab`.
  static func lacking(_ s: Sentence) -> String? {
    for i in s.tokens.indices.dropLast(2) {
      if s.word(i) == "absence", s.word(i - 2) == "presence", s.word(i + 1) == "of" {
        var end = i + 2
        while end < s.tokens.count, end < i + 6, s.tokens[end].kind == .word,
          !ComparatorCues.stop.contains(s.word(end))
        {
          end += 1
        }
        if end > i + 2 { return s.text(i, end) }
      }
      guard s.word(i) == "without", s.tokens[i + 1].kind == .word,
        !ComparatorCues.stop.contains(s.word(i + 1)), !small.contains(s.word(i + 1))
      else { continue }
      let isNamedWith = s.tokens.indices.contains {
        s.word($0) == "with" && s.word($0 + 1) == s.word(i + 1)
      }
      if isNamedWith { return s.isPerson(i - 1) ? s.text(i - 1, i + 2) : s.text(i, i + 2) }
    }
    return nil
  }

  private static let small: WordSet = [
    "a", "an", "any", "the", "further", "other", "new", "significant",
  ]
}
