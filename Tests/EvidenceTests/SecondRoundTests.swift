import Testing

@testable import Evidence

/// What readers of real pages found misread; every sentence here is invented.
@Suite struct SecondRoundTests {
  @Test func whenACaseBeganIsNoFollowUp() throws {
    for text in [
      "A 40-year-old woman with multiple sclerosis treated with samplumab for 2 years presented with pain.",
      "The infection occurred 4 months after the first course of samplumab in a 40-year-old woman.",
    ] {
      let found = try Reading.evidence(
        "We report a case. " + text, title: "Pain in a woman: a case report",
        types: ["Case Reports"])
      #expect(found.followUp == nil, "\(text)")
    }
  }

  @Test func whatItTookToComeInIsNoFollowUp() throws {
    let found = try Reading.evidence(
      "METHODS: Patients who had been treated for at least 6 months were included.\n"
        + "RESULTS: Pain fell.")
    #expect(found.followUp == nil)
  }

  @Test func theNumberOfTheWholeTrialIsNotThatOfItsSubgroup() throws {
    let found = try Reading.evidence(
      "METHODS: This is a post hoc subgroup analysis of participants of island descent.\n"
        + "RESULTS: Among the 900 participants enrolled in both trials, 72 (8.0%) were of island "
        + "descent. Relapses were fewer.")
    #expect(found.participants.total != 900)
  }

  @Test func aTreatmentThatFailedIsNoHarm() throws {
    let found = try Reading.evidence(
      "METHODS: We followed 230 patients on samplumab.\n"
        + "RESULTS: Samplumab was discontinued because of inefficacy in 57%.",
      title: "Stopping samplumab therapy in multiple sclerosis")
    #expect(!found.harms.reported)
  }

  @Test func whoseWordsPointElsewhereIsNoComparator() throws {
    let found = try Reading.evidence(
      "METHODS: Forty patients had a scan.\n"
        + "RESULTS: Spots were larger compared with these.")
    #expect(found.comparator == nil)
  }

  @Test func otherwiseHealthyPatientsAreNoControls() throws {
    let found = try Reading.evidence(
      "We describe three otherwise healthy women with optic neuritis. Sight improved in all.",
      title: "Optic neuritis in three women: a case series", types: ["Case Reports"])
    #expect(found.comparator?.text.lowercased().contains("healthy") != true)
  }

  @Test func someStudiesToldOfBeforeAreNotAll() throws {
    let found = try Reading.evidence(
      "METHODS: We did a systematic review.\nRESULTS: Ten articles were included. "
        + "In those 3 studies included for fine dust, the ratio was higher.",
      title: "Dust and multiple sclerosis: a systematic review and meta-analysis")
    #expect(found.participants.studies == 10)
  }
}
