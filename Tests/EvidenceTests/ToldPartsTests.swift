import Testing

@testable import Evidence

/// Limits, care in conclusions, and harms: what is one, and what only looks like one.
@Suite struct ToldPartsTests {
  @Test(arguments: [
    ("CONCLUSIONS: The retrospective design and missing data call for care.", true),
    ("CONCLUSIONS: The evidence is sparse and inconclusive.", true),
    ("CONCLUSIONS: We recommend further studies of sleep.", true),
    ("CONCLUSIONS: However, further studies should be done in children.", true),
    ("CONCLUSIONS: Home training suits people who have limitations in travel.", false),
    ("CONCLUSIONS: These results are crucial for further studies of costs.", false),
    ("CONCLUSIONS: The need for further information to people with MS is plain.", false),
    ("RESULTS: Pain fell.\nRESULTS: All studies had a low risk of bias.", false),
  ])
  func limits(_ end: String, _ isTold: Bool) throws {
    let found = try Reading.evidence("METHODS: 40 people with MS were asked once.\n\(end)")
    #expect(found.limitations.isEmpty != isTold)
  }

  @Test(arguments: [
    ("People with MS may have a course suggestive of stroke.", true),
    ("A course suggestive of stroke was common.", false),
    ("Lesions could be detected in all.", false),
    ("Lesions could be detected, which might help.", true),
  ])
  func care(_ conclusion: String, _ isHedged: Bool) throws {
    let found = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: \(conclusion)")
    #expect(found.conclusion?.hedged == isHedged)
  }

  @Test func aReviewThatOnlyAnnouncesConcludesInItsResults() throws {
    let found = try Reading.evidence(
      "BACKGROUND: A channel.\nRESULTS: Its role is disputed; it may be a target.\nCONCLUSIONS: This "
        + "review is intended to give an overview.", title: "A channel: a review")
    #expect(found.conclusion?.hedged == true)
  }

  @Test func theInfectionMayBeTheHarm() throws {
    let found = try Reading.evidence(
      "METHODS: 133 people with MS on steroid therapy were asked.\nRESULTS: The infection was seen in "
        + "8. No death occurred.",
      title: "Can steroid therapy increase the risk of COVID-19 in multiple sclerosis?")
    #expect(found.harms.reported)
    let score = try Reading.evidence(
      "METHODS: 40 people with MS were asked.\nRESULTS: Levels went with adverse expanded scores.")
    #expect(!score.harms.reported)
  }

  @Test func whatWasDoneAtTheBench() throws {
    #expect(
      try Reading.design(
        "METHODS: Vesicles of women with MS were incubated with cells.\nRESULTS: In vitro, vesicles of "
          + "women with MS made cells move.", title: "Vesicles in MS") == .inVitro)
    #expect(
      try Reading.design(
        "METHODS: 40 women with MS were asked.\nRESULTS: Menses came back in 20 women.",
        title: "Menses after autologous transplantation for MS") == .cohort)
  }

  @Test func aReviewOfAnimalsAndPeopleIsOfBoth() throws {
    let found = try Reading.evidence(
      "METHODS: We searched PubMed and Embase.\nRESULTS: 11 animal studies and two human studies were "
        + "included.", title: "Samplumab: a systematic review")
    #expect(found.species == .both)
  }

  @Test func everybodyInAReview() throws {
    let found = try Reading.evidence(
      "METHODS: We searched PubMed.\nRESULTS: A total of 778 people participated.",
      title: "Samplumab: a systematic review")
    #expect(found.participants.total == 778)
  }
}
