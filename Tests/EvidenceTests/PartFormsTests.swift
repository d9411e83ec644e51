import Testing

@testable import Evidence

/// Forms in which studies tell of their parts; every sentence is invented.
@Suite struct PartFormsTests {
  @Test(arguments: [
    "Screening studies in siblings are needed.",
    "Clinical trials will be required to test whether tea changes fatigue.",
    "Future studies of how clinics lower the rate of falls on stairs in winter among older people "
      + "who live alone and walk with a cane are warranted.",
  ])
  func studiesThatAreNeededAreALimit(_ text: String) throws {
    let found = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: \(text)")
    #expect(found.limitations.first?.sources == ["p2"])
  }

  @Test func whatAllGotBeforeTheLotsIsNoFollowUp() throws {
    let found = try Reading.evidence(
      "METHODS: Forty patients were randomised to tea or placebo after 5 days of rest.\n"
        + "RESULTS: Pain fell.")
    #expect(found.followUp == nil)
    let later = try Reading.evidence(
      "METHODS: Forty patients were randomised to tea or placebo.\n"
        + "RESULTS: Pain fell after 12 weeks of treatment.")
    #expect(later.followUp?.text.contains("12") == true)
  }

  @Test func theRivalOfTheTitleIsTheComparatorOfATrial() throws {
    let found = try Reading.evidence(
      "METHODS: Forty patients were randomised to rituximab or natalizumab and the placebo for 96 "
        + "weeks, with a follow-up period of 30 days.\nRESULTS: Relapses were fewer.",
      title: "Rituximab compared with natalizumab in multiple sclerosis: a randomised trial",
      types: ["Randomized Controlled Trial"])
    #expect(found.comparator?.text.lowercased() == "natalizumab")
    // What came after the 96 weeks is not how long people were followed.
    #expect(found.followUp?.text != "30 days")
  }

  @Test func limitsThatAReviewWillDiscussAreNotItsOwn() throws {
    let found = try Reading.evidence(
      "This review covers samplumab. We discuss its uses and limitations in the clinic.",
      types: ["Review"])
    #expect(found.limitations.isEmpty)
  }

  @Test func aHintOfALimitIsUnsure() throws {
    let found = try Reading.evidence(
      "RESULTS: Pain fell.\nCONCLUSIONS: This exploratory analysis shows less pain.")
    #expect(found.limitations.isEmpty)
    #expect(found.unsure.contains("limitations"))
  }

  @Test func aCaseThatBeganAfterATreatmentTellsOfHarm() throws {
    let found = try Reading.evidence(
      "We report a 40-year-old woman whose hiccups began 2 weeks after starting interferon beta.",
      title: "A woman with hiccups: a case report", types: ["Case Reports"])
    #expect(found.harms.reported)
  }

  @Test func pmlAsTheDiseaseStudiedIsNoHarm() throws {
    let title = "Colour vision in progressive multifocal leukoencephalopathy"
    let found = try Reading.evidence(
      "METHODS: 20 people were tested.\nRESULTS: People with PML named fewer colours.",
      title: title)
    #expect(!found.harms.reported)
    let treated = try Reading.evidence(
      "METHODS: 20 people took natalizumab.\nRESULTS: One person developed PML.",
      title: "Natalizumab in clinics")
    #expect(treated.harms.reported)
  }

  @Test func theLastArmOfATrialIsItsComparator() throws {
    let found = try Reading.evidence(
      "METHODS: In this randomised controlled trial, 80 people were randomised to a walking class "
        + "or current local practice.")
    #expect(found.comparator?.text.contains("current local practice") == true)
  }

  @Test func experimentalControls() throws {
    let found = try Reading.evidence(
      "METHODS: Mice with experimental autoimmune encephalomyelitis received samplumab or PBS "
        + "every day.\nRESULTS: Samplumab lowered disease scores.",
      title: "Samplumab in mice with experimental autoimmune encephalomyelitis")
    #expect(found.comparator?.text == "PBS")
    #expect(found.comparator?.sources == ["p1"])
  }

  @Test func aTimeCountedFromBaselineIsNoComparison() throws {
    let found = try Reading.evidence(
      "METHODS: In this cohort study, 80 people were tested 6 years from baseline.\n"
        + "RESULTS: Memory was good.")
    #expect(found.comparator == nil)
  }

  @Test(arguments: [
    ("The appearance of lesions is a sign of relapse.", false),
    ("Clinicians should keep in mind the possibility of a relapse.", false),
    ("Lesions appear to precede relapse.", true),
    ("A possible cause is low sleep.", true),
  ])
  func hedges(_ text: String, _ isHedged: Bool) throws {
    let found = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: \(text)")
    #expect(found.conclusion?.hedged == isHedged)
  }
}
