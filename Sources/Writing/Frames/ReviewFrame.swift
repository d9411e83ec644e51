import Evidence

/// What a review or comment says it does: the sentences in which its authors speak of it.
struct ReviewFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter

  private static let verbs: Set<String> = [
    "review", "reviewed", "discuss", "discussed", "summarize", "summarise", "summarized",
    "summarised", "describe", "described", "highlight", "outline", "present", "provide", "focus",
    "focused", "propose", "examine", "explore", "consider", "address", "argue", "analyze",
    "discusses", "summarizes", "summarises", "describes", "highlights", "outlines", "presents",
    "provides", "focuses", "reviews", "explores", "considers", "addresses", "examines", "covers",
    "aims", "offers",
  ]
  private static let texts: Set<String> = [
    "review", "article", "paper", "chapter", "we", "manuscript", "commentary", "perspective",
    "editorial", "overview",
  ]

  /// At most two such passages, in order.
  var passages: [Passage] {
    guard
      context.evidence.design == .narrativeReview || context.evidence.design == .commentary
        || context.evidence.design == nil || context.evidence.design == .guideline
    else { return [] }
    return Array(context.abstract.filter(speaksOfItself).prefix(2))
  }

  private func speaksOfItself(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    for (index, piece) in pieces.list.enumerated().prefix(12)
    where Self.texts.contains(piece.lower) {
      let next = pieces.list[(index + 1)...].prefix(3)
      if next.contains(where: { Self.verbs.contains($0.lower) }) { return true }
    }
    return false
  }
}
