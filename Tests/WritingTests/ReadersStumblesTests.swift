import Evidence
import FactCheck
import Testing

@testable import Writing

/// What readers of real pages stumbled over; every sentence here is invented.
@Suite("What readers stumbled over")
struct ReadersStumblesTests {
  private func context(
    _ title: String, _ sentences: [(Passage.Role, String)], design: Design, stage: Stage,
    harms: [String] = [], studies: Int? = nil
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: design, species: .human, stage: stage,
      participants: Participants(studies: studies, sources: []),
      harms: .init(reported: !harms.isEmpty, sources: harms),
      passages: InventedStudies.passages(study, sentences))
    return InventedStudies.context((study, evidence))
  }

  private func caution(_ context: StudyContext) -> (ids: [String], stands: [String]) {
    let rewriter = SentenceRewriter(context: context)
    let planner = CautionPlanner(
      context: context, rewriter: rewriter, people: nil,
      chooser: ResultChooser(context: context, rewriter: rewriter))
    return (planner.items.map(\.subject), planner.stands.map(\.subject))
  }

  private func headlines(_ context: StudyContext) -> [String] {
    let rewriter = SentenceRewriter(context: context)
    return ResultHeadline(
      context: context, rewriter: rewriter, people: nil,
      chooser: ResultChooser(context: context, rewriter: rewriter)
    ).candidates.flatMap(\.statements).map(\.text)
  }

  @Test("A passage answers the title under the short forms that the study gave")
  func shortForms() throws {
    let told = context(
      "Noisy nap stimulation in multiple sclerosis",
      [
        (.methods, "People had noisy nap stimulation (NNS) or tea."),
        (.results, "No difference was found between the NNS group and the tea group."),
        (.results, "No difference was found between the TQX group and the tea group."),
      ], design: .cohort, stage: .observational)
    #expect(HeadlineChooser.answers(try #require(told.passage("p2")), told))
    #expect(!HeadlineChooser.answers(try #require(told.passage("p3")), told))
    #expect(
      HeadlineGate.objection(to: "In a study, whereas naps were long", isLaboratory: false) != nil)
    #expect(
      HeadlineGate.objection(
        to: "In 20 people, naps were long, whereas nights were short", isLaboratory: false) == nil)
  }

  @Test("A result of a word or two more is told where no shorter one can be")
  func longer() {
    func planned(_ results: [String]) -> [String] {
      let told = context(
        "Naps and pain in multiple sclerosis",
        [(.methods, "People were seen each year.")] + results.map { (.results, $0) },
        design: .cohort, stage: .observational)
      let rewriter = SentenceRewriter(context: told)
      let planner = HeadlinePlanner(
        context: told, rewriter: rewriter, people: nil,
        chooser: ResultChooser(context: told, rewriter: rewriter))
      return planner.items[0].candidates.flatMap(\.statements).filter { $0.kind == .finding }
        .map(\.text)
    }
    let long =
      "Pain was lower in people with long naps in the quiet hours of the early afternoon than in "
      + "those without any naps on the day before."
    #expect(planned([long]).contains { Measure.words(in: $0) > HeadlinePlanner.longest })
    let both = planned([long, "Pain was lower with naps than with tea."])
    #expect(!both.isEmpty)
    #expect(both.allSatisfy { Measure.words(in: $0) <= HeadlinePlanner.longest })
  }

  @Test(
    "A study whose own words tell of a trial is not said to have watched only",
    arguments: [
      "People were assigned by lot to naps or yoga.", "Naps were compared with placebo.",
      "Data of a phase 3 trial of naps were used.",
    ])
  func trials(methods: String) {
    let told = caution(
      context("Naps", [(.methods, methods)], design: .cohort, stage: .observational))
    #expect(!told.ids.contains("design.cohort") && !told.stands.contains("stage"))
    let watched = caution(
      context(
        "Naps", [(.methods, "People were seen each year.")], design: .cohort,
        stage: .observational))
    #expect(watched.ids.contains("design.cohort") && watched.stands.contains("stage"))
  }

  @Test("A ranking by calculation says that it is one")
  func indirect() {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "A network meta-analysis of naps, yoga and tea was done.")
    ]
    let told = caution(
      context("Naps", sentences, design: .systematicReview, stage: .synthesis, studies: 9))
    #expect(told.ids.contains("result.indirect"))
    let plain = caution(
      context(
        "Naps", [(.methods, "A meta-analysis of naps was done.")], design: .systematicReview,
        stage: .synthesis, studies: 9))
    #expect(!plain.ids.contains("result.indirect"))
  }

  @Test("Side effects lead only where the title is about them")
  func harms() {
    let sentences: [(Passage.Role, String)] = [
      (.results, "Headache was more common after naps than after yoga.")
    ]
    func told(_ title: String) -> [String] {
      headlines(context(title, sentences, design: .rct, stage: .trial, harms: ["p1"]))
    }
    #expect(!told("Naps and fatigue").contains { $0.contains("eadache") })
    #expect(told("Safety of naps").contains { $0.contains("eadache") })
  }
}
