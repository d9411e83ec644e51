import Evidence
import Testing

@testable import Writing

@Suite("What happened in a case report")
struct CaseStoryTests {
  private func story(_ text: String) -> [String] {
    let sentences: [(Passage.Role, String)] = [(.conclusions, text)]
    let study = InventedStudies.study(title: "Sleep in one person", sentences: sentences.map(\.1))
    let context = InventedStudies.context(
      (
        study,
        Evidence(
          design: .caseReport, species: .human, stage: .observational,
          passages: InventedStudies.passages(study, sentences))
      ))
    return CaseStory(context: context, rewriter: SentenceRewriter(context: context)).items
      .flatMap(\.candidates).flatMap(\.statements).map { TermMark.plain($0.text) }
  }

  @Test("The event that is reported is told without a who")
  func event() {
    #expect(
      story(
        "We report the successful treatment of bad sleep in a man after a poor response to tea."
      )
      .first
        == "The doctors describe the successful treatment of bad sleep in a man after a poor "
        + "response to tea.")
    #expect(story("We report a case of bad sleep in a man.").isEmpty)
  }

  @Test("Where whom it was in makes it too long, the event is told without")
  func withoutPerson() {
    #expect(
      story(
        "We report the successful treatment of bad sleep and of the pain of tired legs in a patient "
          + "with co-occurrence of two rare diseases of the nerves and the skin after a poor "
          + "response to tea."
      )
      .first
        == "The doctors describe the successful treatment of bad sleep and of the pain of tired "
        + "legs after a poor response to tea.")
  }
}
