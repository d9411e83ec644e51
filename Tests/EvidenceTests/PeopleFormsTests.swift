import Testing

@testable import Evidence

/// The ways in which studies print how many took part, beside `41 patients`.
struct PeopleFormsTests {
  private func people(_ methods: String) throws -> Participants {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: Fatigue fell.").participants
  }

  @Test(arguments: [
    // Whatever they are called, people are randomised, enrolled, interviewed or recruited.
    ("Thirty-three BCX were randomly assigned to yoga or to waiting.", 33),
    ("In total, 216 were enrolled.", 216),
    ("We interviewed 44 stakeholders.", 44),
    ("Participants were 150 police trainees.", 150),
    ("128 RRMS were included.", 128),
    // The age stands between the noun and its number.
    ("Women aged 50 to 74 years (n = 320) were evenly randomised to walking or usual life.", 320),
    // Of those asked or planned.
    ("74 of the planned 92 patients were enrolled.", 74),
    ("31 of 322 eligible women participated in the trial.", 31),
    ("Thirty-five sedentary and obese women were recruited.", 35),
    // The parts that follow add up to it.
    ("In this study 44 patients, 10 with RRMS, 24 with SPMS and 10 with PPMS, were scanned.", 44),
    ("Eight mindfulness teachers (5 females, 3 males) were recruited.", 8),
    (
      "Patients who met the criteria were 120; 64 switched to one drug, 36 to another, 20 to none.",
      120
    ),
    ("A total of 266 064 women were randomly assigned to two groups.", 266_064),
    // Two groups named, one count.
    ("68 women were randomised into an exercise group and a control group.", 68),
    // What happened after they were enrolled.
    ("212 patients were enrolled and 12 dropped out.", 212),
    ("The cohort (N = 97) was followed for two years.", 97),
  ])
  func everybody(_ text: String, _ total: Int) throws {
    #expect(try people(text).total == total)
  }

  @Test(arguments: [
    "A questionnaire was sent to 221 patients.", "Twenty couples were interviewed.",
    "The recommended caseload was 358 people with MS per nurse.",
    "Forty practices were randomised to training or usual care.",
    "Patients were scanned at 7-Tesla on day 28 of week 4.",
  ])
  func notEverybody(_ text: String) throws {
    let found = try people(text)
    #expect(found.total == nil)
    #expect(found.analysed == nil)
  }

  @Test func whatWasAlsoEnrolledIsNotEverybody() throws {
    let found = try people(
      "Blood of many people with NMOSD was frozen. 61 patients with RRMS and 22 healthy controls "
        + "were also enrolled.")
    #expect(found.groups.isEmpty && found.total == nil)
  }

  @Test func aGroupsNameEndsAtItsVerb() throws {
    let found = try people("61 people with RRMS and 22 controls performed three naps at home.")
    #expect(found.groups.map(\.name) == ["people with RRMS", "controls"])
  }

  @Test func aStudysOwnShortNameCountsPeople() throws {
    let found = try people(
      "Breast cancer survivors (BCS) were invited. Tiredness was rated by 152 BCS in the study.")
    #expect(found.total == 152)
  }

  @Test func aListWithAHoleIsUnsure() throws {
    let evidence = try Reading.evidence(
      "METHODS: 20 with one illness, 19 ABCD, 18 MS patients and 17 healthy controls were scanned.")
    #expect(evidence.participants.total == nil)
    #expect(evidence.participants.groups.count != 2)
  }

  @Test func theFirstSentenceOfRunningTextTellsOfTheStudy() throws {
    let found = try Reading.evidence(
      "A double-blind study of samplumab and placebo was conducted in 110 patients with MS. "
        + "They kept a diary for two weeks. Fatigue fell with samplumab (p = 0.02)."
    ).participants
    #expect(found.total == 110)
  }

  @Test(arguments: [
    "A trial was conducted on 60 women. Thirty women were selected for the control group.",
    "60 women took part in the trial. Thirty patients received samplumab twice a day.",
  ])
  func oneArmDoesNotDisputeTheWhole(_ methods: String) throws {
    #expect(try people(methods).total == 60)
  }

  @Test func aSubgroupDoesNotDisputeTheWhole() throws {
    let found = try Reading.evidence(
      "METHODS: 369 patients with multiple sclerosis were randomised to samplumab or placebo.\n"
        + "RESULTS: Fatigue fell in the pre-defined subgroup of 123 patients who had been treated.")
    #expect(found.participants.total == 369)
  }

  @Test func aCaseToldBeforeTheMethodsCounts() throws {
    func cases(_ background: String) throws -> Int? {
      try Reading.evidence(
        "BACKGROUND: \(background)\nDISCUSSION: This case shows that rashes occur.",
        title: "A rash after samplumab: case report", types: ["Case Reports"]
      ).participants.total
    }
    #expect(try cases("We present the case of a 27-year-old woman who had a rash.") == 1)
    #expect(try cases("We described eight patients presenting with a rash.") == 8)
    #expect(
      try cases("We report a patient with a rash and three additional patients without.") == nil)
  }
}
