import Testing

@testable import Writing

@Suite("Themes of interviews")
struct ThemeFrameTests {
  private let frame = ThemeFrame(
    rewriter: SentenceRewriter(context: InventedStudies.context(InventedStudies.trial())))

  @Test("Letters, numbers and quotation marks of a list go")
  func items() {
    #expect(
      ThemeFrame.items(Pieces("(a) fear of falling; (b) trust in nurses; and (c) “hope”."))
        == ["fear of falling", "trust in nurses", "hope"])
    #expect(ThemeFrame.items(Pieces("1) work, 2) family and 3) rest"))[0] == "work")
  }

  @Test("All of a short list, the first of a long one")
  func lists() {
    #expect(
      frame.text("Three themes emerged: (1) fear of falling; (2) trust in nurses; (3) hope.")
        == "Three themes were found: fear of falling; trust in nurses; and hope.")
    let long = frame.text(
      "Two main themes were identified: living with the fear of falling in the street every "
        + "single day; trust in the nurses who come to the house and in those who do not.")
    #expect(long?.hasPrefix("Two themes were found, among them living with the fear") == true)
  }

  @Test("What people said goes, and a theme that cannot be said is left out openly")
  func sayings() {
    let text = frame.text(
      "Three main themes were identified; Fear of falling (\"I don't go out\"), Trust in nurses "
        + "(\"They know me\"), and hope about QZTR (\"Is there any?\").")
    #expect(
      text == "Three themes were found, among them fear of falling; trust in nurses.")
  }

  @Test("No list, no frame")
  func none() {
    #expect(frame.text("The themes were discussed with all patients.") == nil)
    #expect(frame.text("Fatigue was common: it was seen in 12 patients.") == nil)
  }
}
