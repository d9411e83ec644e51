import Condition
import Evidence
import Language
import Literature

@testable import Writing

/// Invented studies with evidence made by hand: nothing here stands in any journal.
enum InventedStudies {
  static let profile = ConditionProfile(
    id: "multiple-sclerosis", name: "multiple sclerosis", short: "MS", team: "MS team",
    changedSince: 2011,
    names: ["pwMS"], models: ["EAE"],
    types: [
      DiseaseType(
        id: "relapsing-remitting", name: "relapsing-remitting multiple sclerosis",
        forms: ["RRMS"], lay: "relapsing-remitting MS", explanation: "The most common type.")
    ],
    terms: [
      Term(
        id: "edss", name: "Expanded Disability Status Scale", forms: ["EDSS"],
        lay: "disability score", explanation: "A scale from 0 to 10 for disability.",
        category: "scale"),
      Term(
        id: "retina", name: "retina",
        explanation: "The retina is the layer at the back of the eye that takes up light.",
        category: "anatomy"),
    ],
    treatments: [
      Treatment(
        id: "examplumab", name: "examplumab", brands: ["Examplo"], forms: ["EXB"],
        drugClass: "antibody",
        kind: "disease_modifying", explanation: "An antibody that lowers the number of B cells.",
        status: [.init(region: "EU", level: .approved, date: "2018", source: "invented")])
    ],
    topics: [
      Topic(
        id: "fatigue", name: "Fatigue", explanation: "Deep tiredness.", cues: ["fatigue"],
        matters: .init(
          person: "Fatigue is common.", family: "Others cannot see fatigue.",
          team: "Fatigue is hard to measure."))
    ],
    safety: [
      SafetyLine(
        trigger: "stopping", text: "One study is not a reason to stop a medicine.",
        cues: ["after stopping"], rank: 1)
    ],
    standing: [
      "design.rct", "design.cohort", "result.indirect", "design.animal", "design.protocol",
      "design.case_report",
      "stands.trial", "stands.laboratory", "stands.opinion", "stands.observational",
      "basis.title", "status.retracted", "unsure.default", "result.null", "result.small",
      "matters.person",
      "matters.family", "matters.team", "harms.not_reported", "harms.not_tested",
      "design.unread", "basis.cut", "result.small_group", "design.genetic", "design.gene_activity",
      "design.crossover", "design.one_study",
      "basis.dated", "design.narrative_review",
    ].map { StandingText(id: $0, text: "Standing text of \($0).") })

  static let lexicon = Lexicon(profile: profile)

  static let phrasebook = Phrasebook(phrases: [
    Phrase(from: ["patients"], to: "people"),
    Phrase(from: ["was associated with"], to: "was linked to"),
    Phrase(from: ["adverse events"], to: "side effects"),
    Phrase(from: ["compared to", "vs"], to: "compared with"),
  ])

  static func study(
    title: String, sentences: [String], licence: String? = nil, status: PublicationStatus? = nil
  ) -> Study {
    Study(
      pmid: "1", title: title,
      abstract: Abstract(
        sections: sentences.isEmpty ? [] : [.init(text: sentences.joined(separator: " "))]),
      status: status, licence: licence)
  }

  static func passages(
    _ study: Study, _ sentences: [(Passage.Role, String)]
  ) -> [Passage] {
    var all = [
      Passage(
        id: "t", role: .title, section: "title", text: study.title, start: 0,
        end: study.title.utf8.count)
    ]
    var at = 0
    for (number, (role, text)) in sentences.enumerated() {
      all.append(
        Passage(
          id: "p\(number + 1)", role: role, section: "abstract", text: text, start: at,
          end: at + text.utf8.count))
      at += text.utf8.count + 1
    }
    return all
  }

  /// A randomised trial without a clear difference.
  static func trial(licence: String? = nil) -> (Study, Evidence) {
    let sentences: [(Passage.Role, String)] = [
      (.background, "Fatigue is common in multiple sclerosis (MS)."),
      (.objective, "We aimed to determine whether examplumab changes fatigue in RRMS."),
      (.methods, "In this randomised trial, 31 patients with RRMS got examplumab or placebo."),
      (
        .results,
        "Fatigue scores did not differ significantly between the groups after 2 years (P=0.42)."
      ),
      (.results, "Adverse events were seen in 12 patients (39%) with examplumab."),
      (.conclusions, "We conclude that examplumab may not change fatigue."),
    ]
    let study = study(
      title: "Examplumab and fatigue in relapsing-remitting multiple sclerosis: a randomised trial",
      sentences: sentences.map(\.1), licence: licence)
    let evidence = Evidence(
      design: .rct, designSources: ["p3"], species: .human, stage: .trial,
      participants: Participants(total: 31, sources: ["p3"], withCondition: true),
      comparator: SourcedText(text: "placebo", sources: ["p3"]),
      findings: [
        Finding(
          outcome: "fatigue scores", primary: true, direction: .noDifference, sources: ["p4"])
      ],
      harms: .init(reported: true, sources: ["p5"]),
      conclusion: .init(hedged: true, sources: ["p6"]),
      absent: ["followUp", "funding"], unsure: ["limitations"],
      passages: passages(study, sentences), about: .init(topics: ["fatigue"]))
    return (study, evidence)
  }

  /// Mice with a disease like MS.
  static func mice() -> (Study, Evidence) {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "We studied EAE in mice."),
      (.results, "Vitamin Q reduced inflammation compared to placebo (p<0.01)."),
    ]
    let study = study(title: "Vitamin Q in EAE", sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: .animal, designSources: ["p1"], species: .animal, stage: .laboratory,
      findings: [Finding(outcome: "inflammation", direction: .decrease, sources: ["p2"])],
      absent: ["participants"], passages: passages(study, sentences))
    return (study, evidence)
  }

  static func plan() -> (Study, Evidence) {
    let sentences: [(Passage.Role, String)] = [
      (.objective, "The aim is to compare two kinds of exercise in 60 patients with RRMS.")
    ]
    let study = study(title: "Two kinds of exercise: study protocol", sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: .protocol, designSources: ["t"], species: .human, stage: .opinion,
      participants: Participants(total: 60, sources: ["p1"]), passages: passages(study, sentences))
    return (study, evidence)
  }

  static func context(_ made: (Study, Evidence)) -> StudyContext {
    StudyContext(
      study: made.0, evidence: made.1, profile: profile, lexicon: lexicon, phrasebook: phrasebook)
  }
}
