import Evidence
import FactCheck

/// What the authors of a review or comment come to, attributed: `The authors of a review say that
/// sleep is often disturbed in MS`. Only what the title asks for, and never advice.
struct ReviewHeadline {
  let context: StudyContext
  let rewriter: SentenceRewriter

  private static let verbs: Set<String> = [
    "say", "conclude", "suggest", "believe", "propose", "think", "argue", "found",
  ]

  var candidates: [Candidate] {
    let kind: String
    switch context.evidence.design {
    case .narrativeReview: kind = "review"
    case .commentary: kind = "comment"
    default: return []
    }
    let said = OpinionPlanner(context: context, rewriter: rewriter).items.prefix(3)
    return said.flatMap { item -> [Candidate] in
      guard let passage = item.passages.first.flatMap(context.passage),
        passage.role == .conclusions, HeadlineChooser.answers(passage, context),
        !covers(passage), !isLesson(passage)
      else { return [] }
      return item.candidates.compactMap { headline($0, kind) }
    }
  }

  /// `This review covers …`: what it is about, not what it comes to.
  private func covers(_ passage: Passage) -> Bool {
    ReviewFrame(context: context, rewriter: rewriter).passages.contains { $0.id == passage.id }
      || HeadlineChooser.isAdvice(Pieces(passage.text))
      || HeadlineChooser.pointsBack(Pieces(passage.text))
  }

  /// `Serotonin is a messenger of the brain`, `The aims are`: what every such text begins with, or what it
  /// is for.
  private func isLesson(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    guard
      !pieces.contains(anyOf: [
        "aim", "aims", "examined", "discussed", "reviewed", "described", "presented", "highlighted",
        "outlined", "summarized", "summarised", "contemplating", "unanswered", "our", "others",
      ])
    else {
      return true
    }
    return pieces.list.indices.dropLast().contains { index in
      ["is", "are"].contains(pieces.list[index].lower)
        && ["a", "an", "the", "one", "called", "known"].contains(pieces.list[index + 1].lower)
    }
  }

  private func headline(_ candidate: Candidate, _ kind: String) -> Candidate? {
    let opening = "The authors "
    guard candidate.way != .quote, candidate.statements.count == 1,
      var statement = candidate.statements.first, statement.kind == .view,
      statement.text.hasPrefix(opening)
    else { return nil }
    let rest = statement.text.dropFirst(opening.count)
    guard let verb = rest.split(separator: " ").first, Self.verbs.contains(String(verb)),
      !Self.points(rest)
    else { return nil }
    statement.text = "The authors of a \(kind) \(rest)"
    guard HeadlineGate.objection(to: statement.text, isLaboratory: false) == nil else { return nil }
    return Candidate(candidate.way, [statement])
  }

  /// `say that there is a link between the two`, `say the findings`: not without the page.
  private static func points(_ rest: Substring) -> Bool {
    let pieces = Pieces(TermMark.plain(String(rest)))
    return pieces.contains(anyOf: [
      "authors", "others", "they", "their", "it", "its", "this", "these", "such",
    ])
      || pieces.first(["the", "findings"]) != nil || pieces.first(["the", "results"]) != nil
      || pieces.first(["the", "data"]) != nil
  }
}
