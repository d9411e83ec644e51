import Literature
import Testing

@testable import Evidence

@Suite struct PartTests {
  @Test(arguments: [
    ("We followed 60 people for a median of 16 months.", "median of 16 months"),
    ("60 people were followed up for 5 years.", "5 years"),
    ("60 people were recruited. The mean follow-up was 3.2 years.", "3.2 years"),
  ])
  func followUp(_ methods: String, _ text: String) throws {
    let found = try Reading.evidence("METHODS: \(methods)").followUp
    #expect(found?.text.contains(text) == true)
  }

  @Test func durationOfDiseaseIsNotFollowUp() throws {
    let found = try Reading.evidence(
      "METHODS: 60 people with a disease duration of 9 years were recruited.\n"
        + "RESULTS: Relapses came 17 months after the last infusion.")
    #expect(found.followUp == nil)
  }

  @Test func comparators() throws {
    let trial = try Reading.evidence(
      "METHODS: 80 patients were randomly assigned to samplumab or placebo.")
    #expect(trial.comparator?.text == "placebo")
    #expect(trial.comparator?.sources == ["p1"])
    let none = try Reading.evidence(
      "METHODS: 80 patients took samplumab.\nRESULTS: Pain fell by 2 points.")
    #expect(none.comparator == nil)
    #expect(none.absent.contains("comparator"))
  }

  @Test func withoutAControlGroupIsNotAComparison() throws {
    let found = try Reading.evidence(
      "METHODS: 80 patients took samplumab.\nRESULTS: Pain fell by 2 points.\n"
        + "CONCLUSIONS: There was no control group.")
    #expect(found.comparator == nil)
  }

  @Test func harms() throws {
    let told = try Reading.evidence(
      "METHODS: 80 patients took samplumab.\nRESULTS: Adverse events occurred in 50% of patients.")
    #expect(told.harms.reported)
    #expect(told.harms.sources == ["p2"])
    let silent = try Reading.evidence(
      "METHODS: 80 patients took samplumab.\nRESULTS: Pain fell by 2 points.")
    #expect(!silent.harms.reported)
    #expect(silent.absent.contains("harms"))
    let planned = try Reading.evidence(
      "METHODS: 80 patients took samplumab. Safety was assessed.\nRESULTS: Pain fell by 2 points.")
    #expect(planned.unsure.contains("harms"))
    #expect(!planned.absent.contains("harms"))
  }

  @Test func whatAPlanHopesForHasNotHappened() throws {
    let plan = try Reading.evidence(
      "METHODS: 80 patients will be randomised to samplumab or placebo.\n"
        + "CONCLUSIONS: We anticipate that samplumab will be well tolerated.",
      title: "Samplumab: study protocol for a randomised controlled trial")
    #expect(!plan.harms.reported)
    #expect(plan.harms.sources.isEmpty)
  }

  @Test func limitsFundingAndConclusion() throws {
    let found = try Reading.evidence(
      "RESULTS: Pain fell.\nCONCLUSIONS: Samplumab may help. The small sample size is a "
        + "limitation.\nFUNDING: Invented Trust.")
    #expect(found.limitations.first?.sources == ["p3"])
    #expect(found.funding?.text == "Invented Trust.")
    #expect(found.conclusion?.hedged == true)
    #expect(found.conclusion?.sources.contains("p2") == true)
    let firm = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: Samplumab works.")
    #expect(firm.conclusion?.hedged == false)
    #expect(firm.absent.contains("limitations"))
  }

  @Test func fundingOfTheRecord() throws {
    let found = try Reading.evidence("RESULTS: Pain fell.", funding: ["X1 Invented Trust"])
    #expect(found.funding?.sources == ["m:funding"])
  }

  @Test func absentAndUnsureNeverShareAPart() throws {
    let reader = try Reading.reader()
    for study in SampleStudies.all() {
      let found = reader.read(study)
      #expect(Set(found.absent).isDisjoint(with: found.unsure))
    }
  }

  @Test func withoutAnAbstractTheArticleStandsInItsPlace() throws {
    let found = try Reading.reader().read(
      Study(
        title: "Samplumab in people with multiple sclerosis",
        fullText: [
          .init(
            label: "Methods", text: "80 patients were randomly assigned to samplumab or placebo."),
          Abstract.Section(
            label: "Results", text: "Pain fell by 2 points with samplumab (p = 0.01)."),
          Abstract.Section(label: "Limitations", text: "The small sample is a limitation."),
        ], licence: "CC BY 4.0"))
    #expect(found.participants.total == 80)
    #expect(found.comparator?.text == "placebo")
    #expect(found.findings.first?.sources == ["f2"])
    #expect(found.limitations.first?.sources == ["f3"])
    #expect(found.absent.isEmpty)
  }
}
