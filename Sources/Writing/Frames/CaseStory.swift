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
      let texts = story(in: passage) + event(in: passage)
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

  private static let events: Set<String> = [
    "treatment", "recovery", "improvement", "resolution", "worsening", "development", "occurrence",
    "onset", "remission", "reactivation", "response", "death", "course", "outcome", "outcomes",
    "reversal", "exacerbation", "relapse", "recurrence", "deterioration", "use",
  ]

  /// `We report the successful treatment of pain in a patient`: what happened, without a `who`.
  private func event(in passage: Passage) -> [String] {
    guard let pieces = rewriter.prepared(passage.text, dropsAnnouncements: false),
      let verb = pieces.list.prefix(4).firstIndex(where: { Self.verbs.contains($0.lower) }),
      verb > 0, verb + 3 < pieces.count,
      pieces.list[..<verb].contains(where: { ["we", "authors", "report"].contains($0.lower) }),
      ["the", "a", "an"].contains(pieces.list[verb + 1].lower)
    else { return [] }
    // The event is what the report is of, not what a case of something came with.
    let end = pieces.list[(verb + 2)...].firstIndex {
      WordClasses.prepositions.contains($0.lower) || !$0.isWord && $0.text != "-"
    }
    guard let end, Self.events.contains(pieces.list[end - 1].lower) else { return [] }
    let rest = pieces.slice((verb + 1)..<pieces.count).list
    var wholes = [rest]
    if let cut = ClauseSplit.withoutAddition(
      Pieces(list: [Piece("Doctors"), Piece("describe")] + rest))
    {
      wholes.append(cut.slice(2..<cut.count).list)
    }
    // Who it was the page says in front.
    if let person = Self.withoutPerson(rest) { wholes.append(person) }
    return wholes.compactMap { part in
      let clause = Pieces(list: [Piece("The"), Piece("doctors"), Piece("describe")] + part)
      return rewriter.plain(clause, source: passage.text, voice: .researchers)
    }
  }

  /// `the relief of pain in a patient with A and B after C` without whom it was in.
  private static func withoutPerson(_ rest: [Piece]) -> [Piece]? {
    guard
      let start = rest.indices.dropLast(2).first(where: { index in
        rest[index].lower == "in" && ["a", "an"].contains(rest[index + 1].lower)
          && rest[index...].prefix(6).contains { persons.contains($0.lower) }
      })
    else { return nil }
    let end =
      rest[(start + 3)...].firstIndex { ["after", "following", "during", "by"].contains($0.lower) }
      ?? rest.count
    // `a patient who …`: a sentence of its own.
    guard !rest[start..<end].contains(where: { ["who", "whose"].contains($0.lower) }) else {
      return nil
    }
    return Array(rest[..<start]) + rest[end...]
  }
  private static let persons: Set<String> = [
    "patient", "woman", "man", "girl", "boy", "child", "female", "male", "person", "adolescent",
  ]

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
    var rest = pieces.slice((who + 1)..<pieces.count)
    // `a man who slept badly and who had pain`
    for index in rest.list.indices.reversed()
    where index > 0 && rest.list[index].lower == "who" && rest.list[index - 1].lower == "and" {
      rest.remove(index..<(index + 1))
    }
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
