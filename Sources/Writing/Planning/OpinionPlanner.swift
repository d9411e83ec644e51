import Evidence
import FactCheck

/// "What they found" of a review, comment or guideline: it brings no results of its own, so the page
/// says what it covers and what its authors say, each attributed.
struct OpinionPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  static let most = 7

  var items: [Plan.Item] {
    let frame = ViewFrame(context: context, rewriter: rewriter)
    var items: [Plan.Item] = []
    var hasQuote = false
    for passage in passages.prefix(Self.most) where !frame.isAdvice(passage) {
      var candidates = frame.candidates(for: passage)
      if !hasQuote, Quotation.isReadable(passage, context), let quote = Quotation(passage) {
        candidates.append(
          Candidate(
            .quote,
            [
              Statement(
                text: "The authors say: \(quote.text)", kind: .quote, sources: [passage.id])
            ], quoted: quote.words))
        hasQuote = true
      }
      guard !candidates.isEmpty else { continue }
      items.append(
        Plan.Item(
          .found, items.isEmpty ? "main" : "view", passages: [passage.id],
          candidates: candidates))
    }
    return items
  }

  /// What the text says it covers, then conclusions, then the rest; the background only where
  /// little else is there.
  private var passages: [Passage] {
    var list = ReviewFrame(context: context, rewriter: rewriter).passages
    for role in [Passage.Role.conclusions, .results, .other, .methods, .background] {
      if role == .background, list.count > 2 { break }
      for passage in context.passages(role)
      where !passage.text.hasSuffix("?") && !list.contains(where: { $0.id == passage.id })
        && !reassures(passage) && !context.isTakenBack(passage)
      {
        list.append(passage)
      }
    }
    return list
  }

  /// `Herbs are usually safe and effective`, said on the way: a review brings no data for it.
  private func reassures(_ passage: Passage) -> Bool {
    passage.role != .conclusions
      && Pieces(passage.text).contains(anyOf: ["safe", "safely", "harmless", "well-tolerated"])
  }
}
