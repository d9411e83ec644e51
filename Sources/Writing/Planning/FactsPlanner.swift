import Condition
import Evidence
import FactCheck
import Literature

/// The facts panel: one row a part, absent ones together in one row, side effects always.
struct FactsPlanner {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?

  private var evidence: Evidence { context.evidence }

  var items: [Plan.Item] {
    var items = [design, species, participants, comparator, followUp].compactMap { $0 }
    items.append(harms)
    items += [funding, conflicts, status, registrations].compactMap { $0 }
    items += absent
    return items
  }

  private func row(
    _ name: String, _ label: String, _ text: String, _ kind: Statement.Kind, _ sources: [String]
  ) -> Plan.Item {
    Plan.Item(
      .facts, name, label: label, passages: sources,
      candidates: [Candidate(.frame, [Statement(text: text, kind: kind, sources: sources)])])
  }

  private var design: Plan.Item? {
    guard let design = evidence.design else { return nil }
    let sources = evidence.designSources.isEmpty ? ["t"] : evidence.designSources
    return row("design", "How it was done", DesignName.label(design), .design, sources)
  }

  private var species: Plan.Item? {
    // A row says what was read, or that it could not be: never both.
    guard !evidence.unsure.contains(Evidence.Part.species.rawValue) else { return nil }
    let text: String
    switch evidence.species {
    case .human: text = "People"
    case .animal: text = Inflector.capitalised(AnimalName(context).text)
    case .both: text = "People and animals"
    case .cells: text = "Cells in the laboratory"
    default: return nil
    }
    let sources = evidence.designSources.isEmpty ? ["t"] : evidence.designSources
    return row("species", "Who or what was studied", text, .design, sources)
  }

  private var participants: Plan.Item? {
    let participants = evidence.participants
    guard !participants.sources.isEmpty else { return nil }
    var parts: [String] = []
    if let studies = participants.studies {
      parts.append(Inflector.count(studies, "study", plural: "studies"))
    }
    if let total = participants.total {
      parts.append(
        people.flatMap { $0.number == total ? $0.text : nil }
          ?? "\(NumberStyle.whole(total)) people")
    }
    if let analysed = participants.analysed, analysed != participants.total {
      parts.append("\(NumberStyle.whole(analysed)) analysed")
    }
    if parts.isEmpty, let people {
      return row("participants", "How many", people.text, .design, people.sources)
    }
    guard !parts.isEmpty else { return nil }
    var text = parts.joined(separator: "; ")
    let groups = participants.groups.filter { Measure.words(in: $0.name) <= 6 }
    if groups.count > 1, groups.count == participants.groups.count, groups.count <= 4 {
      let named = groups.map { "\($0.name): \(NumberStyle.whole($0.count))" }
      text += " (\(named.joined(separator: "; ")))"
    }
    return row("participants", "How many", text, .design, participants.sources)
  }

  private func sourced(_ name: String, _ label: String, _ text: SourcedText?) -> Plan.Item? {
    guard let text, !text.sources.isEmpty, Measure.words(in: text.text) <= Quotation.longest else {
      return nil
    }
    var candidates: [Candidate] = []
    for plain in [rewriter.phrase(text.text), text.text].compactMap({ $0 }) {
      candidates.append(
        Candidate(
          .operation,
          [Statement(text: Inflector.capitalised(plain), kind: .design, sources: text.sources)]))
    }
    return Plan.Item(.facts, name, label: label, passages: text.sources, candidates: candidates)
  }

  private var comparator: Plan.Item? {
    sourced("comparator", "Compared with", evidence.comparator)
  }

  private var followUp: Plan.Item? {
    sourced("followUp", "Followed for", evidence.followUp.map(Self.asLength))
  }

  /// `six-month`, which stood before a noun, as a length of its own: `six months`.
  private static func asLength(_ time: SourcedText) -> SourcedText {
    let parts = time.text.split(separator: "-")
    guard parts.count == 2, !time.text.contains(" "),
      ["day", "week", "month", "year"].contains(parts[1]), parts[0] != "one", parts[0] != "1"
    else { return time }
    return SourcedText(text: "\(parts[0]) \(parts[1])s", sources: time.sources)
  }

  /// Always a row of its own (promise 2).
  private var harms: Plan.Item {
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
    passage.role == .methods
      && Pieces(passage.text).contains(anyOf: [
        "outcome", "outcomes", "endpoint", "endpoints", "assessed", "recorded", "evaluated",
        "monitored", "collected",
      ])
  }

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
    let subject =
      evidence.design == .caseReport && context.firstTreatment != nil
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
    let pointer = "Side effects are mentioned in the abstract."
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

  /// The parts that are named when absent or unsure; side effects have a row of their own.
  static let names: [(part: Evidence.Part, words: String)] = Evidence.Part.allCases
    .filter { $0 != .harms }.map { ($0, $0.words) }

  /// One line, or two where one would be too long to hold.
  private var absent: [Plan.Item] {
    var lines: [[(part: Evidence.Part, words: String)]] = []
    for one in Self.names where evidence.absent.contains(one.part.rawValue) {
      let last = (lines.last ?? []).map(\.words).joined(separator: " ") + " " + one.words
      if lines.isEmpty || Measure.words(in: last) > GrammarGate.longest - 5 { lines.append([]) }
      lines[lines.count - 1].append(one)
    }
    return lines.map { parts in
      row(
        "absent", "Not in the abstract",
        "Not in the abstract: \(parts.map(\.words).joined(separator: ", ")).", .absence,
        parts.map { "absent:\($0.part.rawValue)" })
    }
  }

  /// The row for what could not be read: parts that Evidence was unsure of, and results left out.
  static func unsure(_ evidence: Evidence, leftOut: [String]) -> Summary.Fact? {
    var words = names.filter { evidence.unsure.contains($0.part.rawValue) }.map(\.words)
    var sources = names.filter { evidence.unsure.contains($0.part.rawValue) }
      .map { "unsure:\($0.part.rawValue)" }
    if !leftOut.isEmpty {
      if !words.contains(Evidence.Part.findings.words) {
        words.append(Evidence.Part.findings.words)
      }
      sources += leftOut
    }
    guard !words.isEmpty else { return nil }
    return Summary.Fact(
      name: "unsure", label: "Could not be read reliably",
      statement: Statement(
        text: "We could not read this reliably: \(words.joined(separator: ", ")): see the source.",
        kind: .standing, sources: sources.isEmpty ? ["standing:unsure.default"] : sources))
  }
}
