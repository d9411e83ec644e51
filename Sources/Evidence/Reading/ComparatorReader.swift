import Language

/// What the studied thing was compared with.
enum ComparatorReader {
  private static let named: [String] = [
    "placebo", "sham", "usual care", "standard care", "standard of care", "healthy controls",
    "healthy control", "control group", "waiting list", "waitlist", "wait-list", "no treatment",
    "untreated", "healthy volunteers", "healthy individuals", "healthy participants",
    "healthy subjects", "non-ms", "without ms", "active control", "general population",
    "matched controls", "controls",
  ]
  private static let cues = [
    "compared with", "compared to", "versus", " vs", "in comparison", "relative to", "comparator",
    "control", "than in", "than those", "than the",
  ]

  static func read(
    _ sentences: [Sentence], design: Design?
  ) -> (text: SourcedText?, isUnsure: Bool) {
    var sawCue = false
    for role in [Passage.Role.methods, .results, .objective, .title, .conclusions, .other] {
      for s in sentences where s.role == role && !s.id.hasPrefix("m:") {
        if let name = named.first(where: { DesignReader.contains(s.lower, $0) }),
          !["controls", "control group"].contains(name) || role != .conclusions
        {
          return (SourcedText(text: name, sources: [s.id]), false)
        }
        if s.containsAny(cues) { sawCue = true }
      }
    }
    for s in sentences where s.role == .results || s.role == .methods || s.role == .objective {
      if let text = after(s) { return (SourcedText(text: text, sources: [s.id]), false) }
    }
    return (nil, sawCue)
  }

  /// The noun phrase after `compared with`, up to the next break.
  private static func after(_ s: Sentence) -> String? {
    for i in s.tokens.indices {
      let isVersus = s.word(i) == "versus"
      let isCompared =
        (s.word(i) == "compared" || s.word(i) == "comparison")
        && ["with", "to"].contains(s.word(i + 1))
      guard isVersus || isCompared else { continue }
      let first = isVersus ? i + 1 : i + 2
      var end = first
      while end < s.tokens.count, end < first + 7,
        s.tokens[end].kind == .word || s.word(end) == "-" || s.tokens[end].kind == .number
      {
        if ["in", "and", "was", "were", "at", "for", "had", "who", "by", "on", "using", "is"]
          .contains(s.word(end))
        {
          break
        }
        end += 1
      }
      if end > first, s.tokens[first].kind == .word { return s.text(first, end) }
    }
    return nil
  }
}
