import Testing

@testable import Condition

/// What a record says is told from its bytes: nothing that is about the condition may be held back.
@Suite struct ConditionScreenTests {
  private let screen: ConditionScreen

  init() throws {
    screen = ConditionScreen(
      profile: try ConditionLoader(cache: nil).load(folder: ConditionFolder.multipleSclerosis))
  }

  @Test(arguments: [
    "<ArticleTitle>Walking in Multiple Sclerosis</ArticleTitle>", "MULTIPLE SCLEROSIS",
    "walking in multiple\nsclerosis", "a multiple-sclerosis clinic", "84 people with RRMS",
    "mice with experimental autoimmune encephalomyelitis", "clinically isolated syndrome",
  ])
  func namesAreFound(text: String) {
    #expect(screen.isNamed(in: Array(text.utf8)))
  }

  @Test(arguments: ["", "m", "LC-MS of lemon water", "tuberous sclerosis", "multiple lemons"])
  func otherTextsNameNothing(text: String) {
    #expect(!screen.isNamed(in: Array(text.utf8)))
  }
}
