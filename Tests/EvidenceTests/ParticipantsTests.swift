import Testing

@testable import Evidence

@Suite struct ParticipantsTests {
  private func people(_ methods: String, results: String = "Fatigue fell in both groups.") throws
    -> Participants
  {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: \(results)").participants
  }

  @Test(arguments: [
    ("We randomly assigned 412 patients to samplumab or placebo.", 412),
    ("A total of 8,448 participants were enrolled.", 8448),
    ("Thirty-four people with MS were recruited.", 34),
    ("Twelve women with relapsing MS took part.", 12),
    ("We recruited 53 consecutive outpatients with progressive MS.", 53),
    ("In this cohort study, 1\u{2009}204 patients were included.", 1204),
    ("People with MS (n = 230) were randomly assigned to samplumab or placebo.", 230),
    ("Adults with MS (60 years or older, N = 180) completed a survey.", 180),
    ("In this cross-sectional study, 200 patients with MS were asked.", 200),
    ("Two-hundred nineteen people with MS were included.", 219),
    ("Between 2013 and 2014, 521 patients were enrolled, 347 took samplumab and 174 not.", 521),
    ("The trial enrolled 180 patients; 89 received samplumab and 91 received placebo.", 180),
    ("64 patients were randomised; 28 patients in one group and 36 in the other.", 64),
    ("Of 511 eligible patients, 12 had a relapse.", 511),
    ("A study was conducted in 30 patients with MS.", 30),
    ("A total of 209 patients (78% female) started samplumab.", 209),
  ])
  func everybodyIsCounted(_ text: String, _ total: Int) throws {
    #expect(try people(text).total == total)
  }

  @Test(arguments: [
    "The prevalence rose from 68 to 143 cases/100,000 inhabitants.",
    "There were 143 patients with MS per 100,000 people.",
    "A phase 3 study, patients with MS, was planned.", "Rates were 40 per 1000 person-years.",
    "A 22-item scale asked people for their views.", "Two-thirds of patients were women.",
    "Two of these patients had a rash.", "50 patients per site per year were seen.",
    "In this randomised trial, all participants, except one patient, were treated.",
    "The protocol was divided into 14 individual steps.",
    "In this trial 69 patients were referred, 52 entered the study.",
  ])
  func notEverybody(_ text: String) throws {
    #expect(try people(text).total == nil)
  }

  @Test func everyShareOfOneNumber() throws {
    let found = try people(
      "The test was done in clinics.",
      results: "Four of 222 patients (1.8%) were positive. 28 of 222 patients had no result.")
    #expect(found.total == nil)
    #expect(found.analysed == 222)
  }

  @Test func armsWithoutATotalAreGroups() throws {
    let found = try people(
      "Patients were randomly assigned to samplumab (n = 27) or placebo (n = 26).")
    #expect(found.total == nil)
    #expect(found.groups.map(\.count) == [27, 26])
  }

  @Test func twoClaimsToBeEverybodyAreUnsure() throws {
    let found = try Reading.evidence(
      "METHODS: In 120 patients walking was measured. In 300 patients fatigue was measured.")
    #expect(found.participants.total == nil)
    #expect(found.unsure.contains("participants"))
  }

  @Test func eyesAndMiceAreNotPeople() throws {
    #expect(try people("62 eyes were scanned.").total == nil)
    #expect(try people("We treated 24 mice with samplumab for 3 weeks.").total == nil)
    #expect(try people("62 eyes of 33 participants were scanned.").total == 33)
  }

  @Test func aShareIsNotTheWhole() throws {
    let found = try people(
      "53 people who had stopped treatment were included.",
      results: "41 of the 53 had relapsing-remitting MS. Relapses came back in 4 of 41 (9.8%).")
    #expect(found.total == 53)
    #expect(found.analysed == nil)
  }

  @Test func theEnrolledCountNotTheScreened() throws {
    let found = try people(
      "320 patients were screened. 212 patients were randomised to samplumab or placebo.",
      results: "198 patients were analysed.")
    #expect(found.total == 212)
    #expect(found.analysed == 198)
  }

  @Test func patientsAndControlsAreGroupsWithoutATotal() throws {
    let found = try people("We studied 60 patients with MS and 30 healthy controls.")
    #expect(found.total == nil)
    #expect(found.groups.map(\.count) == [60, 30])
  }

  @Test func theWholeBeforeItsGroupsIsTheTotal() throws {
    #expect(
      try people("We included 45 women (15 with MS; 15 with vertigo; 15 controls).").total == 45)
    let joined = try people("Fifty-nine PwMS and 51 HCs completed an interview.")
    #expect(joined.total == nil)
    #expect(joined.groups.map(\.count) == [59, 51])
  }

  @Test func aCaseReportIsOnePerson() throws {
    let evidence = try Reading.evidence(
      "We report the case of a 29-year-old woman with MS who had a rash after samplumab.",
      title: "Rash after samplumab: a case report")
    #expect(evidence.design == .caseReport)
    #expect(evidence.participants.total == 1)
  }

  @Test func aSynthesisCountsStudiesAndPeople() throws {
    let evidence = try Reading.evidence(
      "METHODS: We searched three databases.\n"
        + "RESULTS: Twelve trials including 8,448 people were eligible. Infections were more "
        + "likely with samplumab (RR 1.16; 95% CI 1.07-1.27).",
      title: "Samplumab and infections: a systematic review and meta-analysis")
    #expect(evidence.participants.studies == 12)
    #expect(evidence.participants.total == 8448)
  }

  @Test func theReviewersAreNotTheStudies() throws {
    let evidence = try Reading.evidence(
      "METHODS: Two investigators independently identified the articles and extracted the data.\n"
        + "RESULTS: Nine articles involving 310 patients met our inclusion criteria.",
      title: "Samplumab: a systematic review")
    #expect(evidence.participants.studies == 9)
    #expect(evidence.participants.total == 310)
  }

  @Test func aCountIsSourced() throws {
    let evidence = try Reading.evidence("METHODS: We recruited 53 people with MS.")
    #expect(evidence.participants.sources == ["p1"])
  }

  @Test func noPeopleIsAbsent() throws {
    let evidence = try Reading.evidence("METHODS: Interviews were analysed by theme.")
    #expect(evidence.absent.contains("participants"))
    #expect(!evidence.unsure.contains("participants"))
  }

  @Test(arguments: [
    "METHODS: We conducted 40 semi-structured interviews with older adults.",
    "METHODS: We included 2,109 consecutive hospitalizations for relapse.",
    "BACKGROUND: In our register, visits of more than 33,000 persons are recorded.\n"
      + "RESULTS: Naps are recorded too.",
  ])
  func whereSomeoneIsCountedNothingIsCalledAbsent(abstract: String) throws {
    #expect(try !Reading.evidence(abstract).absent.contains("participants"))
  }

  @Test func anAbstractMayBeginWithWhoTookPart() throws {
    let evidence = try Reading.evidence(
      "Poor sleep is common in multiple sclerosis. Forty-seven patients with MS and 19 controls "
        + "received naps. Patients also received tea. Sleep was better with naps.")
    #expect(evidence.participants.total ?? evidence.participants.groups.first?.count == 47)
  }

  @Test func oneOfSeveralIsNotTheOnlyOne() throws {
    let evidence = try Reading.evidence(
      "METHODS: We report patients who took samplumab for a rash. Patients were seen weekly.\n"
        + "RESULTS: One patient had a fever.", title: "Samplumab for a rash: a case report")
    #expect(evidence.participants.total == nil)
  }

  /// Found by fuzzing: the sum of the parts of a whole that no `Int` holds.
  @Test func aRowOfDigitsIsNobody() throws {
    let digits = String(repeating: "6", count: 60)
    let found = try people("12 women, 14 men and \(digits) people took part, \(digits) in all.")
    #expect((found.total ?? 0) < 1000)
  }
}
