import Testing

@testable import Evidence

/// What kind of text it is decides where no word names the design.
@Suite struct OwnWorkTests {
  private func design(_ abstract: String, _ title: String) throws -> Design? {
    try Reading.design(abstract, title: title)
  }

  @Test func aTextOnWhatOthersFoundIsAReview() throws {
    let text =
      "Fatigue is common in MS. Its causes are many and are only partly known. Sleep, mood and "
      + "pain all play a role. Exercise helps, and so does rest."
    #expect(try design(text, "Fatigue in MS") == .narrativeReview)
    #expect(try Reading.evidence(text, title: "Fatigue in MS").species == .human)
  }

  @Test func recordsReadBesideTheLiteratureAreNoReview() throws {
    let text =
      "METHODS: We retrospectively reviewed all patients at our institution who had samplumab, and "
      + "compare them with the literature.\nRESULTS: There were 29 patients. Pain fell in 70%. The follow-up "
      + "was 33 months."
    #expect(
      try design(
        text, "Samplumab for pain: a single-center retrospective study and literature review")
        == .cohort)
  }

  @Test func workAtTheBenchIsNoReview() throws {
    let text =
      "The enzyme breaks samplumab down. Flow cytometry analysis showed no difference in the enzyme. "
      + "Samplumab induced death of B cells. Its expression was higher in T cells. These results "
      + "reveal a part of the enzyme."
    #expect(try design(text, "T and B cells differ in their enzyme") == .inVitro)
  }

  @Test func aCaseNeedsNoNameForIt() throws {
    let text =
      "The patient presented with a rash of both legs. She had taken samplumab for MS. Her skin "
      + "healed after the drug was stopped."
    #expect(try design(text, "A rash under samplumab") == .caseReport)
  }

  @Test func aCaseSeriesOfManyIsNoCaseReport() throws {
    let text =
      "METHODS: This case series included 120 patients with MS, followed for 2 years.\n"
      + "RESULTS: Relapses were rare."
    #expect(try design(text, "Samplumab in one clinic") != .caseReport)
  }

  @Test func peopleMeasuredOnceAreACrossSection() throws {
    let text =
      "METHODS: Walking was measured in 40 patients with MS.\nRESULTS: Walking was slower in "
      + "those with pain (p = 0.02)."
    #expect(try design(text, "Walking and pain") == .crossSectional)
  }

  @Test func somethingGivenAndAMeasureAfterItIsATrial() throws {
    let text =
      "METHODS: 24 people with MS did balance training twice a week for 8 weeks and were "
      + "assessed at baseline and after 8 weeks.\nRESULTS: Balance improved."
    #expect(try design(text, "Balance after exercise") == .nonrandomisedTrial)
  }

  @Test func qualitativeIsAWordForOtherThings() throws {
    let text =
      "METHODS: Qualitative and quantitative changes of gut bacteria were measured in 30 patients "
      + "and 30 healthy controls.\nRESULTS: Two kinds were fewer."
    #expect(try design(text, "Gut bacteria in MS") == .crossSectional)
  }

  @Test func cellsOfPatientsInAnAnimalStudyMakeItBoth() throws {
    let found = try Reading.evidence(
      "METHODS: Mice with EAE were treated with samplumab.\nRESULTS: Mice walked better. The same "
        + "was seen in PBMCs from patients with MS.", title: "Samplumab in EAE")
    #expect(found.species == .both)
    let hope = try Reading.evidence(
      "METHODS: Mice with EAE were treated with samplumab.\nRESULTS: Mice walked better.\n"
        + "CONCLUSIONS: This may help patients with MS.", title: "Samplumab in EAE")
    #expect(hope.species == .animal)
  }

  @Test func animalsNamedInPassingDoNotMakeAReviewOneOfAnimals() throws {
    let text =
      "Recent studies have linked gut bacteria to many illnesses. Research on MS and its mouse "
      + "model, EAE, is one of the most active subjects. Both causes and effects are known. Fewer "
      + "kinds of bacteria go with more damage to nerves. Researchers are trying to find out how "
      + "bacteria act. New findings will bring new treatments of MS."
    let found = try Reading.evidence(text, title: "Gut bacteria research in multiple sclerosis")
    #expect(found.species == .human)
  }

  @Test func whatWasShownBeforeInMiceIsNotWhatWasStudied() throws {
    let found = try Reading.evidence(
      "Previously, we demonstrated that samplumab eases EAE, an animal model of MS. Here, we asked "
        + "40 patients with MS, who were recruited at one clinic, about fatigue.",
      title: "Samplumab and fatigue")
    #expect(found.species == .human)
  }
}
