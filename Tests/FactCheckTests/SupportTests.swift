import FactCheck
import Testing

/// What the source does not speak of at all, whatever its words.
@Suite struct SupportTests {
  private func support(
    _ text: String, kind: Statement.Kind = .finding, sources: [String] = ["p3"]
  ) -> [Objection] {
    Fixture.objections(text, Fixture.trial, kind: kind, sources: sources)
      .filter { $0.check == "support" }
  }

  @Test(arguments: [
    "Sunshine is the cheapest cure for a grey morning.",
    "Sleep improved with ponesimod. Think of a kettle that switches itself off.",
    "The laboratory is world famous. Sleep improved with ponesimod.",
    // One word in three of a short claim may be any word.
    "Gardeners whistled about sleep.",
  ])
  func aSentenceOfItsOwnMatterIsForAPersonToJudge(text: String) throws {
    let objection = try #require(support(text).first)
    #expect(objection.level == .review)
    #expect(objection.message.contains("does not speak of this: “"))
  }

  @Test(arguments: [
    "People slept better with ponesimod than with placebo.",
    "Tiredness was much the same in both groups.",
    // What only explains a word is not the study's.
    "Headaches (pain that can throb, stab or squeeze anywhere above the shoulders) occurred in 12 people.",
    // A sentence that asks claims nothing.
    "Whether gardeners improved is unknown.",
    // Other endings and spellings of the source's words.
    "Relapsing was unaffected.",
  ])
  func otherWordsForWhatItSaysAreHeard(text: String) {
    #expect(support(text).isEmpty)
  }

  @Test func theDesignIsToldInWordsOfOurOwnButNothingBehindIt() {
    let design = "Researchers drew lots and watched what happened."
    #expect(support(design, kind: .design).isEmpty)
    #expect(!support(design, kind: .design, sources: []).isEmpty)
    #expect(!support(design + " Sunshine is the cheapest cure.", kind: .design).isEmpty)
  }

  @Test func whatIsNotAboutTheStudyIsLeftToOthers() {
    #expect(support("Sunshine is the cheapest cure.", kind: .explanation, sources: []).isEmpty)
  }
}
