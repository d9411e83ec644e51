import Evidence
import FactCheck

/// The row on side effects.
extension FactsPlanner {
  /// Always a row of its own (promise 2).
  var harms: Plan.Item {
    let words = FactsHarmWords(context: context)
    let named = evidence.harms.sources.compactMap(context.passage)
    let isSubject = evidence.design == .caseReport && words.isSubject
    let told = isSubject ? named : named.filter(words.tells)
    if evidence.harms.reported, !told.isEmpty { return reported(told, words) }
    // Not seen is not absent.
    if evidence.unsure.contains(Evidence.Part.harms.rawValue)
      || evidence.harms.reported && named.contains(where: words.mayTell)
      || isOfTreatment && context.abstract.contains(where: words.namesToxicity),
      let unsure = context.standing("unsure.default")
    {
      return Plan.Item(
        .facts, "harms", label: "Side effects", passages: evidence.harms.sources,
        candidates: [Candidate(.profile, [unsure])], isRequired: true)
    }
    return unseen
  }

  /// `Safe` or `tolerability` alone names no side effect: none is in the abstract.
  private var unseen: Plan.Item {
    let id =
      evidence.design == .protocol
      ? "design.protocol" : isOfTreatment ? "harms.not_reported" : "harms.not_tested"
    if let standing = context.standing(id) {
      var item = Plan.Item(
        .facts, "harms", label: "Side effects", candidates: [Candidate(.profile, [standing])],
        isRequired: true)
      item.passages = standing.sources
      return item
    }
    let text = "Not in the abstract. Not reported here does not mean none happened."
    return row("harms", "Side effects", text, .absence, ["absent:harms"])
  }

  /// Something was given that could have done harm.
  private var isOfTreatment: Bool {
    switch evidence.design {
    case .rct, .rctSecondary, .nonrandomisedTrial: return true
    default:
      return !evidence.interventions.isEmpty || !evidence.about.treatments.isEmpty
        || Pieces(context.study.title).list.contains { piece in
          Self.given.contains { piece.lower.hasPrefix($0) }
        }
    }
  }

  private static let given = [
    "treat", "therap", "vaccin", "surg", "infusion", "stimulation", "transplant", "inject",
    "medication", "drug", "supplement", "rehabilitat", "exercise", "training", "intervention",
    "program", "dose", "dosing", "pharmac", "management",
  ]

  /// What the abstract says of side effects, in plain words where that can be done: shares of people
  /// before single events, and those before a list of names.
  private func reported(_ told: [Passage], _ words: FactsHarmWords) -> Plan.Item {
    var candidates: [Candidate] = []
    if evidence.design == .caseReport, context.firstTreatment != nil, words.isSubject,
      let subject = context.standing("harms.subject")
    {
      candidates.append(Candidate(.profile, [subject]))
    }
    let source = told[0].id
    let ranked = told.enumerated()
      .sorted { (words.rank($0.element), $0.offset) < (words.rank($1.element), $1.offset) }
      .map(\.element)
    for passage in ranked.prefix(3)
    where passage.id != "t" && passage.role != .background && words.isPlain(passage) {
      let told = rewriter.rewrite(passage)
      // What it is of stands in the second sentence.
      if !SentenceRewriter.standAlone(told) { continue }
      for one in told.prefix(1) {
        candidates.append(
          Candidate(
            .operation,
            [Statement(text: TermMark.plain(one.text), kind: .finding, sources: [passage.id])]))
      }
    }
    for passage in ranked.prefix(3) {
      guard let named = words.named(in: passage) else { continue }
      for list in [rewriter.phrase(named), named].compactMap({ $0 }) {
        candidates.append(
          Candidate(
            .frame,
            [
              Statement(
                text: "The abstract names, for example, \(list).", kind: .design,
                sources: [passage.id])
            ]))
      }
    }
    let pointer =
      "The abstract speaks of them in words that we could not put plainly: see the source."
    candidates.append(
      Candidate(.frame, [Statement(text: pointer, kind: .design, sources: told.map(\.id))]))
    if let quote = Quotation(told[0]) {
      candidates.append(
        Candidate(
          .quote, [Statement(text: quote.text, kind: .quote, sources: [source])],
          quoted: quote.words))
    }
    if let unsure = context.standing("unsure.default") {
      candidates.append(Candidate(.profile, [unsure]))
    }
    return Plan.Item(
      .facts, "harms", label: "Side effects", passages: [source], candidates: candidates,
      isRequired: true)
  }
}
