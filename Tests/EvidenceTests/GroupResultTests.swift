import Testing

@testable import Evidence

@Suite struct GroupResultTests {
  private func findings(
    _ results: String,
    methods: String = "80 patients were randomised to receive samplumab or placebo."
  ) throws -> [Finding] {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: \(results)").findings
  }

  private func groups(_ results: String) throws -> [Finding.GroupResult] {
    try #require(try findings(results).first).groups
  }

  @Test(arguments: [
    "Relapses occurred in 12.1% with samplumab versus 18.3% with placebo.",
    "Relapses occurred in 12.1% and 18.3% in the samplumab and placebo groups, respectively.",
    "Relapses were rarer with samplumab (12.1%) than placebo (18.3%).",
    "Relapses were rarer with samplumab than with placebo (12.1% versus 18.3%).",
    "Compared with placebo, samplumab lowered the share with relapses (12.1% vs 18.3%).",
    "In the samplumab group 12.1% had relapses, and in the placebo group 18.3% had relapses.",
    "Relapses occurred in 12.1 and 18.3% in the samplumab and placebo groups, respectively.",
  ])
  func percentagesBelongToTheirGroups(_ sentence: String) throws {
    let groups = try findings(sentence).flatMap(\.groups)
    #expect(groups.map(\.percent) == [12.1, 18.3])
    #expect(groups.first?.name.contains("samplumab") == true)
    #expect(groups.last?.name.contains("placebo") == true)
  }

  @Test func countsKeepTheirWholeAndPercent() throws {
    let groups = try groups(
      "Falls occurred in 38/100 (38%) patients with samplumab vs 22/98 (22%) with placebo.")
    #expect(groups.map(\.count) == [38, 22])
    #expect(groups.map(\.total) == [100, 98])
    #expect(groups.map(\.percent) == [38, 22])
  }

  @Test func meansKeepTheirSpread() throws {
    let groups = try groups(
      "Fatigue was 4.1 ± 1.2 in the samplumab group and 5.3 ± 1.4 in the placebo group.")
    #expect(groups.map(\.value) == [4.1, 5.3])
    #expect(groups.map(\.spread) == ["± 1.2", "± 1.4"])
    #expect(groups.allSatisfy { $0.statistic == "mean" })
  }

  @Test func mediansKeepTheirRange() throws {
    let groups = try groups(
      "Median time to relapse was 16 months (IQR 3-27) with samplumab "
        + "and 9 months (IQR 2-14) with placebo."
    )
    #expect(groups.map(\.value) == [16, 9])
    #expect(groups.map(\.unit) == ["months", "months"])
    #expect(groups.first?.spread == "IQR 3-27")
  }

  @Test func whatWasBeforeIsNotTheResult() throws {
    let found = try findings(
      "Pain fell from 4.1 to 3.2 in the samplumab group and from 4.0 to 3.9 in the placebo group.")
    let after = try #require(found.first { $0.time != "baseline" })
    let before = try #require(found.first { $0.time == "baseline" })
    #expect(after.groups.map(\.value) == [3.2, 3.9])
    #expect(before.groups.map(\.value) == [4.1, 4.0])
    #expect(before.flags.contains("baseline"))
  }

  @Test func eachOutcomeOfAListHasItsGroups() throws {
    let found = try findings(
      "More people had nausea (23% vs 12%) and dizziness (7% vs 3%) with samplumab "
        + "than with placebo."
    )
    #expect(found.map(\.outcome) == ["nausea", "dizziness"])
    #expect(found.map { $0.groups.map(\.percent) } == [[23, 12], [7, 3]])
  }

  @Test(arguments: [
    "The trial had 90% power to detect a difference.",
    "Remission came in 33-60% of earlier studies.",
    "Exercise was kept at 65% of maximum heart rate.",
    "At least 50% of the lesions had to shrink.",
  ])
  func percentagesOfSomethingElseAreNoShares(_ sentence: String) throws {
    #expect(try findings(sentence).flatMap(\.groups).compactMap(\.percent).isEmpty)
  }

  @Test func aGroupNobodyNamesStaysUnnamed() throws {
    let groups = try groups("Relapses occurred in 12% of those asked.")
    #expect(groups.map(\.name) == ["all"])
  }
}
