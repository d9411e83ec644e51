import Testing

@testable import Evidence

/// How many took part, in the forms that readers missed on pages; all sentences are invented.
@Suite struct WhoTookPartTests {
  private func people(
    _ abstract: String, title: String = "Naps and tea in people with multiple sclerosis"
  ) throws -> Participants {
    try Reading.evidence(abstract, title: title).participants
  }

  @Test func aCrossSectionalStudyOfPeopleTellsOfItself() throws {
    let found = try people(
      "BACKGROUND: Poor sleep is common. This cross-sectional study of 81 pwMS determines who sleeps "
        + "badly.\nRESULTS: Sleep was poor in most (p < 0.01).")
    #expect(found.total == 81)
  }

  @Test func theWholeBeforeItsPartsIsTheTotal() throws {
    let found = try people(
      "METHODS: 70 subjects were recruited, including 35 MS patients and 35 healthy controls.\n"
        + "RESULTS: Of the 35 patients, 12 patients slept badly.")
    #expect(found.total == 70)
  }

  @Test func aNounMayStandOnlyBeforeTheFirstNumber() throws {
    let found = try people(
      "METHODS: Ninety-one individuals with relapsing and 34 with progressive MS were enrolled.")
    #expect(found.total == nil)
    #expect(found.groups.map(\.count) == [91, 34])
    #expect(found.groups.first?.name == "individuals with relapsing MS")
    let treated = try people(
      "METHODS: This was a cohort study.\n"
        + "RESULTS: Forty-one patients were treated with samplumab and 52 with placebrine.")
    #expect(treated.groups.map(\.count) == [41, 52])
    #expect(treated.groups.last?.name.contains("placebrine") == true)
  }

  @Test func thoseWhoAnsweredAreEverybody() throws {
    let found = try people(
      "METHODS: A survey was sent by post.\nRESULTS: The response rate was 61% (1342/2200).")
    #expect(found.total == 1342)
    let several = try people(
      "METHODS: A survey was sent by post.\n"
        + "RESULTS: Response rates were 61% (134/220) in the town and 50% (40/80) outside.")
    #expect(several.total == nil)
  }

  @Test func oneGroupIsNotEverybody() throws {
    let found = try people(
      "METHODS: Forty pwMS who drank tea were assigned to naps or waiting.\n"
        + "RESULTS: All 19 participants in the waiting group went back to tea.")
    #expect(found.total == 40)
  }

  @Test func perProtocolIsNoRate() throws {
    let found = try people("RESULTS: 28 subjects with MS completed per protocol.")
    #expect(found.total == 28 || found.analysed == 28)
  }

  @Test func groupsOfATrialMayBeLabelledByWhatTheyGot() throws {
    let found = try people(
      "METHODS: In this randomised controlled trial there were a nap group (n = 14, two naps a "
        + "week) and a control group (n = 15, no naps).")
    #expect(found.groups.map(\.count) == [14, 15])
  }

  @Test func peopleAndTheirControlsAreTwoGroups() throws {
    let found = try people(
      "METHODS: In a cohort of 47 people with MS and a matched group of 24 healthy subjects, we "
        + "measured sleep.")
    #expect(found.total == nil)
    #expect(found.groups.map(\.count) == [47, 24])
    let asked = try people(
      "METHODS: We held interviews, asking 15 members of the general population and 13 people with "
        + "multiple sclerosis (MS) to think aloud.")
    #expect(asked.groups.map(\.count) == [15, 13])
  }

  @Test func aReportOfAFewTellsHowMany() throws {
    let found = try people(
      "This report describes the effect of tea in six patients with MS and poor sleep.",
      title: "Tea relieves poor sleep in multiple sclerosis: a case report")
    #expect(found.total == 6)
  }

  @Test(arguments: [
    ("Of 2,610 unique citations, 38 papers met our inclusion criteria.", 38),
    ("A total of 452 articles were reviewed, and 9 studies were included in the analysis.", 9),
    ("Databases were searched, and 113 trials (n = 6909) were included.", 113),
    ("All 44 included articles reported lower scores.", 44),
    ("17 studies published in English, which used scans, were included.", 17),
    ("Eleven studies out of 911 records met the inclusion criteria.", 11),
    ("A total of 262 full-text papers were reviewed.", 262),
  ])
  func studiesOfAReview(sentence: String, count: Int) throws {
    let found = try people(
      "METHODS: We searched PubMed and Embase.\nRESULTS: \(sentence)",
      title: "Naps in multiple sclerosis: a systematic review")
    #expect(found.studies == count)
  }

  @Test func aReviewOfASearchTellsHowManyItRestsOn() throws {
    let found = try people(
      "METHODS: We searched PubMed.\nRESULTS: A search of the database yielded 36 articles on tea.",
      title: "Tea: a narrative review")
    #expect(found.studies == 36)
  }

  @Test func whereNobodyIsCountedTheTitleSaysWhoTheyAre() throws {
    let abstract = "METHODS: Patients answered a questionnaire.\nRESULTS: Sleep was poor."
    #expect(try people(abstract).withCondition)
    #expect(
      try !people(abstract + " Caregivers slept better.").withCondition)
    #expect(try !people(abstract, title: "Naps and tea").withCondition)
  }

  @Test func thoseComparedWithAreNotThoseStudied() throws {
    let found = try people(
      "METHODS: Levels were measured at noon and compared to 222 healthy controls and 15 patients "
        + "with progressive MS.\nRESULTS: Levels were lower (p < 0.01).")
    #expect(found.groups.isEmpty && found.total == nil)
    let beside = try people(
      "METHODS: We compared 60 patients with MS and 30 healthy controls.\nRESULTS: Sleep was poor.")
    #expect(beside.groups.map(\.count) == [60, 30])
  }
}
