import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("Half of what was found")
struct HalfToldTests {
  private static func context(_ last: String) -> StudyContext {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "We asked 40 patients."),
      (.results, "Pain was lower after naps."),
      (.results, "However, after adjustment the difference was gone."),
      (.results, "Sleep was longer after naps."),
      (.results, last),
    ]
    let study = InventedStudies.study(title: "Naps", sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: .cohort, species: .human, passages: InventedStudies.passages(study, sentences))
    return InventedStudies.context((study, evidence))
  }

  /// The items that are refused where these passages are told, each as a finding or a quotation.
  private func refused(
    _ told: [(String, Statement.Kind)], after last: String = "However, larger studies are needed."
  ) -> Set<Int> {
    let context = Self.context(last)
    let items = told.map { id, kind in
      Plan.Item(
        .found, "result", passages: [id],
        candidates: [
          Candidate(
            kind == .quote ? .quote : .operation,
            [Statement(text: "It was so.", kind: kind, sources: [id])])
        ])
    }
    var outcome = Settler.Outcome(budget: QuoteBudget(study: context.study))
    outcome.placed[.found] = items.indices.map {
      .init(
        statement: items[$0].candidates[0].statements[0], item: $0, candidate: 0,
        way: items[$0].candidates[0].way)
    }
    return Set(
      HalfTold(context: context).refusals(in: outcome, of: Plan(items: items)).map(\.item))
  }

  @Test("What the next sentence turns against is not told without it")
  func half() {
    #expect(refused([("p2", .finding)]) == [0])
    #expect(refused([("p2", .finding), ("p3", .finding)]).isEmpty)
  }

  @Test("A contrast with something else leaves the first half whole")
  func contrasts() {
    #expect(refused([("p4", .finding)], after: "In contrast, mood was worse.").isEmpty)
    #expect(refused([("p4", .finding)], after: "However, this was gone in spring.") == [0])
  }

  @Test("That more studies are needed turns against nothing")
  func wishes() { #expect(refused([("p4", .finding)]).isEmpty) }

  @Test("A quotation that opens with `However` does not stand alone; in our words it may")
  func hanging() {
    #expect(refused([("p3", .quote)]) == [0])
    #expect(refused([("p3", .finding)]).isEmpty)
  }
}
