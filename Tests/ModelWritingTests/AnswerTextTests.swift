import Testing

@testable import ModelWriting

@Suite("JSON in what a model said")
struct AnswerTextTests {
  @Test(arguments: [
    ("{\"a\":1}", ["{\"a\":1}"]),
    ("```json\n{\"a\":1}\n```", ["{\"a\":1}"]),
    ("Here it is: {\"a\":\"}\"} I hope it helps.", ["{\"a\":\"}\"}"]),
    ("{\"a\":\"\\\"}\"}", ["{\"a\":\"\\\"}\"}"]),
    ("<think>{\"no\":1}</think>{\"a\":{\"b\":2}}", ["{\"a\":{\"b\":2}}"]),
    ("so {\"no\":1} we</think>{\"a\":1}", ["{\"a\":1}"]),
    ("<think>one</think><think>{\"no\":1}</think>{\"a\":1}", ["{\"a\":1}"]),
    ("<think>{\"a\":1}", []),
    ("{\"a\":1} {\"b\":2}", ["{\"a\":1}", "{\"b\":2}"]),
    ("{\"a\":{\"b\":1}", []),
    ("no object", []), ("", []), ("}{", []), ("{{{{", []),
  ])
  func objects(text: String, expected: [String]) {
    #expect(AnswerText.objects(in: text) == expected)
  }

  @Test func aMegabyteTakesNoTime() {
    let clock = ContinuousClock()
    let texts = [
      String(repeating: "{", count: 1_000_000), String(repeating: "<think>", count: 150_000),
      String(repeating: "{}", count: 500_000), String(repeating: "a", count: 1_000_000),
    ]
    let spent = clock.measure {
      for text in texts {
        #expect(AnswerText.objects(in: text).count <= 5)
        #expect(AnswerText.objects(in: text, lookingInside: true).count <= 5)
      }
    }
    #expect(spent < .seconds(60))
  }

  @Test func weakModelsAreUnderstood() throws {
    let answer = """
      {"note": 1} {"statements":[{"slot":"s1","passages":"p1, p2","quote":"q","text":" T. "},
      {"slot":"s1","passages":[],"quote":"","text":"Again."},{"slot":"s2"},7,null,
      {"slot":"s3","text":"U."}]}
      """
    let draft = try DraftReader.draft(in: ModelAnswer(text: answer))
    #expect(
      draft.sentences == [
        .init(slot: "s1", quote: "q", passages: ["p1", "p2"], text: "T."),
        .init(slot: "s3", quote: "", passages: [], text: "U."),
      ])
    #expect(throws: ModelError.self) {
      try DraftReader.draft(in: ModelAnswer(text: "{\"statement\":[]}"))
    }
  }

  @Test func ofAnAnswerThatIsCutOffTheWholeSentencesAreTaken() throws {
    let text = """
      {"statements":[{"slot":"s1","passages":["p1"],"quote":"q","text":"T."},{"slot":"s2","te
      """
    #expect(throws: ModelError.self) { try DraftReader.draft(in: ModelAnswer(text: text)) }
    let draft = try DraftReader.draft(in: ModelAnswer(text: text, isCutOff: true))
    #expect(draft.sentences.map(\.slot) == ["s1"])
    #expect(throws: ModelError.cutOff) {
      try DraftReader.draft(in: ModelAnswer(text: "{\"statements\":[{", isCutOff: true))
    }
  }
}
