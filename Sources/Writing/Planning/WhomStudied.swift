import Evidence

/// Who was studied, in the few words of a row: `People with progressive MS`, `Women with MS`, `Nurses`,
/// `Earlier research`; with the passages that say so.
struct WhomStudied {
  let context: StudyContext
  let people: PeoplePhrase?

  var text: String { told.text }
  var sources: [String] { told.sources }

  private var told: (text: String, sources: [String]) {
    let evidence = context.evidence
    if evidence.design == .caseReport, evidence.participants.total == 1 {
      return ("One person", evidence.participants.sources)
    }
    if let people {
      if !people.with.isEmpty {
        let noun = people.noun == "adults" ? "people" : people.noun
        let others = people.others.isEmpty ? "" : " and others"
        return ("\(Inflector.capitalised(noun)) \(people.with)\(others)", people.sources)
      }
      if Self.kinds.contains(people.noun) {
        return (Inflector.capitalised(people.noun), people.sources)
      }
    } else {
      if evidence.participants.withCondition { return (unnumbered, ["t"]) }
      if isOfResearch { return ("Earlier research", ["t"]) }
    }
    if let passage = passageWithCondition {
      let others = PeoplePhrase.hasOthers(context) ? " and others" : ""
      return ("People with \(context.profile.short)\(others)", [passage.id])
    }
    if let passage = passageOnHealthy { return ("Healthy people", [passage.id]) }
    return ("People", people?.sources ?? [])
  }

  /// `… in healthy volunteers`: the title or the aim takes in nobody else.
  private var passageOnHealthy: Passage? {
    context.evidence.passages.first { passage in
      guard passage.role == .title || passage.role == .objective else { return false }
      let pieces = Pieces(passage.text)
      return pieces.list.indices.dropLast().contains { index in
        pieces.list[index].lower == "healthy"
          && [
            "volunteers", "subjects", "participants", "adults", "people", "individuals", "men",
            "women",
          ].contains(pieces.list[index + 1].lower)
          && !["and", "or", "versus", "with", "than"].contains(
            index > 0 ? pieces.list[index - 1].lower : "")
      } && !pieces.contains(anyOf: ["compared", "versus", "vs", "than"])
    }
  }

  /// Those who are not people with an illness by their name.
  private static let kinds: Set<String> = [
    "caregivers", "neurologists", "nurses", "doctors", "students", "health workers", "women", "men",
    "children", "adolescents",
  ]

  /// Who they are by the title, where nobody is counted.
  private var unnumbered: String {
    let words = Pieces(context.study.title)
    let noun =
      words.contains(anyOf: ["women", "mothers"])
      ? "Women" : words.contains(anyOf: ["children", "pediatric", "paediatric"]) ? nil : "People"
    guard let noun else { return "Children with \(context.profile.short)" }
    return "\(noun) with \(PeoplePhrase.oneType(in: context) ?? context.profile.short)"
  }

  /// What others published was read; nobody took part.
  private var isOfResearch: Bool {
    switch context.evidence.design {
    case .narrativeReview, .commentary, .systematicReview: true
    default: false
    }
  }

  /// A passage on the study's own people that names some with the condition: `patients with MS`,
  /// `MS patients`.
  private var passageWithCondition: Passage? {
    guard context.evidence.about.isAboutCondition else { return nil }
    return context.evidence.passages.first { passage in
      guard [.title, .objective, .methods, .results].contains(passage.role) else { return false }
      let pieces = Pieces(passage.text)
      return context.lexicon.matches(in: passage.text).contains { match in
        switch match.entry {
        case .condition, .type: break
        default: return false
        }
        guard let first = pieces.list.firstIndex(where: { $0.start >= match.start }) else {
          return false
        }
        let next = pieces.list[first...].first { $0.start >= match.end }
        if let next, PeoplePhrase.counts(next.lower) { return true }
        let before = pieces.list[..<first].suffix(5).map(\.lower)
        return before.contains("with") && before.contains(where: PeoplePhrase.counts)
      }
    }
  }
}
