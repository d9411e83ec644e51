import Testing

@testable import Evidence

/// How long people were followed: the longest of the lengths that are about as well told.
@Suite struct FollowUpLengthTests {
  @Test(arguments: [
    (
      "METHODS: 40 people with MS were randomised to training 2 days per week for 8 weeks or to "
        + "none.\nRESULTS: Walking improved.", "8 weeks"
    ),
    (
      "METHODS: In this trial 40 people with MS got samplumab every four weeks for one year.\n"
        + "RESULTS: Pain fell.", "one year"
    ),
    (
      "METHODS: We followed 40 people with MS.\nRESULTS: The relapse rate fell to 0.2 after 12 months "
        + "of treatment and to 0.1 after 24 months.", "24 months"
    ),
    (
      "METHODS: People with at least 5 years of follow-up were taken from a registry.\nRESULTS: They "
        + "were followed for a median of 8.5 years.", "median of 8.5 years"
    ),
    (
      "METHODS: Samples were collected from 40 people with MS at baseline, 3, 6 and 12 months.\n"
        + "RESULTS: Pain fell.", "12 months"
    ),
    (
      "METHODS: 40 people with MS took part in this 2-year, multicentre, open-label study.\n"
        + "RESULTS: Pain fell.", "2-year"
    ),
    (
      "METHODS: We studied 40 people with MS.\nRESULTS: The mean duration of treatment was 21 "
        + "months.", "21 months"
    ),
    (
      "METHODS: Diaries of 40 people with MS were kept for 12 consecutive weeks.\n"
        + "RESULTS: Pain fell.", "12 consecutive weeks"
    ),
    (
      "METHODS: We studied 40 people with MS.\nRESULTS: Over a median (IQR) of 4.1 (2.2-6.0) years, "
        + "12 had a relapse.", "4.1 (2.2-6.0) years"
    ),
  ])
  func lengths(_ abstract: String, _ text: String) throws {
    let found = try Reading.evidence(abstract, title: "A cohort study of MS").followUp?.text
    #expect(found.map { text.hasSuffix($0) || $0.hasSuffix(text) } == true, "\(found ?? "none")")
  }

  @Test func whenItHappenedIsNoFollowUp() throws {
    let skin = try Reading.evidence(
      "METHODS: We followed the reports of 40 people with MS.\nRESULTS: Late rashes (>3 months after a "
        + "course) were rare.", title: "A cohort study of MS")
    #expect(skin.followUp == nil)
    #expect(!skin.absent.contains("followUp"))
  }

  @Test func timeOnAMedicineBeforeTheEventIsNoFollowUp() throws {
    let told = try Reading.evidence(
      "We report a case of swelling in a 49-year-old woman with multiple sclerosis treated with "
        + "samplumab for 7 years. The swelling resolved after 1 month of observation.",
      title: "Swelling in a woman with multiple sclerosis: a case report")
    #expect(told.followUp?.text != "7 years")
  }
}
