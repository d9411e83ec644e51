import Condition
import Evidence
import FactCheck
import Literature

/// The facts panel: one row a part, absent ones together in one row, side effects always.
struct FactsPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?

  var evidence: Evidence { context.evidence }

  var items: [Plan.Item] {
    var items = [design, species, participants, comparator, followUp].compactMap { $0 }
    items.append(harms)
    items += [funding, conflicts, status, registrations].compactMap { $0 }
    items += absent
    return items
  }

  func row(
    _ name: String, _ label: String, _ text: String, _ kind: Statement.Kind, _ sources: [String]
  ) -> Plan.Item {
    Plan.Item(
      .facts, name, label: label, passages: sources,
      candidates: [Candidate(.frame, [Statement(text: text, kind: kind, sources: sources)])])
  }

  private var design: Plan.Item? {
    guard let design = evidence.design else { return nil }
    let sources = evidence.designSources.isEmpty ? ["t"] : evidence.designSources
    return row("design", "How it was done", label(of: design), .design, sources)
  }

  /// Lots are named only where the study names them.
  private func label(of design: Design) -> String {
    guard design == .rct, !context.saysRandomised else { return DesignName.label(design) }
    return context.saysTrial ? "Trial" : DesignName.label(.other)
  }

  private func sourced(_ name: String, _ label: String, _ text: SourcedText?) -> Plan.Item? {
    guard let text, !text.sources.isEmpty, Measure.words(in: text.text) <= Quotation.longest else {
      return nil
    }
    var candidates: [Candidate] = []
    // Printed as it stands only where a reader can know every short form in it.
    let isKnown = ShortForms.unexplained(in: text.text, context) == nil
    for plain in [rewriter.phrase(text.text), isKnown ? text.text : nil].compactMap({ $0 }) {
      candidates.append(
        Candidate(
          .operation,
          [Statement(text: Inflector.capitalised(plain), kind: .design, sources: text.sources)]))
    }
    return Plan.Item(.facts, name, label: label, passages: text.sources, candidates: candidates)
  }

  private var comparator: Plan.Item? {
    guard var item = sourced("comparator", "Compared with", evidence.comparator),
      let text = evidence.comparator?.text
    else { return nil }
    // Of a trial it says at least that there was one.
    let isTrial = evidence.design == .rct || evidence.design == .nonrandomisedTrial
    if ComparatorName.isVague(text, species: evidence.species),
      !isTrial || ComparatorName.plain(text, species: evidence.species) == nil
    {
      return nil
    }
    if let plain = ComparatorName.plain(text, species: evidence.species) {
      // The printed words are a piece of a sentence where the plain ones name the people first.
      if plain.hasPrefix("People without") { item.candidates = [] }
      item.candidates.insert(
        Candidate(
          .frame,
          [
            Statement(
              text: Inflector.capitalised(plain), kind: .design, sources: item.passages)
          ]), at: 0)
    }
    return item
  }

  private var followUp: Plan.Item? {
    sourced("followUp", "Followed for", evidence.followUp.map(Self.asLength))
  }

  /// `six-month`, which stood before a noun, `4-weeks`, `16 d`: a length of its own.
  private static func asLength(_ time: SourcedText) -> SourcedText {
    let parts = time.text.split { $0 == "-" || $0 == " " }
    guard parts.count == 2 else { return time }
    var unit = parts[1].lowercased()
    unit = ["d": "day", "wk": "week", "wks": "week", "yr": "year", "yrs": "year"][unit] ?? unit
    if unit.hasSuffix("s") { unit.removeLast() }
    guard ["day", "week", "month", "year"].contains(unit) else { return time }
    let isOne = ["one", "1"].contains(parts[0].lowercased())
    return SourcedText(text: "\(parts[0]) \(unit)\(isOne ? "" : "s")", sources: time.sources)
  }

  private var funding: Plan.Item? {
    guard let funding = evidence.funding, !funding.sources.isEmpty else { return nil }
    return row("funding", "Paid for by", Cut.words(funding.text), .design, funding.sources)
  }

  private var conflicts: Plan.Item? {
    guard let conflicts = evidence.conflicts, !conflicts.sources.isEmpty else { return nil }
    return row(
      "conflicts", "Interests of the authors", Cut.words(conflicts.text), .design,
      conflicts.sources)
  }

  private var status: Plan.Item? {
    let id: String
    switch context.study.status {
    case .retracted: id = "status.retracted"
    case .withdrawn: id = "status.withdrawn"
    case .corrected: id = "status.corrected"
    case .expressionOfConcern: id = "status.expression_of_concern"
    case .preprint: id = "status.preprint"
    case .retractionNotice: id = "status.retraction_notice"
    case .correctionNotice: id = "status.correction_notice"
    default: return nil
    }
    guard let standing = context.standing(id) else { return nil }
    return Plan.Item(
      .facts, "status", label: "Publication", passages: standing.sources,
      candidates: [Candidate(.profile, [standing])])
  }

  private var registrations: Plan.Item? {
    let list = context.study.registrations
    guard !list.isEmpty else { return nil }
    let sources = context.passage("m:registrations") == nil ? ["t"] : ["m:registrations"]
    return row(
      "registrations", "Registered as", list.prefix(4).joined(separator: ", "), .design, sources)
  }
}
