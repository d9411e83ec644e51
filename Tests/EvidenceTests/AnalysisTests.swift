import Testing

@testable import Evidence

@Suite struct AnalysisTests {
  private func main(_ abstract: String) throws -> Finding {
    let found = try Reading.evidence(abstract, title: "Samplumab in multiple sclerosis").findings
    return try #require(found.first { $0.primary })
  }

  @Test func theSentenceSaysWhatKindOfAnalysisItIs() throws {
    let found = try main(
      "RESULTS: In the per-protocol analysis fatigue was lower with samplumab (p = 0.03).")
    #expect(found.analyses == [.perProtocol])
  }

  @Test func howTheStudyWasSetUpHoldsOfItsMainResult() throws {
    let found = try main(
      "METHODS: In this cross-over, non-inferiority trial 40 people had both drugs.\n"
        + "RESULTS: Fatigue did not differ between the drugs (p = 0.4).")
    #expect(found.analyses == [.nonInferiority, .crossover])
  }

  @Test func aTestBetweenGroupsIsNoLaterAnalysis() throws {
    let found = try main(
      "RESULTS: Fatigue was lower with samplumab (Bonferroni post-hoc test, p = 0.03).")
    #expect(found.analyses.isEmpty)
  }

  @Test func theOpeningPhraseNamesThePeople() throws {
    let some = try main(
      "RESULTS: In women with progressive MS, fatigue was lower with samplumab (p = 0.03).")
    #expect(some.population == "women with progressive MS")
    let everybody = try main(
      "RESULTS: In both groups, fatigue was lower after samplumab (p = 0.03).")
    #expect(everybody.population == nil)
  }
}
