import Evidence
import FactCheck

/// Sees to it that a page tells the main result: by entries for the sentences that likely hold it,
/// and, where none of them could be said, by the authors' words.
struct AnswerPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  /// The likeliest sentences first.
  let passages: [Passage]

  init(context: StudyContext, rewriter: SentenceRewriter) {
    self.context = context
    self.rewriter = rewriter
    passages = context.likely
  }

  /// The sentences that most likely tell what the study comes to, where the plan has no entry for
  /// them yet: a conclusion as the authors' view, anything else as a finding.
  ///
  /// - Parameter read: what was read as the main result.
  func items(besides told: Set<String>, and read: [Passage] = []) -> [Plan.Item] {
    let read = read.filter { one in !passages.contains { $0.id == one.id } }
    let likely = (passages + read).filter { !told.contains($0.id) && mayAnswer($0) }
    return likely.compactMap { passage in
      var candidates: [Candidate] = []
      if passage.role == .conclusions || ViewOpening.isOwn(Pieces(passage.text)) {
        candidates = ViewFrame(context: context, rewriter: rewriter).candidates(for: passage)
      } else if passage.role == .results || context.evidence.design == .caseReport {
        candidates = rewriter.ways(passage).map { way in
          Candidate(
            .operation,
            way.map { Statement(text: $0.text, kind: .finding, sources: [passage.id]) })
        }
      }
      // What was read as the main result is not left out for want of words of ours.
      if candidates.isEmpty, read.contains(where: { $0.id == passage.id }) {
        candidates = quoted(passage)
      }
      guard let kind = candidates.first?.statements.first?.kind else { return nil }
      return Plan.Item(
        .found, kind == .view ? "view" : "result", passages: [passage.id],
        candidates: candidates,
        isAnswer: passage.id == likely.first?.id || read.contains { $0.id == passage.id })
    }
  }

  /// What the page must not lack, in the authors' words: said only where none of these sentences
  /// stands on the page.
  var quoted: [Plan.Item] {
    let passages = passages.filter(mayAnswer)
    let whole = passages.map { shortening($0, [Quotation.longest, 20, 15]) }
    var candidates = (0..<3).flatMap { step in whole.compactMap { $0[step] } }
    let parts = PartQuotation(context: context, rewriter: rewriter)
    candidates += passages.flatMap { parts.candidates($0) }
    // A short form that nobody explains is better than no result.
    let bare = passages.map { shortening($0, [Quotation.longest, 15], unexplained: 2) }
    candidates += (0..<2).flatMap { step in bare.compactMap { $0[step] } }
    guard !candidates.isEmpty else { return [] }
    return [Plan.Item(.found, Settler.quotedAnswer, passages: [], candidates: candidates)]
  }

  /// The passage quoted within each of these bounds; `nil` where a longer one is within it already.
  private func shortening(
    _ passage: Passage, _ bounds: [Int], unexplained: Int = 0
  ) -> [Candidate?] {
    var last = Int.max
    return bounds.map { bound in
      guard last > bound, let quote = quoted(passage, longest: bound, unexplained: unexplained)
      else { return nil }
      last = quote.quoted
      return quote
    }
  }

  private func quoted(_ passage: Passage) -> [Candidate] {
    quoted(passage, longest: Quotation.longest).map { [$0] }
      ?? PartQuotation(context: context, rewriter: rewriter).candidates(passage)
  }

  func mayAnswer(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    if context.isTakenBack(passage) || IdleView.isIdle(passage.text) { return false }
    // `Second, a mechanism that …`: one of a list that begins elsewhere.
    if ["first", "second", "third", "firstly", "secondly", "thirdly"]
      .contains(pieces.list.first?.lower ?? "")
    {
      return false
    }
    if HeadlineChooser.isAdvice(pieces) || Self.promises(pieces) { return false }
    switch ResultKind.of(pieces) {
    case .finding: return true
    case .noHarm: return passage.role != .conclusions
    case .trend, .check: return false
    // `The review shows that …` counts and describes, and yet concludes.
    case .sample, .step: return passage.role == .conclusions && ViewOpening.isOwn(pieces)
    }
  }

  /// `The findings will help nurses`: nothing that came out.
  private static func promises(_ pieces: Pieces) -> Bool {
    pieces.first(["will", "help"]) != nil || pieces.first(["will", "be", "useful"]) != nil
      || pieces.first(["may", "help"]) != nil && pieces.contains(anyOf: helped)
      || pieces.first(["can", "help"]) != nil && pieces.contains(anyOf: helped)
  }
  private static let helped: Set<String> = [
    "clinicians", "physicians", "professionals", "nurses", "researchers", "practitioners",
    "clinician", "providers", "policymakers",
  ]

  private func quoted(_ passage: Passage, longest: Int, unexplained: Int = 0) -> Candidate? {
    if let led = led(passage, longest: longest) { return led }
    for passage in [passage, withoutOpening(passage)].compactMap({ $0 }) {
      guard GrammarGate.finiteVerb(in: Pieces(passage.text)) != nil,
        let quote = Quotation(
          passage, longest: longest, isMain: true, ofAnimals: context.evidence.species == .animal),
        let text = quote.explained(context, unexplained: unexplained)
      else { continue }
      return Candidate(
        .quote,
        [Statement(text: "The authors say: \(text)", kind: .quote, sources: [passage.id])],
        quoted: quote.words)
    }
    return nil
  }

  /// `In patients with MS, yoga was as good as rest` of a study of such people, from `yoga` on.
  private func withoutOpening(_ passage: Passage) -> Passage? {
    guard let rest = Trimming(context: context).withoutOpening(Pieces(passage.text)),
      let start = rest.list.first?.start, start > 0
    else { return nil }
    var shorter = passage
    shorter.text = String(decoding: Array(passage.text.utf8)[start...], as: UTF8.self)
    return shorter
  }

  /// `The authors say their results suggest that “…”`: the opening of a long sentence in our words, so
  /// that the quote holds what it comes to and loses no hedge.
  func led(_ passage: Passage, longest: Int = Quotation.longest) -> Candidate? {
    let pieces = Pieces(passage.text)
    guard Measure.words(in: passage.text) > longest,
      let lead = ViewOpening.lead(of: pieces), lead.end < pieces.count,
      pieces.list[lead.end].start > 0
    else { return nil }
    var rest = passage
    rest.text = String(
      decoding: Array(passage.text.utf8)[pieces.list[lead.end].start...], as: UTF8.self)
    guard GrammarGate.finiteVerb(in: Pieces(rest.text)) != nil,
      let quote = Quotation(
        rest, longest: longest, isMain: true, ofAnimals: context.evidence.species == .animal),
      let text = quote.explained(context)
    else { return nil }
    return Candidate(
      .quote,
      [Statement(text: "\(lead.text) \(text)", kind: .quote, sources: [passage.id])],
      quoted: quote.words)
  }
}
