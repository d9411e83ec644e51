import Testing

@testable import Evidence

/// Whom a printed number counts: people with the condition, a population they were found in, groups.
struct CountedPeopleTests {
  private func people(
    _ abstract: String, title: String = "Heat and hospital visits in people with multiple sclerosis"
  ) throws -> Participants {
    try Reading.evidence(abstract, title: title).participants
  }

  @Test func thoseFoundInAPopulationAreThePeople() throws {
    let found = try people(
      "METHODS: This was a retrospective cohort study.\n"
        + "RESULTS: From 640,200 insured residents, we identified 1,310 with MS. Most were women.")
    #expect(found.total == 1310)
    #expect(found.withCondition)
  }

  @Test func aWholePopulationIsNotTheParticipants() throws {
    let found = try people(
      "METHODS: Everyone born in one country was followed in the national register "
        + "(n = 3,422,000 individuals).\nRESULTS: The hazard ratio was 1.3.",
      title: "Childhood infections and later multiple sclerosis")
    #expect(found.total == nil)
    #expect(!found.withCondition)
  }

  @Test func soManyForEachCaseAreNoGroupOfThatSize() throws {
    for text in [
      "Each of the 877 patients was matched by age and sex to 5 controls (n = 4,205).",
      "We sampled 5 controls per case from the register.",
    ] {
      let found = try people("METHODS: \(text)", title: "A case-control study of heat in MS")
      #expect(!found.groups.contains { $0.count == 5 }, "\(text)")
      #expect(found.total != 5)
    }
  }

  @Test func pairsAndNamesWithALetterCountNobody() throws {
    let pairs = try people("METHODS: Serum of 670 pairs of cases and controls was studied.")
    #expect(pairs.total == nil && pairs.groups.isEmpty)
    let area = try people("RESULTS: Responses differed in area 4p of MS subjects.")
    #expect(area.total == nil)
    let scanner = try people("METHODS: Patients (4F, 7M) were scanned at 7T.")
    #expect(!scanner.groups.contains { ["F", "M", "T"].contains($0.name) })
  }

  @Test func theTotalOfSeveralSamplesIsTheTotal() throws {
    let found = try people(
      "METHODS: Three samples of MS patients (total n=460; 150 research patients; 210 clinical "
        + "patients; 100 persons from the community) completed tests.")
    #expect(found.total == 460)
  }

  @Test func whatWasDoneBeforeABracketNamesNoGroup() throws {
    let found = try people(
      "METHODS: Two sessions were held (n=16 participants) and taped.")
    #expect(!found.groups.contains { $0.name == "held" })
  }

  @Test func aPartWithTheConditionIsNotTheWhole() throws {
    let found = try people(
      "METHODS: There was a total of 1,600 participants, including 700 with MS and 900 with "
        + "spinal cord injury.")
    #expect(!found.withCondition)
  }

  @Test func anotherIllnessIsNotTheCondition() throws {
    let found = try people(
      "RESULTS: There were 20,400 incident hypertension patients, among whom there were 92 MS "
        + "patients.", title: "Age at hypertension in multiple sclerosis patients")
    #expect(!found.withCondition)
  }

  @Test func peopleWhoMayLaterHaveItDoNotHaveIt() throws {
    let found = try people(
      "METHODS: We excluded patients with MS at the start. We included 90 patients, followed for "
        + "four years.", title: "Later conversion to multiple sclerosis after isolated myelitis")
    #expect(found.total == 90)
    #expect(!found.withCondition)
  }

  @Test func theNumberOrTheStudyNamesTheCondition() throws {
    #expect(try people("METHODS: We recruited 53 people with relapsing MS.").withCondition)
    #expect(
      try people("METHODS: Patients with MS were recruited. In total, 53 patients took part.")
        .withCondition)
    #expect(
      try people(
        "METHODS: This case-control study included a total of 80 participants (40 in the control "
          + "group and 40 in the MS group)."
      ).withCondition == false)
  }

  @Test func cohortsAndSubgroupsAreNoPeople() throws {
    for noun in ["cohorts", "sub-cohorts", "subgroups", "groups", "centres", "registries"] {
      let found = try people("METHODS: We analysed data from two \(noun) of patients with MS.")
      #expect(found.total == nil, "two \(noun)")
      #expect(found.analysed == nil, "two \(noun)")
    }
  }

  @Test func joinedNounPhrasesAreGroups() throws {
    let found = try people(
      "METHODS: A total of 14 NMOSD patients and 41 MS patients were examined.")
    #expect(found.total == nil)
    #expect(found.groups.map(\.count) == [14, 41])
  }

  @Test func controlsAreNeverEverybody() throws {
    let found = try people(
      "METHODS: B cells were examined in 11 healthy controls and in treated MS patients.")
    #expect(found.total == nil)
  }

  @Test func thoseWhoMetTheCriteriaTookPart() throws {
    let found = try people(
      "METHODS: Of the 150 patients assessed, 8 met the following criteria for inclusion in the "
        + "study: stiff legs.")
    #expect(found.total == 8)
  }

  @Test func someOfThemIsNotEverybody() throws {
    let found = try people(
      "METHODS: We analysed records of patients with MS.\n"
        + "RESULTS: Samplumab was stopped in 25 cases, mainly because it did not work.")
    #expect(found.total == nil)
  }
}
