import Condition
import FactCheck
import Literature

/// An invented profile and invented studies for the tests of this room.
enum Fixture {
  static let profile = ConditionProfile(
    id: "multiple-sclerosis", name: "multiple sclerosis", short: "MS", team: "MS team",
    names: ["pwMS"], models: ["experimental autoimmune encephalomyelitis", "EAE"],
    types: [
      DiseaseType(
        id: "relapsing-remitting", name: "relapsing-remitting multiple sclerosis",
        forms: ["RRMS", "relapsing-remitting MS"], lay: "relapsing-remitting MS",
        explanation: "The most common type of MS, with flare-ups and calmer times."),
      DiseaseType(
        id: "secondary-progressive", name: "secondary progressive multiple sclerosis",
        forms: ["SPMS", "secondary progressive MS"], lay: "secondary progressive MS",
        explanation: "A stage in which disability slowly grows."),
      DiseaseType(
        id: "primary-progressive", name: "primary progressive multiple sclerosis",
        forms: ["PPMS", "primary progressive MS"], lay: "primary progressive MS",
        explanation: "A type in which disability slowly grows from the beginning."),
    ],
    terms: [
      Term(
        id: "mri", name: "magnetic resonance imaging", forms: ["MRI"], lay: "MRI",
        explanation: "Pictures of the inside of the body made with a magnet.", category: "test"),
      Term(
        id: "pml", name: "progressive multifocal leukoencephalopathy", forms: ["PML"],
        explanation: "PML is a rare and serious brain infection.", category: "disease"),
    ],
    treatments: [
      treatment("ocrelizumab", ["Ocrevus"]), treatment("natalizumab", ["Tysabri"]),
      treatment("fingolimod", ["Gilenya"]), treatment("rituximab", []), treatment("ponesimod", []),
    ],
    scales: [
      Scale(
        id: "edss", name: "Expanded Disability Status Scale", forms: ["EDSS"],
        measures: "disability",
        worse: .higher, source: "invented"),
      Scale(
        id: "glow", name: "Glow Index", forms: ["GLI"], measures: "glow", worse: .open,
        source: "invented"),
    ],
    topics: [
      Topic(
        id: "stopping", name: "Stopping", explanation: "About stopping a treatment.",
        cues: ["stopping"],
        matters: Topic.Matters(
          person: "Wondering about stopping is common.", family: "Families wonder too.",
          team: "Teams are asked about it."))
    ],
    safety: [
      SafetyLine(
        trigger: "stopping",
        text:
          "One study is not a reason to stop or change a medicine. An MS team can look at this with each person.",
        cues: [
          "stopped treatment", "discontinuation of", "discontinued", "treatment discontinuation",
        ], rank: 1)
    ],
    standing: [
      StandingText(
        id: "design.case_report",
        text: "The story of one person, or of a few, cannot show how often this happens."),
      StandingText(id: "design.rct", text: "Chance decided who was in which group."),
      StandingText(id: "result.no_comparison", text: "There was no group to compare with."),
      StandingText(
        id: "result.null", text: "\"No clear difference\" does not prove that there is none."),
      StandingText(
        id: "result.small", text: "The results rest on {n} people, so chance can play a large part."
      ),
      StandingText(
        id: "harms.not_reported",
        text: "Side effects are not in the abstract. Not reported here does not mean none happened."
      ),
    ])

  private static func treatment(_ name: String, _ brands: [String]) -> Treatment {
    Treatment(
      id: name, name: name, brands: brands, drugClass: "antibody", kind: "disease_modifying",
      explanation: "A medicine that calms the immune system.")
  }

  static let checker = FactChecker(profile: profile)

  static func study(_ title: String, _ sections: [(String?, String)]) -> Study {
    Study(
      pmid: "1", title: title,
      abstract: Abstract(sections: sections.map { Abstract.Section(label: $0.0, text: $0.1) }))
  }

  /// A randomised trial of two invented lamps.
  static let trial = study(
    "Ponesimod and sleep in relapsing-remitting multiple sclerosis: a randomised trial",
    [
      ("BACKGROUND", "Poor sleep is common in people with multiple sclerosis (MS)."),
      (
        "METHODS",
        "In this double-blind, placebo-controlled trial, 120 patients with RRMS were randomised to ponesimod 20 mg (n = 60) or placebo (n = 60) and followed for 24 weeks."
      ),
      (
        "RESULTS",
        "Sleep quality improved in the ponesimod group compared with the placebo group (mean change 2.4 vs 0.9 points; 95% CI 0.6 to 2.4; p = 0.03). Fatigue did not differ between the groups. Headache occurred in 12 of 60 patients (20%) with ponesimod and in 6 of 60 (10%) with placebo. Relapses were not affected."
      ),
      ("CONCLUSIONS", "Ponesimod may improve sleep in RRMS. Larger trials are needed."),
    ])

  /// An observational study.
  static let cohort = study(
    "Smoking and walking speed in multiple sclerosis: a cohort study",
    [
      ("OBJECTIVE", "To study whether smoking is associated with walking speed."),
      ("METHODS", "We followed 310 adults with multiple sclerosis in Norway for 5 years."),
      (
        "RESULTS",
        "Smoking was associated with slower walking (odds ratio 1.8; 95% CI 1.2 to 2.7). EDSS increased from 2.5 at baseline to 3.5. Walking speed decreased by 12% in smokers. No difference in memory was found between smokers and non-smokers."
      ),
      ("CONCLUSIONS", "Smoking was linked to slower walking in MS."),
    ])

  /// A study of mice.
  static let mice = study(
    "Compound L9 protects nerve fibres in mice with EAE",
    [
      (
        nil,
        "Nerve fibres are lost in multiple sclerosis. Mice with EAE were fed compound L9 for 21 days. L9 reduced the loss of nerve fibres in the spinal cord of treated mice. Inflammation was not reduced. These data suggest that L9 might protect nerve fibres."
      )
    ])

  /// The study of stopping ocrelizumab, after its retelling in the project's issue on the fact check.
  static let stopping = study(
    "Disease activity after discontinuation of ocrelizumab in multiple sclerosis",
    [
      (
        "BACKGROUND",
        "Little is known about disease activity in multiple sclerosis (MS) after ocrelizumab is discontinued."
      ),
      (
        "METHODS",
        "We retrospectively reviewed the records of patients with MS who had discontinued ocrelizumab for at least 12 months and had not switched to another treatment. Inflammatory activity was defined as a relapse, or at least 3 new T2 lesions or 2 active lesions on MRI."
      ),
      (
        "RESULTS",
        "53 patients were included: 41 with relapsing-remitting (RRMS), 5 with secondary progressive (SPMS) and 7 with primary progressive MS (PPMS). Median follow-up was 16 months after discontinuation. New inflammatory activity occurred only in patients with RRMS: 1 of 41 (2.4%) had MRI activity with symptoms and 3 of 41 (7.3%) had a suspected relapse without MRI activity, in total 4 of 41 (9.8%), at a median of 17 months after the last infusion."
      ),
      (
        "CONCLUSIONS",
        "The recurrence of inflammatory activity after discontinuation of ocrelizumab was low but not absent. Discontinuation may not suit all patients. Larger studies are needed."
      ),
    ])

  /// What the checks say of a sentence about a study.
  static func objections(
    _ text: String, _ study: Study, kind: Statement.Kind = .finding, sources: [String] = []
  ) -> [Objection] {
    checker.check(
      Statement(text: text, kind: kind, sources: sources), place: "found[0]",
      against: checker.source(for: study))
  }
}
