import Testing

@testable import Evidence

/// Designs that readers found misread on pages; all sentences are invented.
@Suite struct DesignRowsTests {
  @Test func casesCountedInTheTitleAreNoReview() throws {
    let found = try Reading.design(
      "In Part I of this review we looked at iron. Part II outlines a diet in two cases. Case 1, "
        + "after 15 years, walked well. Case 2 was unable to walk until her score rose.",
      title: "A diet in multiple sclerosis. Part II. Insights from two MS cases")
    #expect(found == .caseReport)
  }

  @Test func aSystematicSearchWithArticlesChosenIsASystematicReview() throws {
    let found = try Reading.design(
      "OBJECTIVE: To conduct a literature review of tea.\n"
        + "METHODS: A systematic search was carried out in different databases. After removing "
        + "duplicates, 40 articles were selected.\nRESULTS: Tea calms.", title: "Prospects of tea")
    #expect(found == .systematicReview)
  }

  @Test func anOpenProspectiveStudyOfATreatmentIsATrial() throws {
    let found = try Reading.design(
      "METHODS: This is an open prospective study to evaluate the safety of samplumab in 22 "
        + "patients with MS. Patients were treated with two doses.\nRESULTS: Most were stable at "
        + "the last follow-up visit.", title: "Repeated samplumab in multiple sclerosis")
    #expect(found == .nonrandomisedTrial)
  }

  @Test func theNameOfAnotherStudyFollowsNobody() throws {
    let found = try Reading.design(
      "METHODS: We looked for patterns among 1,210 Northern MS Longitudinal Study participants.\n"
        + "RESULTS: Five patterns were identified.", title: "Patterns of sleep in people with MS")
    #expect(found != .cohort)
  }

  @Test func anAbstractThatBreaksOffHasNoDesign() throws {
    let found = try Reading.evidence(
      "Poor sleep is common in patients with MS. Treatments are tea and naps; many patients do not "
        + "tolerate them. Samplumab is a new agent. There is evidence that it may be helpful in …",
      title: "Relief of poor sleep in multiple sclerosis by samplumab")
    #expect(found.design == nil)
    #expect(found.unsure.contains("design"))
  }

  @Test func aPanelsRecommendationsAreGuidance() throws {
    let found = try Reading.design(
      "METHODS: A panel of professionals performed a literature review and used their experience "
        + "to produce a set of recommendations.\nRESULTS: We recommend a yearly check of sleep.",
      title: "Poor sleep in multiple sclerosis: diagnosis and monitoring")
    #expect(found == .guideline)
  }

  @Test func sexAndFeaturesAreNoComparators() throws {
    func comparator(_ result: String) throws -> String? {
      try Reading.evidence(
        "METHODS: We asked 90 people with MS.\nRESULTS: \(result)", title: "Sleep in MS"
      ).comparator?.text
    }
    #expect(try comparator("Women slept less than men.") == nil)
    #expect(try comparator("Sleep was less predictive than other MS features.") == nil)
    #expect(try comparator("Sleep was worse than in people without naps.") != nil)
  }

  @Test func pooledTrialsWithAPlaceboAmongThemCompareWithNone() throws {
    let found = try Reading.evidence(
      "METHODS: Data were pooled from a placebo-controlled phase 2 trial and an open-label "
        + "extension.\nRESULTS: Rates of events stayed low.", title: "Pooled safety of samplumab")
    #expect(found.comparator?.text != "placebo")
  }

  @Test func aLandmarkIsNoFollowUp() throws {
    let found = try Reading.evidence(
      "OBJECTIVE: To see whether worsening at month 24 predicts later worsening.\n"
        + "METHODS: This cohort has 900 people with MS.", title: "Later worsening in MS")
    #expect(found.followUp == nil)
  }
}
