import Evidence
import FactCheck

/// "What they found" of a review, comment or guideline: it brings no results of its own, so the page
/// says what it covers and what its authors say, each attributed.
struct OpinionPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  static let most = 7
  /// So many views make a page, without what the text says of itself.
  static let enough = 4

  var items: [Plan.Item] {
    let frame = ViewFrame(context: context, rewriter: rewriter)
    let passages = passages.filter { !frame.isAdvice($0) && !isMethod($0) }
    let main = MainView(context: context).passage(among: inOrder(passages))
    let answers = AnswerPlanner(context: context, rewriter: rewriter)
    let answering = (answers.passages + read).filter {
      answers.mayAnswer($0) && !frame.isAdvice($0)
    }
    var items: [Plan.Item] = []
    var hasQuote = false
    // `We discuss the evidence`: not worth the few words that may be quoted where a claim is there.
    let about = Set(ReviewFrame(context: context, rewriter: rewriter).passages.map(\.id))
    let mayQuoteAbout = passages.allSatisfy { about.contains($0.id) }
    for passage in first(main, answering, of: passages) where items.count < Self.most {
      let isMain = passage.id == main?.id
      // `MS is a complex disease`: known to everyone who reads on.
      if passage.id == opening, items.count > 2 { continue }
      // What was known before is told where little else could be put in plain words.
      if passage.role == .background,
        items.count(where: { about.isDisjoint(with: $0.passages) }) >= Self.enough
      {
        continue
      }
      let isLikely = isMain || answering.contains { $0.id == passage.id }
      var candidates = frame.candidates(for: passage)
      if about.contains(passage.id), !mayQuoteAbout {
        // In words of our own or not at all.
      } else if isMain, let led = answers.led(passage) {
        candidates.append(led)
      } else if isLikely || !hasQuote && !points(passage) && Quotation.isReadable(passage, context),
        let quote = Quotation(passage, isMain: isLikely), let text = quote.explained(context)
      {
        candidates.append(
          Candidate(
            .quote,
            [Statement(text: "The authors say: \(text)", kind: .quote, sources: [passage.id])],
            quoted: quote.words))
        if candidates.count == 1 { hasQuote = true }
      }
      guard !candidates.isEmpty else { continue }
      items.append(
        Plan.Item(
          .found, items.isEmpty ? "main" : "view", passages: [passage.id],
          candidates: candidates,
          isAnswer: answering.prefix(2).contains { $0.id == passage.id }))
    }
    return items + answers.quoted
  }

  /// What Evidence read as the main result.
  private var read: [Passage] {
    context.evidence.findings.filter(\.primary).flatMap(\.sources).filter { $0 != "t" }
      .compactMap(context.passage)
  }

  /// `PubMed was searched`: how the text came about is nobody's view.
  private func isMethod(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    return ResultKind.of(pieces) == .step && !ViewOpening.isOwn(pieces)
      && pieces.list.allSatisfy { $0.lower != "we" }
  }

  /// The main sentences, then what the text says of itself: where little may be shown, what its authors
  /// come to says more than what they write about.
  private func first(
    _ main: Passage?, _ answering: [Passage], of passages: [Passage]
  ) -> [Passage] {
    let about = ReviewFrame(context: context, rewriter: rewriter).passages.map(\.id)
    let likely = ([main].compactMap { $0 } + answering).reduce(into: [Passage]()) { list, one in
      if !list.contains(where: { $0.id == one.id }) { list.append(one) }
    }
    let ids = Set(likely.map(\.id))
    let head = passages.filter { about.contains($0.id) && !ids.contains($0.id) }
    let rest = passages.filter { !about.contains($0.id) && !ids.contains($0.id) }
    return likely + head + rest.filter { $0.id != opening } + rest.filter { $0.id == opening }
  }

  /// The abstract's first sentence, which tells what is known, unless it speaks of the text itself.
  private var opening: String? {
    guard context.abstract.count > 3, let first = context.abstract.first else { return nil }
    let pieces = Pieces(first.text)
    return pieces.contains(anyOf: ["we", "our", "review", "article", "paper", "chapter"])
      ? nil : first.id
  }

  /// `These ultimately lead to …`: nobody knows what.
  private func points(_ passage: Passage) -> Bool {
    guard let first = Pieces(passage.text).list.first?.lower else { return false }
    return ["this", "these", "those", "they", "it", "its", "their", "such"].contains(first)
  }

  private func inOrder(_ passages: [Passage]) -> [Passage] {
    let chosen = Set(passages.map(\.id))
    return context.abstract.filter { chosen.contains($0.id) }
  }

  /// What the text says it covers, then conclusions, then the rest, the background last.
  private var passages: [Passage] {
    var list = ReviewFrame(context: context, rewriter: rewriter).passages
    for role in [Passage.Role.conclusions, .results, .other, .methods, .background] {
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
