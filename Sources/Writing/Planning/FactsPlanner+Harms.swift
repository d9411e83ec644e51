import Evidence
import FactCheck

/// The row on side effects.
extension FactsPlanner {
  /// Always a row of its own (promise 2).
  var harms: Plan.Item {
    if evidence.harms.reported, let first = evidence.harms.sources.first {
      return reported(first)
    }
    // Not seen is not absent.
    if evidence.unsure.contains(Evidence.Part.harms.rawValue),
      let unsure = context.standing("unsure.default")
    {
      return Plan.Item(
        .facts, "harms", label: "Side effects", passages: evidence.harms.sources,
        candidates: [Candidate(.profile, [unsure])], isRequired: true)
    }
    let unseen =
      evidence.design == .protocol
      ? "design.protocol" : isOfTreatment ? "harms.not_reported" : "harms.not_tested"
    if let standing = context.standing(unseen) {
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

  /// The methods say that side effects were to be counted, not what was seen.
  private func isOnlyCounted(_ passage: Passage) -> Bool {
    let pieces = Pieces(passage.text)
    // `The main challenges included managing side effects`, shares of people by class of risk.
    if pieces.contains(anyOf: Self.ofOthers) || ResultKind.of(pieces) == .sample { return true }
    return passage.role == .methods
      && Pieces(passage.text).contains(anyOf: [
        "outcome", "outcomes", "endpoint", "endpoints", "assessed", "recorded", "evaluated",
        "monitored", "collected",
      ])
  }

  private static let ofOthers: Set<String> = [
    "challenges", "challenge", "managing", "concern", "concerns", "worry", "worries", "fear",
    "fears", "barriers", "barrier", "knowledge", "beliefs",
  ]

  private func namesHarm(_ passage: Passage) -> Bool {
    GraveHarm.isNamed(in: passage.text)
      || Pieces(passage.text).list.contains {
        $0.lower == "adverse" || $0.lower.hasPrefix("tolera") || $0.lower.hasPrefix("side-effect")
          || $0.lower == "side"
      }
  }

  /// What the abstract says of side effects, in plain words where that can be done.
  private func reported(_ source: String) -> Plan.Item {
    var candidates: [Candidate] = []
    let view = ViewFrame(context: context, rewriter: rewriter)
    // `Effect of A in a patient with B` is not about its harms.
    let isOfEffect = Pieces(context.study.title).contains(anyOf: [
      "efficacy", "effective", "effectiveness", "successful", "improvement", "benefit", "response",
    ])
    let subject =
      evidence.design == .caseReport && context.firstTreatment != nil && !isOfEffect
      ? context.standing("harms.subject") : nil
    if let subject { candidates.append(Candidate(.profile, [subject])) }
    for passage in evidence.harms.sources.prefix(3).compactMap(context.passage)
    where passage.role != .background && !view.isAdvice(passage) && !isOnlyCounted(passage)
      && (passage.id == source || passage.role == .results && namesHarm(passage))
    {
      for one in rewriter.rewrite(passage).prefix(1) {
        candidates.append(
          Candidate(
            .operation,
            [Statement(text: TermMark.plain(one.text), kind: .finding, sources: [passage.id])]))
      }
    }
    let pointer =
      "The abstract speaks of them in words that we could not put plainly: see the source."
    candidates.append(
      Candidate(
        .frame, [Statement(text: pointer, kind: .design, sources: evidence.harms.sources)]))
    if let passage = context.passage(source), !view.isAdvice(passage),
      let quote = Quotation(passage)
    {
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
