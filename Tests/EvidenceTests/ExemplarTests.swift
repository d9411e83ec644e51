import Testing

@testable import Evidence

/// Invented records of the shapes that the worked pages were written from.
@Suite struct ExemplarTests {
  @Test func aSynthesisWithRelativeFigures() throws {
    let found = try Reading.evidence(
      "METHODS: Databases were searched for randomised trials. Risk ratios were pooled.\n"
        + "RESULTS: Nine trials including 5,120 patients were eligible. Compared with the control "
        + "(placebo and other active treatments), cladribine significantly increased the risk of "
        + "infection (RR, 1.21; 95% CI, 1.09-1.34; I 2, 74%), or a serious infection (RR, 1.40; "
        + "95% CI, 1.02-1.92; I 2, 0%).\nCONCLUSIONS: Cladribine raised the risk.",
      title: "Infections with cladribine: a systematic review and meta-analysis")
    #expect(found.design == .systematicReview)
    #expect(found.stage == .synthesis)
    #expect(found.participants.total == 5120)
    #expect(found.participants.studies == 9)
    #expect(found.comparator?.text == "placebo and other active treatments")
    #expect(found.harms.reported)
    let main = try #require(found.findings.first { $0.primary })
    #expect(main.outcome == "risk of infection")
    #expect(main.estimate?.value == 1.21)
    #expect(main.groups.isEmpty)
    #expect(found.absent.contains("followUp"))
    #expect(found.unsure.isEmpty)
  }

  @Test func aNullResultInsideATrial() throws {
    let found = try Reading.evidence(
      "OBJECTIVE: To study thickness as secondary outcomes of the randomized controlled SAMPLE "
        + "trial.\nMETHODS: Scans were available for exploratory analysis from 29 SAMPLE "
        + "participants (11/18 primary/secondary progressive).\nRESULTS: After 2 years, there were "
        + "no significant differences in retinal thickness between samplumab and placebo arms "
        + "(p = 0.4).\nCONCLUSIONS: The study was probably underpowered.",
      title: "Retinal thickness in progressive multiple sclerosis: results from the SAMPLE study")
    #expect(found.design == .rctSecondary)
    #expect(found.participants.total == nil)
    #expect(found.participants.analysed == 29)
    #expect(found.followUp?.text == "2 years")
    #expect(found.comparator?.text == "placebo")
    let main = try #require(found.findings.first { $0.primary })
    #expect(main.direction == .noDifference)
    #expect(main.outcome == "retinal thickness")
    #expect(found.absent.contains("harms"))
    #expect(found.limitations.map(\.sources) == [["p4"]])
  }

  @Test func aSmallDescriptionThatReassures() throws {
    let found = try Reading.evidence(
      "METHODS: A retrospective observational study including all patients treated with "
        + "natalizumab followed-up after 8 years.\nRESULTS: 27 patients were included. The "
        + "probability of PML was: 60% low and 40% high. 9 patients go on with treatment. "
        + "No cases of PML have been confirmed. Adverse effects were detected in 40% of patients.",
      title: "Natalizumab: safety and risk in relapsing-remitting multiple sclerosis")
    #expect(found.design == .cohort)
    #expect(found.participants.total == 27)
    // "After 8 years" may be how long they were followed, or when it began.
    #expect(found.unsure.contains("followUp"))
    #expect(found.absent.contains("comparator"))
    #expect(found.harms.sources.contains("p6"))
  }

  @Test func aCaseReportOfWhatAMedicineDid() throws {
    let found = try Reading.evidence(
      "Fingolimod is approved for children with multiple sclerosis. Slow heartbeats pass within "
        + "6 h of the first dose. Here, we report a case of a 15-year-old boy with RRMS who "
        + "received a first dose of fingolimod and showed a slow heartbeat that resolved.",
      title: "Slow heartbeat after first fingolimod dose in a child with MS - a case report")
    #expect(found.design == .caseReport)
    #expect(found.stage == .earlyHuman)
    #expect(found.participants.total == 1)
    #expect(found.harms.reported)
    #expect(found.harms.sources == ["p3"])
    #expect(found.absent.contains("followUp"))
    #expect(!found.unsure.contains("harms"))
  }

  @Test func cellsAndMice() throws {
    let found = try Reading.evidence(
      "Cells live among many messengers. Here, we found that regulatory T cells join the signals "
        + "of two messengers. Together they blocked other T cells and reversed asthma and multiple "
        + "sclerosis in mice. These data lay a foundation.",
      title: "Two messengers and what regulatory T cells make of them")
    #expect(found.about.isAboutCondition)
    #expect(found.design == .animal)
    #expect(found.stage == .laboratory)
    #expect(found.participants.total == nil)
    #expect(found.absent.contains("comparator"))
  }

  @Test func interviews() throws {
    let found = try Reading.evidence(
      "METHODS: Semi-structured interviews were held with people with MS and nurses and examined "
        + "by thematic analysis.\nRESULTS: Three main themes were identified: tiredness at work, "
        + "gaps in care and ways of coping.\nCONCLUSIONS: Nurses need to ask.",
      title: "Work and tiredness: a qualitative study of people with multiple sclerosis")
    #expect(found.design == .qualitative)
    #expect(found.findings.first?.primary == true)
    #expect(found.findings.first?.flags.contains("baseline") == false)
    #expect(found.absent.contains("participants"))
  }

  @Test func casesOfTheWholeWorldAreNotTheStudy() throws {
    let found = try Reading.evidence(
      "METHODS: From a national registry a retrospective cohort of patients treated with "
        + "natalizumab was established.\nRESULTS: 640 PML cases had been reported globally, "
        + "including 7 cases from here. The incidence was 0.9 (0.3-1.4) and 4.0 (3.8-4.2) per "
        + "1,000 person years.", title: "Fewer cases of PML with natalizumab")
    #expect(found.participants.total == nil)
    #expect(found.participants.analysed == nil)
    #expect(found.unsure.contains("participants"))
  }

  @Test(arguments: [
    ("The search yielded 1,300 articles, 8 of which were eligible for the analysis.", 8),
    ("From 534 articles found, 12 were included.", 12),
    ("Twelve articles involving 646 patients met our inclusion criteria.", 12),
    ("Sixteen articles were retrieved, and ten articles were included and evaluated.", 10),
    ("The search yielded 203 articles; four studies were included in the analysis.", 4),
    ("Our search identified 9 eligible articles on naps.", 9),
    ("Out of 6531 articles identified, a total of 32 articles were finalized.", 32),
    (
      "A total of 13 studies involving 584 patients met the criteria, while nine were included in "
        + "the meta-analysis.", 13
    ),
    (
      "The search resulted in 4860 articles; 2593 articles remained after removing duplicates. "
        + "For the analysis, 39 articles were included.", 39
    ),
  ])
  func studiesKeptNotFound(_ results: String, _ studies: Int) throws {
    let found = try Reading.evidence(
      "RESULTS: \(results)", title: "Samplumab: a systematic review and meta-analysis")
    #expect(found.participants.studies == studies)
  }

  @Test(arguments: [
    ("60 people were included, with 3.1 ± 1.4 years follow-up.", "3.1 ± 1.4 years"),
    (
      "60 people took samplumab for up to 5 years, followed by 24 weeks of post-dosing follow-up.",
      "up to 5 years"
    ),
  ])
  func followUps(_ methods: String, _ text: String) throws {
    #expect(
      try Reading.evidence("METHODS: A single-arm trial. \(methods)").followUp?.text == text)
  }

  @Test func harmsWithoutTheWordAreUnsureNotAbsent() throws {
    let found = try Reading.evidence(
      "METHODS: 25 patients were randomly assigned to samplumab or placebo.\nRESULTS: Those given "
        + "samplumab experienced low mood more often. Walking was better.")
    #expect(!found.absent.contains("harms"))
    #expect(found.unsure.contains("harms"))
  }
}
