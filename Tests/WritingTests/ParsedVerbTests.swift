import Testing

@testable import Writing

@Suite("A verb that no list knows")
struct ParsedVerbTests {
  @Test(
    "is found where tagger and parser agree on it",
    arguments: [
      ("Samplumab blocked the egress of cells from the skin.", "blocked"),
      ("Smoking compensates the lack of light in winter.", "compensates"),
      ("Patients often postponed visits and scans.", "postponed"),
    ])
  func found(_ sentence: String, _ verb: String) {
    let pieces = Pieces(sentence)
    #expect(ParsedVerb.index(in: pieces).map { pieces.list[$0].lower } == verb)
    #expect(GrammarGate.objection(to: sentence) == nil)
  }

  @Test(
    "and not where there is none",
    arguments: [
      "Invisible symptoms of the disease in women.", "The relapse rates of young people.",
      "Effects of twelve weeks of yoga on balance.",
    ])
  func absent(_ phrase: String) {
    #expect(ParsedVerb.index(in: Pieces(phrase)) == nil)
  }
}
