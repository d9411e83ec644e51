import Evidence
import Testing

@testable import Writing

@Suite("What authors make of their study")
struct ViewOpeningTests {
  private func context(_ sentence: String) -> (StudyContext, Passage) {
    let study = InventedStudies.study(title: "Naps", sentences: [sentence])
    let passages = InventedStudies.passages(study, [(.conclusions, sentence)])
    let evidence = Evidence(
      design: .cohort, species: .human, stage: .observational, passages: passages)
    return (InventedStudies.context((study, evidence)), passages[passages.count - 1])
  }

  private func view(_ sentence: String) -> String? {
    let (context, passage) = context(sentence)
    return ViewFrame(context: context, rewriter: SentenceRewriter(context: context))
      .candidates(for: passage).first?.statements.first.map { TermMark.plain($0.text) }
  }

  @Test(
    "An opening is said in one wording, and attributed",
    arguments: [
      (
        "This study confirms the value of naps in the afternoon.",
        "The authors say the study confirms the value of naps in the afternoon."
      ),
      (
        "Together, these preliminary findings strongly suggest that naps may help walking.",
        "The authors say the findings suggest that naps may help walking."
      ),
      (
        "It is suggested that naps may help walking.",
        "The authors say it is suggested that naps may help walking."
      ),
    ])
  func openings(source: String, expected: String) {
    #expect(view(source) == expected)
  }

  @Test("A verdict in the present tense is no finding; a result is no verdict")
  func verdicts() {
    #expect(ViewOpening.isVerdict(Pieces("The study confirms the safety of naps.")))
    #expect(ViewOpening.isVerdict(Pieces("Our present results support the use of naps.")))
    #expect(!ViewOpening.isVerdict(Pieces("The results showed that naps were longer.")))
    #expect(!ViewOpening.isVerdict(Pieces("Naps were longer after yoga.")))
  }

  @Test("A sentence whose only verb stands in a relative clause is not told")
  func relative() {
    #expect(view("The quiet mechanism that is linked to naps in spring.") == nil)
  }

  @Test("The opening of a long sentence leads its quotation and keeps the hedge")
  func lead() throws {
    let lead = try #require(
      ViewOpening.lead(of: Pieces("Our data suggest that naps may help walking in spring.")))
    #expect(lead.text == "The authors say their data suggest that")
    #expect(ViewOpening.lead(of: Pieces("Naps were longer after yoga in spring.")) == nil)
  }
}
