import Testing

@testable import Evidence

@Suite struct FindingTests {
  private func findings(_ results: String, methods: String = "40 patients were recruited.") throws
    -> [Finding]
  {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: \(results)").findings
  }

  @Test func countsOfAWholeKeepTheirDenominator() throws {
    let finding = try #require(
      try findings("Relapses came back in 4 of 41 people (9.8%).").first)
    let group = try #require(finding.groups.first)
    #expect(group.count == 4)
    #expect(group.total == 41)
    #expect(group.percent == 9.8)
    #expect(finding.flags.isEmpty)
  }

  @Test func theMainFindingAnswersTheTitle() throws {
    let findings = try Reading.evidence(
      "METHODS: 40 patients were recruited.\nRESULTS: Forty patients were treated with samplumab "
        + "for a median of 23 months. Weight increased by 3 kg. Fatigue decreased with samplumab "
        + "compared with placebo. Sleep improved.",
      title: "Samplumab and fatigue in multiple sclerosis"
    ).findings
    let main = try #require(findings.first { $0.primary })
    #expect(main.sources == ["p4"])
    #expect(findings.count { $0.primary } == 1)
  }

  @Test func thePrimaryOutcomeIsTheMainFinding() throws {
    let main = try #require(
      try findings(
        "Fatigue decreased with samplumab. The primary endpoint, weight, increased by 3 kg."
      ).first { $0.primary })
    #expect(main.sources == ["p3"])
  }

  @Test func whatWasDoneOnTheWayIsNotTheMainFinding() throws {
    let main = try #require(
      try findings(
        "We also measured fatigue with samplumab and reduced noise by a filter. "
          + "Fatigue decreased with samplumab."
      ).first { $0.primary })
    #expect(main.sources == ["p3"])
  }

  @Test func aPrimaryOutcomeThatWasOnlyAvailableIsNotTheMainFinding() throws {
    let main = try #require(
      try findings(
        "Primary outcome data were available for 31 people (78%). Fatigue decreased with samplumab."
      ).first { $0.primary })
    #expect(main.sources == ["p3"])
  }

  @Test func aModelOfSeveralCausesGoesBeforeASingleOne() throws {
    let main = try #require(
      try findings(
        "In univariate analyses, age was associated with fatigue (OR 0.44, 95% CI 0.25-0.76). "
          + "In multivariable analyses, sleep was associated with fatigue (OR 0.61, 95% CI "
          + "0.43-0.87)."
      ).first { $0.primary })
    #expect(main.sources == ["p3"])
  }

  @Test func aPercentThatDoesNotFitIsMarked() throws {
    let finding = try #require(try findings("Relapses occurred in 4 of 41 people (19%).").first)
    #expect(finding.flags.contains("percent_does_not_fit_count"))
  }

  @Test func anEstimateHasItsIntervalAndP() throws {
    let finding = try #require(
      try findings(
        "Relapses were fewer with samplumab (hazard ratio 0.62; 95% CI, 0.47-0.81; p < 0.001)."
      ).first)
    let estimate = try #require(finding.estimate)
    #expect(estimate.kind == "hazard_ratio")
    #expect(estimate.value == 0.62)
    #expect(estimate.low == 0.47)
    #expect(estimate.high == 0.81)
    #expect(estimate.level == 95)
    #expect(estimate.p == "<0.001")
  }

  @Test func negativeBoundsKeepTheirSign() throws {
    let estimate = try #require(
      try findings("Walking changed little (mean difference 6.4; 95% CI -9.8 to 22.6).").first?
        .estimate)
    #expect(estimate.low == -9.8)
    #expect(estimate.high == 22.6)
  }

  @Test func anIndexIsNotACount() throws {
    let finding = try #require(
      try findings("Infections were more likely (RR, 1.16; 95% CI, 1.07-1.27; I 2, 81%).").first)
    #expect(finding.groups.isEmpty)
    #expect(finding.estimate?.value == 1.16)
  }

  @Test(arguments: [
    (
      "There was no significant difference in walking speed between the groups (p = 0.4).",
      "walking speed"
    ),
    ("After 2 years, grip strength was better with samplumab.", "grip strength"),
    ("Samplumab lowered the risk of falls (RR 0.8).", "risk of falls"),
    ("The performance of NfL in predicting relapse was similar.", "performance of NfL"),
  ])
  func theOutcomeIsTheHeadOfTheSentence(_ results: String, _ outcome: String) throws {
    let finding = try #require(try findings(results).first)
    #expect(finding.outcome.hasPrefix(outcome))
  }

  @Test func aLinkIsNoDifferenceBetweenGroups() throws {
    let finding = try #require(
      try findings("Smoking was not associated with relapses (OR 1.01).").first)
    #expect(finding.direction == .noDifference)
    #expect(finding.flags.contains("association"))
  }

  @Test func aMedicineCalledBetaIsNoCoefficient() throws {
    let finding = try #require(
      try findings("Most took interferon-beta (25%) or samplumab (30%).").first)
    #expect(finding.estimate == nil)
  }

  @Test func endsOfAnIntervalAreNotShares() throws {
    let finding = try #require(
      try findings("The prevalence of seizures was 2% (95% CI: 1%-3%; p < 0.001).").first)
    #expect(finding.groups.map(\.percent) == [2])
  }

  @Test func theMainResultIsNotTheDescription() throws {
    let found = try findings(
      "The mean age was 41 years and 70% were women. Fatigue improved with samplumab (p = 0.01).")
    #expect(found.first { $0.primary }?.sources == ["p3"])
  }

  @Test func theNamedPrimaryOutcomeIsMain() throws {
    let found = try findings(
      "Pain fell in both groups. The primary outcome, fatigue, did not differ (p = 0.4).")
    let main = try #require(found.first { $0.primary })
    #expect(main.sources == ["p3"])
    #expect(main.direction == .noDifference)
  }

  @Test(arguments: [
    ("Relapses did not differ between the groups (p = 0.55).", Direction.noDifference),
    ("Walking speed improved with samplumab (p = 0.02).", .better),
    ("Balance worsened in the control group.", .worse),
    ("Antibody levels were higher with samplumab.", .increase),
    ("Relapses were less frequent with samplumab.", .decrease),
    ("Samplumab reduced the risk of relapse (HR 0.67; 95% CI 0.43-1.03).", .noDifference),
    ("No evidence of disease activity was more common with samplumab.", .increase),
    ("There was no significant correlation between age and pain.", .noDifference),
  ])
  func directions(_ sentence: String, _ direction: Direction) throws {
    #expect(try findings(sentence).first?.direction == direction)
  }

  @Test func aPlanHasNoResults() throws {
    let evidence = try Reading.evidence(
      "METHODS: 300 participants will be randomised. Fatigue will be assessed at week 12.",
      title: "Samplumab: study protocol for a randomised controlled trial")
    #expect(evidence.findings.isEmpty)
    #expect(evidence.absent.contains("findings"))
  }
}
