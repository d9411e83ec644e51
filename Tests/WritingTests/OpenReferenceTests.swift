import Testing

@testable import Writing

@Suite("Words that point to a sentence the page does not show")
struct OpenReferenceTests {
  private func found(_ text: String) -> String? { OpenReference.found(in: Pieces(text)) }

  @Test(
    "Whom it is about stands elsewhere",
    arguments: [
      "None of them needed care in a hospital.", "Of these, 14% decided against yoga.",
      "Scores fell in these groups.", "Among those, pain was less.",
    ])
  func open(_ text: String) { #expect(found(text) != nil) }

  @Test(
    "Whom it is about stands in the sentence",
    arguments: [
      "Of those who fell, 14% walked with a cane.", "Two groups were formed and these groups fell.",
      "Of 104 people, 14 fell and none of them were hurt.", "Pain fell in people with fatigue.",
    ])
  func closed(_ text: String) { #expect(found(text) == nil) }

  @Test("A quote does not begin with what another sentence names")
  func quotes() {
    #expect(OpenReference.opens(Pieces("This molecule lowered pain in both groups.")))
    #expect(OpenReference.opens(Pieces("They fell more often in winter than before.")))
    #expect(!OpenReference.opens(Pieces("This study shows that naps help.")))
    #expect(!OpenReference.opens(Pieces("These results suggest that naps help.")))
  }

  @Test("A part of a sentence that leans is not told alone")
  func halves() {
    let rewriter = SentenceRewriter(context: InventedStudies.context(InventedStudies.trial()))
    #expect(
      rewriter.rewrite("Of these, the patients with RRMS fell and the women slept badly.").isEmpty)
  }
}
