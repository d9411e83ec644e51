import Testing

@testable import Evidence

/// Kinds of texts that are easily taken for another kind.
struct DesignKindsTests {
  @Test(arguments: [
    "METHODS: This prospective, randomized study was done in 40 patients with MS. One group took "
      + "samplumab, the other nothing.\nRESULTS: Walking improved more with samplumab (p = 0.02).",
    "METHODS: Forty people with MS were divided into two groups using random assignment and took "
      + "samplumab or placebo for six months.\nRESULTS: Liver values fell (p = 0.01).",
    "METHODS: People with MS were enrolled and randomized in 2 treatment groups. Gait was measured "
      + "before the first dose and after 4 weeks of treatment.\nRESULTS: Gait changed (p = 0.03).",
    "METHODS: The study protocol was approved by the ethics committee. Patients were randomized "
      + "into two equal groups.\nRESULTS: Blood pressure fell less with samplumab (p = 0.01).",
  ])
  func lotsThatWereDrawnMakeATrial(_ abstract: String) throws {
    #expect(try Reading.design(abstract) == .rct)
  }

  @Test func howPeopleWereChosenSaysMoreThanHowTheyWereLookedAt() throws {
    let design = try Reading.design(
      "METHODS: A retrospective case-control study included 118 women with MS.\nRESULTS: Active "
        + "lesions on MRI came before relapses (p = 0.01).",
      title: "Brain MRI before pregnancy and relapses after it")
    #expect(design == .caseControl)
  }

  @Test func aPilotStudyThatDrewLotsIsATrial() throws {
    let design = try Reading.design(
      "METHODS: This was a single-blind, randomized study of a 10-week course versus usual care in "
        + "people new to MS. Coping was asked at baseline and after 10 weeks.\n"
        + "RESULTS: Coping was better after the course (p = 0.04).",
      title: "Coping groups for people new to multiple sclerosis: a pilot study")
    #expect(design == .rct)
  }

  @Test func trialsPutTogetherAreAFurtherAnalysis() throws {
    let design = try Reading.design(
      "METHODS: Datasets of two randomized controlled trials were pooled, 120 people with MS in "
        + "all, who did one of two kinds of exercise for three weeks.\n"
        + "RESULTS: Those with low scores gained most (p = 0.02).",
      title: "Who gains most from exercise?")
    #expect(design == .rctSecondary)
  }

  @Test func aNarrativeReviewOfReviewsIsNarrative() throws {
    let design = try Reading.design(
      "PURPOSE: To give an overview of treatments of low mood in MS.\nMETHODS: We performed a "
        + "narrative review of meta-analyses and systematic reviews of medicines.\n"
        + "CONCLUSIONS: Treatments may have to be put together.",
      title: "Low mood in multiple sclerosis: is one treatment enough?")
    #expect(design == .narrativeReview)
  }

  @Test func aConsensusInItsTitleIsGuidance() throws {
    let design = try Reading.design(
      "The thalamus shrinks in MS. In this review we discuss how it is measured. A group of "
        + "experts met and agreed on what to study next.",
      title: "Imaging of the thalamus: a consensus statement")
    #expect(design == .guideline)
  }

  @Test func aGuidanceMoleculeMakesNoGuideline() throws {
    let design = try Reading.design(
      "Guidance molecule q (GMq) is a protein with an axon guidance function. Studies have shown that GMq "
        + "may take part in diseases of the brain. This article will review what is known of GMq.",
      title: "Guidance molecule q and diseases of the brain")
    #expect(design != .guideline)
  }

  @Test func aReviewOfMouseModelsIsAReview() throws {
    let found = try Reading.evidence(
      "The mouse is much used in research on MS. The aim of this two-part review is to tell which "
        + "mouse models there are. Part 2 presents the models, their merits and their limits.",
      title: "Mouse models for multiple sclerosis research")
    #expect(found.design == .narrativeReview)
    #expect(found.species == .animal)
  }

  @Test(arguments: [
    (
      "PURPOSE: To describe three patients with both illnesses of the eye.\nMETHODS: We looked at "
        + "the medical records of three women seen in one clinic.\nRESULTS: The three women had "
        + "the two illnesses some months apart. Vision came back in all.",
      "Two illnesses of the eye in one person"
    ),
    (
      "In a patient with multiple sclerosis, seizures of speech were the only sign of a relapse. "
        + "Their course went with the EEG and with a new lesion.",
      "Seizures as the only sign of a relapse"
    ),
  ])
  func aFewPeopleDescribedAreCases(_ abstract: String, _ title: String) throws {
    #expect(try Reading.design(abstract, title: title) == .caseReport)
  }

  @Test func aLineOfStemCellsIsNoCase() throws {
    let found = try Reading.evidence(
      "Here, we established an induced pluripotent stem cell line (iPSC) from the blood cells of a "
        + "25-year-old man with MS. The iPSCs had a normal karyotype and made all three germ layers.",
      title: "A stem cell line from a 25-year-old man with multiple sclerosis")
    #expect(found.design == .inVitro)
    #expect(found.species == .cells)
  }

  @Test func ratAndHumanAreBoth() throws {
    let found = try Reading.evidence(
      "We compared peptide levels in white and grey matter of rat and human and found both higher "
        + "in white matter. We then tested their effect on primary rat microglia.",
      title: "More of a messenger in white matter of rat and human")
    #expect(found.species == .both)
  }

  @Test func aPlasmaLevelBesideAScanIsNoImagingStudy() throws {
    let design = try Reading.design(
      "METHODS: Plasma levels of the messenger were measured in 40 patients with MS and 30 healthy "
        + "controls. Patients also had an MRI.\nRESULTS: Levels were higher in patients (p = 0.04) "
        + "and correlated with lesions.",
      title: "Plasma messenger and white matter lesions in relapsing multiple sclerosis")
    #expect(design == .crossSectional)
  }

  @Test func interviewsAboutAGuidelineAreInterviews() throws {
    let design = try Reading.design(
      "Guidelines on activity exist for people with MS, but little is known about what people think "
        + "of them. The authors conducted online, semistructured interviews with 40 persons with "
        + "MS. The authors found first impressions through thematic analysis.",
      title: "\"Not made for us\": the uptake of activity guidelines by adults with MS")
    #expect(design == .qualitative)
  }

  @Test func aFasterMethodIsAMethod() throws {
    let design = try Reading.design(
      "Finding lesions in scans by computer takes long. In this paper, we propose a framework that "
        + "matches templates in linear time. Experiments show that the proposed method is faster.",
      title: "Fast template matching for finding lesions")
    #expect(design == .methodDevelopment)
  }

  @Test func reportsToAnAgencyAreARegistry() throws {
    let design = try Reading.design(
      "METHODS: A disproportionality analysis of the adverse event reporting system of an agency "
        + "was done. Reported odds ratios for cancer were calculated for 7 drugs.\n"
        + "RESULTS: Two drugs were reported with cancer more often.",
      title: "Drugs for multiple sclerosis and reports of cancer")
    #expect(design == .registry)
  }

  @Test func whoeverIsSeenOnceIsNoCohort() throws {
    let once = try Reading.design(
      "METHODS: The cohort, 96 people with MS followed at our centre, answered two questionnaires on "
        + "mood and did a word test.\nRESULTS: Low mood was associated with fewer words (p = 0.02).",
      title: "Mood and words in multiple sclerosis")
    #expect(once == .crossSectional)
    let again = try Reading.design(
      "METHODS: The cohort, 96 people with MS, was followed for two years; mood was asked each year.\n"
        + "RESULTS: Low mood was associated with fewer words (p = 0.02).",
      title: "Mood and words in multiple sclerosis")
    #expect(again == .cohort)
  }
}
