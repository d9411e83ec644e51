import Testing

@testable import Evidence

/// Designs that borrow the words of another: people of an old trial, pooled provinces, a pilot.
struct DesignOriginTests {
  @Test func peopleOfAnOldTrialAreACohort() throws {
    let design = try Reading.design(
      "METHODS: Prospective cohort study of 77 patients with MS originally included in a "
        + "randomized placebo-controlled trial of samplumab. Tobacco use was measured every six "
        + "months for two years.\nRESULTS: Tobacco use was not associated with relapses (p = 0.4).",
      title: "Tobacco use and relapses in multiple sclerosis")
    #expect(design == .cohort)
  }

  @Test func interviewsAboutATrialAreInterviews() throws {
    let design = try Reading.design(
      "METHODS: Forty persons with MS who enrolled in the trial took part in a semi-structured "
        + "interview. Data were analysed using thematic analysis.",
      title: "Experiences of taking part in a randomized controlled trial: a qualitative study")
    #expect(design == .qualitative)
  }

  @Test func oneArmOfATrialIsAFurtherAnalysis() throws {
    let design = try Reading.design(
      "METHODS: Data for patients randomized to placebo (n = 210) in the SAMPLE trial were included "
        + "in this analysis. Disability was assessed over 24 months.",
      title: "Comparing measures of disability")
    #expect(design == .rctSecondary)
  }

  @Test func poolingTwoPlacesIsNoReview() throws {
    let design = try Reading.design(
      "METHODS: We used administrative data of two provinces in a retrospective matched cohort "
        + "design. We compared survival using Cox regression. We pooled findings between provinces "
        + "using meta-analysis.", title: "Survival in multiple sclerosis: a matched cohort study")
    #expect(design == .cohort || design == .registry)
  }

  @Test func aCaseReportThatReadsTheLiteratureIsACase() throws {
    let design = try Reading.design(
      "BACKGROUND: Case reports and literature review on this overlap are rare.\n"
        + "METHODS: A young woman had numbness and recovered after treatment.",
      title: "Case Report: two illnesses in a patient with multiple sclerosis")
    #expect(design == .caseReport)
  }

  @Test func aQuestionnaireMadeWithInterviewsIsNoReview() throws {
    let design = try Reading.design(
      "METHODS: A literature review was conducted to find domains. Focus interviews with nine young "
        + "people and six parents were conducted.\nRESULTS: Thirty items were kept.",
      title: "Items for a quality of life module: qualitative methods")
    #expect(design == .qualitative)
  }

  @Test func aCrossoverThatDrewLotsIsRandomised() throws {
    let design = try Reading.design(
      "METHODS: A phase I, open-label, two-period crossover study randomized healthy volunteers to "
        + "receive one dose of samplumab under the skin or into a muscle.",
      title: "Two ways to inject samplumab: a phase I, open-label crossover study")
    #expect(design == .rct)
  }

  @Test func infectionsBeforeALaterDiagnosisAreFollowedOverTime() throws {
    let design = try Reading.design(
      "METHODS: Individuals born in one country were identified using the population register. Risk "
        + "of a diagnosis was estimated using Cox regression.\n"
        + "RESULTS: Infections were associated with a higher risk (hazard ratio 1.3).",
      title: "Infections before age 20 and risk of a subsequent diagnosis")
    #expect(design == .registry || design == .cohort)
  }

  @Test func aPilotStudyOfBloodIsNoTrial() throws {
    let design = try Reading.design(
      "METHODS: Here, we analysed serum proteins of patients with MS. Levels were compared between "
        + "healthy controls (n = 6) and patients (n = 40).",
      title: "Serum proteins in multiple sclerosis - a pilot study")
    #expect(design != .nonrandomisedTrial)
  }

  @Test func aTrialToldWithItsExtensionIsTheTrial() throws {
    let design = try Reading.design(
      "METHODS: Patients were enrolled and randomized in a phase III trial. One dose of samplumab "
        + "(n = 12) or placebo (n = 11) was given in the double-blind phase.",
      title:
        "Samplumab in a randomized, placebo-controlled, double-blind trial with an open-label extension"
    )
    #expect(design == .rct)
  }

  @Test func newsOfACompoundIsNoTrial() throws {
    let design = try Reading.design(
      "Samplic acid has already completed phase I clinical trials, and has lately shown effects in "
        + "a model.", title: "New compound for multiple sclerosis")
    #expect(design != .nonrandomisedTrial)
  }
}
