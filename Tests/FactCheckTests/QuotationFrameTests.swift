import FactCheck
import Testing

/// What stands beside the authors' words is held to the source like any sentence.
@Suite struct QuotationFrameTests {
  private func objections(_ text: String, _ passage: String) -> [Objection] {
    let statement = Statement(text: text, kind: .quote, sources: [passage])
    return Fixture.checker.check(
      statement, place: "found[0]", against: Fixture.checker.source(for: Fixture.trial))
  }
  private static let rest = "in the ponesimod group compared with the placebo group"

  @Test func whoseWordsTheyAreNeedsNoSource() {
    #expect(
      objections("The authors say: “Fatigue did not differ between the groups.”", "p4").isEmpty)
    #expect(
      objections("In the authors’ words: “Ponesimod may improve sleep in RRMS.”", "p7").isEmpty)
  }

  @Test func aTrueBeginningPasses() {
    #expect(objections("The authors say that sleep improved “\(Self.rest)” …", "p3").isEmpty)
  }

  @Test(arguments: [
    "You should take it at once: “\(rest)” …",
    "The authors say that sleep got worse “\(rest)” …",
    "The authors say that strokes were fewer “\(rest)” …",
    "The authors say that with fingolimod sleep improved “\(rest)” …",
  ])
  func aFalseBeginningDoesNot(text: String) {
    #expect(!objections(text, "p3").isEmpty)
  }

  @Test func ownWordsAreWhatStandsOutsideTheMarks() {
    let quote = Statement(text: "The authors say that sleep “was longer” …", kind: .quote)
    #expect(!quote.ownWords.contains("longer"))
    #expect(quote.ownWords.contains("sleep"))
    let finding = Statement(text: "Sleep was “longer”.", kind: .finding)
    #expect(finding.ownWords == finding.text)
  }
}
