import Testing

@testable import Evidence

/// Parts told in words that are not their own, and words that only look like theirs.
@Suite struct PartWordsTests {
  @Test func harmsAreNamedInReviewsAnywhere() throws {
    let review = try Reading.evidence(
      "This review is on samplumab. It has serious side effects. New drugs are sought.",
      title: "Samplumab: a review")
    #expect(review.harms.reported)
    let own = try Reading.evidence(
      "BACKGROUND: Samplumab has side effects.\nMETHODS: 40 patients wore a watch.\n"
        + "RESULTS: They walked 4 km a day.", title: "Steps a day")
    #expect(!own.harms.reported)
    #expect(own.unsure.contains("harms"))
  }

  @Test(arguments: [
    "Adverse childhood experiences were common.", "They kept a distance safely at work.",
    "Mechanical hypersensitivity of the paw was measured.",
  ])
  func noHarms(_ result: String) throws {
    let found = try Reading.evidence(
      "METHODS: 40 people with MS were asked.\nRESULTS: \(result)", title: "Life with MS")
    #expect(!found.harms.reported)
  }

  @Test func anIllnessIsAHarmOfWhatWasGiven() throws {
    let found = try Reading.evidence(
      "METHODS: 500 patients were followed for 9 years.\nRESULTS: We found 22 cancers.",
      title: "Cancer after treatment with samplumab")
    #expect(found.harms.reported)
  }

  @Test(arguments: [
    "Larger, well-designed trials are needed.", "Future work should confirm the mechanism.",
    "This supports the need for a bigger randomised study.",
    "The long-term effect should be determined.", "The evidence is limited.",
    "Results should be interpreted with caution.",
  ])
  func limits(_ sentence: String) throws {
    let found = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: It helps. \(sentence)")
    #expect(found.limitations.first?.sources == ["p3"])
  }

  @Test(arguments: [
    "Activity limitations were rare.", "Further analysis showed less pain.",
    "Preliminary results were shown at a congress.", "The research needs of nurses differ.",
  ])
  func noLimits(_ sentence: String) throws {
    let found = try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: It helps. \(sentence)")
    #expect(found.limitations.isEmpty)
  }

  @Test func whoPaid() throws {
    let disclosed = try Reading.evidence(
      "RESULTS: Pain fell.\nDISCLOSURES: This study was funded by Samplecorp. Roe and Doe are "
        + "employees of Samplecorp.")
    #expect(disclosed.funding?.sources == ["p2"])
    #expect(disclosed.conflicts?.sources == ["p3"])
    let none = try Reading.evidence(
      "RESULTS: Pain fell.\nDISCLOSURES: No funding supported this project. The authors have "
        + "nothing to disclose.")
    #expect(none.funding?.sources == ["p2"])
    #expect(none.conflicts?.sources == ["p3"])
    let service = try Reading.evidence(
      "BACKGROUND: Care is publicly funded.\nRESULTS: The idea is supported by earlier findings.")
    #expect(service.absent.contains("funding"))
    let workers = try Reading.evidence("RESULTS: Half of the 90 workers were employees of farms.")
    #expect(workers.conflicts == nil)
  }

  @Test(arguments: [
    ("METHODS: In this 4-year prospective study, 90 patients were scanned.", "4-year"),
    ("METHODS: 90 patients were followed for a median time of 9.7 (0.1-45.7) years.", "9.7"),
    ("RESULTS: Median duration of follow-up was 10.4 years in the cohort of 90 patients.", "10.4"),
    ("METHODS: 40 patients were randomised to samplumab or placebo for 6 months.", "6 months"),
    ("METHODS: Mice with EAE were given samplumab for a total of 21 days.", "21 days"),
  ])
  func followUp(_ abstract: String, _ length: String) throws {
    #expect(try Reading.evidence(abstract).followUp?.text.contains(length) == true)
  }

  @Test(arguments: [
    "METHODS: 40 patients aged 30 years or more with MS for the last 5 years were asked once.",
    "METHODS: 40 patients had 24-week confirmed worsening of MS, diagnosed 3 years earlier.",
    "RESULTS: Mean disease duration in the 40 patients was, in both groups, 9.2 years.",
  ])
  func noFollowUp(_ abstract: String) throws {
    #expect(try Reading.evidence(abstract, title: "A survey").followUp == nil)
  }

  @Test(arguments: [
    (
      "METHODS: 20 patients and 20 healthy age- and sex-matched controls were scanned.",
      "healthy age- and sex-matched controls"
    ),
    (
      "RESULTS: Adherence was lower in men than in those with severe MS.", "those with severe MS"
    ),
    ("METHODS: Samplumab was compared with interferon beta in 80 patients.", "interferon beta"),
    (
      "METHODS: People with aggressive MS and non-aggressive MS were compared.",
      "non-aggressive MS"
    ),
    (
      "METHODS: We compared sleep and mood in people with MS and people with migraine.",
      "people with migraine"
    ),
    (
      "METHODS: 40 people with MS were classified as impaired (n = 24) or unimpaired (n = 16).",
      "unimpaired"
    ),
    (
      "METHODS: 40 people were asked once.\nRESULTS: In contrast to people with migraine, people "
        + "with MS slept less.",
      "people with migraine"
    ),
    (
      "RESULTS: The index was 74% with samplumab and 62% without samplumab in 20 people.",
      "without samplumab"
    ),
    (
      "METHODS: Neurons were grown in the presence or absence of samplumab.",
      "absence of samplumab"
    ),
  ])
  func comparators(_ abstract: String, _ text: String) throws {
    #expect(try Reading.evidence(abstract).comparator?.text == text)
  }

  @Test(arguments: [
    "METHODS: 40 people with MS were asked once.\nRESULTS: Intake of vitamins other than vitamin D "
      + "was common.",
    "METHODS: 40 people with MS were asked once.\nCONCLUSIONS: Similar to the general population, "
      + "age was a risk factor.",
  ])
  func noComparator(_ abstract: String) throws {
    #expect(try Reading.evidence(abstract).comparator == nil)
  }

  @Test func aKindOfPictureIsNoFollowUp() throws {
    let found = try Reading.evidence(
      "METHODS: 40 people with MS were scanned with follow-up 3D images of good quality.")
    #expect(found.followUp == nil)
  }

  @Test func theSamePeopleBefore() throws {
    let found = try Reading.evidence(
      "METHODS: In a single-arm open-label study, 24 people with MS took samplumab for 8 weeks.\n"
        + "RESULTS: Pain fell by 2 points from baseline.")
    #expect(found.comparator?.text == "baseline")
    #expect(found.comparesWithBefore)
  }

  @Test func hedges() throws {
    func hedged(_ conclusion: String) throws -> Bool? {
      try Reading.evidence("RESULTS: Pain fell.\nCONCLUSIONS: \(conclusion)").conclusion?.hedged
    }
    #expect(try hedged("Samplumab may help.") == true)
    #expect(try hedged("The findings imply a role of B cells.") == true)
    #expect(try hedged("Men were more likely to walk.") == false)
    #expect(try hedged("The results indicate less pain.") == false)
    #expect(try hedged("Pain could not be measured.") == false)
  }

  @Test func aConclusionIsNeverCalledAbsentWhereThereIsText() throws {
    let found = try Reading.evidence("Pain is common. Sleep is poor.")
    #expect(!found.absent.contains("conclusion"))
  }

  @Test func aConclusionAgainstTheMainResultIsFlagged() throws {
    let result =
      "METHODS: 80 patients were randomly assigned to samplumab or placebo.\nRESULTS: The primary "
      + "outcome did not differ significantly between groups (p = 0.6).\nCONCLUSIONS: "
    let claims = try Reading.evidence(result + "Samplumab is effective in MS.")
    #expect(claims.findings.first?.flags.contains("conclusion_contradicts_primary") == true)
    let honest = try Reading.evidence(result + "Samplumab was not effective in MS.")
    #expect(honest.findings.first?.flags.contains("conclusion_contradicts_primary") == false)
  }

  @Test func whatMustBeConfirmedLaterIsNoFollowUp() throws {
    let confirmed = try Reading.evidence(
      "METHODS: In this trial 138 patients with MS were randomised to A or B. The endpoint was worse "
        + "walking, confirmed sixteen weeks later.\nRESULTS: Walking was worse with B (p = 0.02).")
    #expect(confirmed.followUp == nil)
    let titled = try Reading.evidence(
      "METHODS: In this trial 138 patients with MS were randomised to A or B.\nRESULTS: What was "
        + "gained at 4 months was kept (p = 0.02).",
      title: "One year follow-up of a trial of A in multiple sclerosis")
    #expect(titled.followUp?.text.lowercased().contains("year") == true)
  }
}
