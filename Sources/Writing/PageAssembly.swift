import Evidence
import FactCheck

/// Puts settled statements into the parts of a page.
struct PageAssembly {
  let plan: Plan
  let outcome: Settler.Outcome
  let evidence: Evidence

  var summary: Summary {
    var facts = (outcome.placed[.facts] ?? []).map { placed in
      Summary.Fact(
        name: plan.items[placed.item].subject, label: plan.items[placed.item].label,
        statement: placed.statement)
    }
    let leftOut = outcome.leftOut.map { plan.items[$0] }
      .filter { $0.place == .found && $0.isRequired }.flatMap(\.passages)
    let tells = all(.found).contains { [.finding, .quote, .view, .derived].contains($0.kind) }
    facts += FactsPlanner.unsure(evidence, leftOut: leftOut, tellsSome: tells)
    return Summary(
      writer: GroundedWriter.name, headline: first(.headline) ?? fallback,
      teaser: first(.teaser) ?? fallback, safety: all(.safety), found: all(.found),
      matters: all(.matters), caution: cautions, stands: all(.stands), facts: facts)
  }

  /// What no clear difference means is said only beside a sentence that tells of one.
  private var cautions: [Statement] {
    let told = [first(.headline)].compactMap(\.self) + all(.found)
    let tellsNone = told.contains { $0.kind != .design && Self.tellsNone(Pieces($0.text)) }
    return all(.caution).filter { tellsNone || !$0.sources.contains("standing:result.null") }
  }

  /// `No clear difference`, `was not linked to`, `similar in both`.
  private static func tellsNone(_ pieces: Pieces) -> Bool {
    if pieces.contains(anyOf: ["similar", "unchanged", "alike", "comparable"]) { return true }
    return pieces.list.indices.contains { index in
      ["no", "not"].contains(pieces.list[index].lower)
        && pieces.list[(index + 1)...].prefix(3).contains { word in
          nulls.contains { word.lower.hasPrefix($0) }
        }
    }
  }
  private static let nulls = [
    "clear", "differ", "link", "associat", "correlat", "relat", "effect", "change", "influenc",
    "improve", "affect", "evidence", "benefit", "increase", "reduc", "go", "predict", "impact",
  ]

  /// The plainest thing that is true of every study.
  private var fallback: Statement {
    Statement(text: "A study, described in its own words", kind: .design, sources: ["t"])
  }

  private func first(_ place: Plan.Place) -> Statement? { outcome.placed[place]?.first?.statement }

  private func all(_ place: Plan.Place) -> [Statement] {
    (outcome.placed[place] ?? []).map(\.statement)
  }

  /// The ways that the check of the whole page sends back.
  static func refusals(_ verdict: Verdict, in outcome: Settler.Outcome) -> Set<Settler.Refusal> {
    Set(
      blamed(verdict, in: outcome).map {
        .init(item: $0.placed.item, candidate: $0.placed.candidate)
      })
  }

  /// By entry of the plan, what the check of the whole page objects to.
  static func objections(
    _ verdict: Verdict, in outcome: Settler.Outcome
  ) -> [Int: [Objection]] {
    Dictionary(grouping: blamed(verdict, in: outcome), by: \.placed.item)
      .mapValues { $0.map(\.objection) }
  }

  private static func blamed(
    _ verdict: Verdict, in outcome: Settler.Outcome
  ) -> [(objection: Objection, placed: Settler.Placed)] {
    verdict.objections.filter { $0.level != .pass }.compactMap { objection in
      guard let (place, index) = parse(objection.statement),
        let list = outcome.placed[place], list.indices.contains(index)
      else { return nil }
      return (objection, list[index])
    }
  }

  /// `found[2]` → found, 2; `headline` → headline, 0.
  private static func parse(_ name: String) -> (Plan.Place, Int)? {
    guard let open = name.firstIndex(of: "[") else {
      return Plan.Place(rawValue: name).map { ($0, 0) }
    }
    guard let place = Plan.Place(rawValue: String(name[..<open])),
      let index = Int(name[name.index(after: open)...].dropLast())
    else { return nil }
    return (place, index)
  }

  static func settled(_ outcome: Settler.Outcome) -> [WritingReport.Settled] {
    let all = outcome.placed.values.flatMap { $0 }
    return Dictionary(grouping: all, by: \.item).sorted { $0.key < $1.key }.map { item, placed in
      .init(item: item, way: placed[0].way, statements: placed.map(\.statement))
    }
  }

  static func ways(_ outcome: Settler.Outcome) -> [Candidate.Way] {
    (outcome.placed[.found] ?? []).map(\.way)
  }
}
