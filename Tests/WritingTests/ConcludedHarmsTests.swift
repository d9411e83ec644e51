import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("Side effects that stand in the authors' conclusion")
struct ConcludedHarmsTests {
  /// What the page says of a conclusion that was read as telling side effects.
  private func told(_ conclusion: String) -> [Statement] {
    let sentences = ["We gave naps to 40 people with multiple sclerosis.", conclusion]
    let study = InventedStudies.study(title: "Naps in multiple sclerosis", sentences: sentences)
    let evidence = Evidence(
      design: .nonrandomisedTrial, species: .human, stage: .trial,
      harms: .init(reported: true, sources: ["p2"]),
      passages: InventedStudies.passages(
        study, [(.methods, sentences[0]), (.conclusions, sentences[1])]))
    let context = InventedStudies.context((study, evidence))
    let rewriter = SentenceRewriter(context: context)
    let chooser = ResultChooser(context: context, rewriter: rewriter)
    return FoundPlanner(context: context, rewriter: rewriter, people: nil, chooser: chooser)
      .harms(already: []).flatMap(\.candidates).flatMap(\.statements)
  }

  @Test("They are told as the authors' view, never as a finding")
  func views() {
    let statements = told("Naps had fewer side effects than yoga in people with sclerosis.")
    #expect(!statements.isEmpty)
    #expect(statements.allSatisfy { $0.kind == .view || $0.kind == .quote })
  }

  @Test(
    "What is to be done is not told at all",
    arguments: [
      "Because of the risk of side effects, it is no longer necessary to nap at noon.",
      "Given its side effects, a check of the skin is necessary before each nap.",
      "It is essential that a nurse looks for side effects of naps.",
    ])
  func advice(conclusion: String) {
    #expect(told(conclusion).isEmpty)
  }
}
