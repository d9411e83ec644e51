import Condition
import Literature
import Testing

@testable import Evidence

/// Questions about an outcome, answered from an invented abstract.
@Suite struct OutcomeDirectionTests {
  private let lexicon = Lexicon(
    profile: ConditionProfile(
      id: "none", name: "no condition", short: "none", team: "team", names: [],
      scales: [
        Scale(
          id: "zagreb", name: "Zagreb Walking Index", measures: "walking", worse: .higher,
          source: "invented")
      ]))

  private func answer(
    _ results: String, outcome: String, intervention: String = "samplumab 20 mg",
    comparator: String = "placebo", threshold: Double = OutcomeDirectionReader.threshold
  ) -> Direction? {
    let study = Study(
      title: "Samplumab in adults with tinnitus",
      abstract: Abstract(
        reading: """
          METHODS: We randomised 80 adults with tinnitus to samplumab or placebo.
          RESULTS: \(results)
          CONCLUSION: Larger trials are needed.
          """))
    return OutcomeDirectionReader(study, lexicon: lexicon).answer(
      DirectionQuestion(
        outcome: outcome, intervention: intervention, comparator: comparator),
      threshold: threshold
    )?.direction
  }

  private let results = """
    Loudness was significantly lower with samplumab than with placebo (4.1 vs 6.3, p = 0.002). \
    Sleep duration was significantly longer in the samplumab group than in the placebo group \
    (p < 0.001). There was no significant difference in hearing threshold between the groups \
    (p = 0.61).
    """

  @Test func eachOutcomeHasItsOwnAnswer() {
    #expect(answer(results, outcome: "loudness") == .decrease)
    #expect(answer(results, outcome: "sleep duration") == .increase)
    #expect(answer(results, outcome: "hearing threshold") == .noDifference)
  }

  @Test func theSidesExchangedTurnTheAnswer() {
    #expect(
      answer(results, outcome: "loudness", intervention: "placebo", comparator: "samplumab 20 mg")
        == .increase)
  }

  @Test func whatTheTextDoesNotSpeakOfIsNotAnswered() {
    #expect(answer(results, outcome: "bone density") == nil)
    #expect(
      OutcomeDirectionReader(
        Study(title: "Samplumab", abstract: Abstract(sections: [])), lexicon: lexicon
      )
      .answer(
        DirectionQuestion(outcome: "loudness", intervention: "samplumab", comparator: "placebo"))
        == nil)
  }

  @Test func aShortFormStandsForItsWords() {
    let text = """
      The tinnitus handicap inventory (THI) was read at week 12. THI scores were significantly \
      lower with samplumab than with placebo (p = 0.003).
      """
    #expect(answer(text, outcome: "tinnitus handicap inventory") == .decrease)
  }

  @Test func anImprovementIsTurnedByWhatIsMeasured() {
    func improved(_ outcome: String) -> String {
      "The \(outcome) improved significantly more with samplumab than with placebo (p = 0.001)."
    }
    #expect(answer(improved("pain"), outcome: "pain", threshold: 0) == .decrease)
    #expect(
      answer(improved("muscle strength"), outcome: "muscle strength", threshold: 0) == .increase)
    #expect(
      OutcomePolarity.polarity(of: "Zagreb Walking Index at week 12", lexicon: lexicon) == -1)
  }

  @Test func theTimeToABadThingIsGoodWhenLong() {
    #expect(OutcomePolarity.polarity(of: "time to relapse") == 1)
    #expect(OutcomePolarity.polarity(of: "time to complete healing") == -1)
    #expect(OutcomePolarity.polarity(of: "relapse rate") == -1)
    #expect(OutcomePolarity.polarity(of: "copper") == 0)
  }

  @Test func aModelOfAnotherMakeIsRefused() throws {
    #expect(DirectionModel(bytes: Array("DIR1".utf8)) == nil)
    let model = try #require(DirectionModel.built)
    #expect(DirectionModel(bytes: model.bytes)?.bytes == model.bytes)
  }
}
