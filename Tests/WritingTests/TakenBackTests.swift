import Evidence
import Testing

@testable import Writing

@Suite("What the next words of the study take back")
struct TakenBackTests {
  /// A review whose sentences are these.
  private func context(_ sentences: [String]) -> StudyContext {
    let study = InventedStudies.study(title: "Lamps and mood", sentences: sentences)
    let evidence = Evidence(
      design: .narrativeReview, species: .human, stage: .opinion,
      passages: InventedStudies.passages(study, sentences.map { (.conclusions, $0) }))
    return InventedStudies.context((study, evidence))
  }

  @Test("A sentence that the next one turns back to is not told alone")
  func however() {
    let context = context([
      "Concern has been raised on the use of lamps at night.",
      "However, this concern is not always justified.", "Lamps were bright in most homes.",
      "However, homes differed in size.",
    ])
    #expect(context.abstract.map(context.isTakenBack) == [true, false, false, false])
    let items = OpinionPlanner(context: context, rewriter: SentenceRewriter(context: context)).items
    #expect(!items.contains { $0.passages == ["p1"] })
    #expect(items.contains { $0.passages == ["p3"] })
  }

  @Test("The last of a list with an `although` behind it is no clause of its own")
  func listBeforeAlthough() {
    let text =
      "Caution is suggested for lamps, candles, torches, and lanterns, although darkness after "
      + "their loss may overcome a risk for the eyes."
    #expect(ClauseSplit.clauses(of: Pieces(text)).map(\.joint) == ["", "although"])
  }

  @Test("A clause is not left out where it limits what came before")
  func limits() {
    let context = context([
      "Sleep was longer with lamps, and the mood was better, but only in women."
    ])
    let frame = ViewFrame(context: context, rewriter: SentenceRewriter(context: context))
    let texts = frame.candidates(for: context.abstract[0]).flatMap(\.statements).map(\.text)
    #expect(!texts.contains { !$0.contains("only") })
    #expect(!ClauseSplit.mayBeLeft([Pieces("mood was better, except in men")]))
    #expect(ClauseSplit.mayBeLeft([Pieces("mood was better in men")]))
  }
}
