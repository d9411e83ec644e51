import Testing

@testable import Evidence

@Suite struct DesignTests {
  @Test(arguments: [
    ("METHODS: Patients were randomly assigned to samplumab or placebo.", Design.rct),
    ("METHODS: In this post hoc analysis of a randomised trial we compared ages.", .rctSecondary),
    ("METHODS: In a single-arm open-label study, 40 patients took samplumab.", .nonrandomisedTrial),
    ("METHODS: We retrospectively reviewed medical records of a cohort of patients.", .cohort),
    ("METHODS: This case-control study matched 100 patients with 200 controls.", .caseControl),
    ("METHODS: A cross-sectional survey was sent to 300 people with MS.", .crossSectional),
    ("METHODS: Data were taken from the national MS registry and claims data.", .registry),
    ("We report the case of a 31-year-old man with a rash.", .caseReport),
    ("METHODS: Semi-structured interviews were examined by thematic analysis.", .qualitative),
    ("METHODS: Participants will be randomised. The study protocol was approved.", .protocol),
    ("METHODS: Mice with EAE were treated with samplumab.", .animal),
    ("METHODS: Primary cultures of astrocytes were cultured in vitro.", .inVitro),
    ("METHODS: A Markov model estimated the cost-effectiveness of samplumab.", .modelling),
    ("METHODS: A genome-wide association study of 900 patients was done.", .genetic),
  ])
  func ownWords(_ abstract: String, _ design: Design) throws {
    #expect(try Reading.design(abstract) == design)
  }

  @Test func theTypeIsTrusted() throws {
    let abstract = "METHODS: Samplumab was compared with placebo in 80 people."
    #expect(try Reading.design(abstract, types: ["Randomized Controlled Trial"]) == .rct)
    #expect(try Reading.design("", types: ["Editorial"]) == .commentary)
  }

  @Test func aReviewIsNotTheTrialsItReviews() throws {
    let abstract =
      "METHODS: We searched for randomised controlled trials in which patients were randomly "
      + "assigned to samplumab.\nRESULTS: Nine trials were included."
    #expect(
      try Reading.design(abstract, title: "Samplumab: a systematic review") == .systematicReview)
  }

  @Test func aNoticeHasNoDesign() throws {
    let title = "Retraction: Samplumab in MS: a randomised controlled trial"
    #expect(try Reading.design("", title: title, types: ["Retraction of Publication"]) == .other)
  }

  @Test func stagesFollowDesignSpeciesAndSize() {
    func stage(_ design: Design?, _ species: Species?, _ people: Int? = nil) -> Stage? {
      Stage.of(design, species, participants: Participants(total: people))
    }
    #expect(stage(.rct, .animal) == .laboratory)
    #expect(stage(.inVitro, .cells) == .laboratory)
    #expect(stage(.caseReport, .human, 1) == .earlyHuman)
    #expect(stage(.nonrandomisedTrial, .human, 18) == .earlyHuman)
    #expect(stage(.nonrandomisedTrial, .human, 30) == .trial)
    #expect(stage(.rct, .human, 12) == .trial)
    #expect(stage(.systematicReview, .human) == .synthesis)
    #expect(stage(.protocol, .human) == .opinion)
    #expect(stage(.cohort, .human) == .observational)
    #expect(stage(nil, nil) == nil)
  }

  @Test(arguments: [
    ("METHODS: We treated 24 mice with EAE.", Species.animal),
    ("METHODS: 40 patients with MS were recruited.", .human),
    (
      "METHODS: Primary cultures of astrocytes were cultured in vitro. PBMC were left out.",
      .cells
    ),
    (
      "METHODS: Mice with EAE were treated. Blood of patients with MS and healthy controls was "
        + "examined; participants were recruited at one clinic.", .both
    ),
  ])
  func species(_ abstract: String, _ species: Species) throws {
    #expect(try Reading.evidence(abstract, title: "Samplumab").species == species)
  }
}
