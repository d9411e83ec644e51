import Evidence
import FactCheck

/// What happened to the person of a case report, from `We report a 17-year-old woman who …`.
struct CaseStory {
  let context: StudyContext
  let rewriter: SentenceRewriter

  private static let verbs: Set<String> = [
    "report", "present", "describe", "reports", "presents", "describes", "reported", "presented",
    "described",
  ]

  var items: [Plan.Item] {
    for passage in context.abstract {
      let texts = story(in: passage)
      guard !texts.isEmpty else { continue }
      return [
        Plan.Item(
          .found, "main", passages: [passage.id],
          candidates: texts.map {
            Candidate(.operation, [Statement(text: $0, kind: .finding, sources: [passage.id])])
          }, isRequired: true)
      ]
    }
    return []
  }

  /// The clause after `who`, whole and without its last addition.
  func story(in passage: Passage) -> [String] {
    guard let pieces = rewriter.prepared(passage.text, dropsAnnouncements: false),
      let verb = pieces.list.prefix(8).firstIndex(where: { Self.verbs.contains($0.lower) }),
      let who = pieces.list[verb...].firstIndex(where: { $0.lower == "who" }),
      who + 2 < pieces.count,
      // One person: several are told by the passages that count them.
      pieces.list[verb..<who].contains(where: { ["a", "an", "case"].contains($0.lower) }),
      !pieces.list[verb..<who].contains(where: {
        ["patients", "cases", "women", "men", "children"].contains($0.lower)
      })
    else { return [] }
    let rest = pieces.slice((who + 1)..<pieces.count)
    var wholes = [rest]
    if let cut = ClauseSplit.withoutAddition(Pieces(list: [Piece("person")] + rest.list)) {
      wholes.append(cut.slice(1..<cut.count))
    }
    return wholes.compactMap { part in
      let clause = Pieces(list: [Piece("The"), Piece("person")] + part.list)
      return rewriter.plain(clause, source: passage.text, voice: .researchers)
    }
  }
}
