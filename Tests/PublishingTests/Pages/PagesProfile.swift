import Condition

/// A small profile with invented treatments, so that a test sees every kind of entry.
enum PagesProfile {
  static let reviewed = ReviewState(level: .reviewed, by: "Dr Example", on: "2021-05-04")

  static let profile = ConditionProfile(
    id: "multiple-sclerosis", name: "multiple sclerosis", short: "MS", team: "MS team",
    names: ["multiple sclerosis", "MS"],
    types: [
      DiseaseType(
        id: "rrms", name: "relapsing-remitting MS", lay: "relapsing-remitting MS",
        explanation: "MS in which flare-ups come and go.", review: reviewed)
    ],
    terms: [
      Term(
        id: "relapse", name: "relapse", forms: ["exacerbation"], lay: "flare-up",
        explanation: "New or worse symptoms that last at least a day and come from MS itself.",
        category: "symptom"),
      Term(
        id: "edss", name: "Expanded Disability Status Scale", forms: ["EDSS"],
        lay: "disability score",
        explanation: "A score from 0 to 10 of how far MS limits a person; higher is worse.",
        category: "scale", review: reviewed),
      Term(
        id: "placebo", name: "placebo", lay: "dummy treatment",
        explanation: "A treatment that looks the same but has no active substance.",
        comparison: "It is like an empty cup that looks like the full one.", category: "design"),
      Term(
        id: "regulatory-t-cell", name: "regulatory T cell", forms: ["Treg"],
        lay: "calming immune cell",
        explanation: "An immune cell that holds back other immune cells.", category: "cell"),
      Term(
        id: "9-hole", name: "9-Hole Peg Test", explanation: "A timed test of hand movement.",
        category: "test"),
    ],
    treatments: [
      Treatment(
        id: "fictolimab", name: "fictolimab", brands: ["Examplia"], drugClass: "invented antibody",
        kind: "disease_modifying", explanation: "An invented medicine for this sample.",
        taken: "infusion into a vein every 6 months",
        status: [
          Treatment.RegionalStatus(
            region: "EU", level: .withdrawn,
            note: "Taken off the market after cases of severe liver damage.", date: "2018-03",
            source: "Invented register, https://register.example/fictolimab."),
          Treatment.RegionalStatus(
            region: "US", level: .approved, date: "2016-05-27", source: "Invented register"),
        ]),
      Treatment(
        id: "moonflower", name: "moonflower extract", drugClass: "invented plant extract",
        kind: "supplement", explanation: "An invented plant extract."),
    ],
    topics: [
      Topic(
        id: "walking", name: "Walking", explanation: "How MS changes walking and what helps.",
        cues: ["walking"],
        matters: Topic.Matters(
          person: "Walking is part of daily life.", family: "Walking is part of days together.",
          team: "Walking is measured at visits."))
    ],
    standing: [
      StandingText(
        id: "status.retracted",
        text: "The journal has taken this study back. Do not rely on what it says.")
    ])
}
