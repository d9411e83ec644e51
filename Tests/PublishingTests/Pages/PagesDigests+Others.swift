import Evidence
import FactCheck
import Literature
import Publishing
import Writing

extension PagesDigests {
  static let caseReport: Digest = {
    let title = "Slow heartbeat after a first dose: a case report"
    let sections: [(String, Passage.Role, [String])] = [
      ("abstract", .results, ["A 17-year-old had a slow heartbeat, which passed untreated."])
    ]
    let study = Study(
      pmid: "900003", title: title, abstract: abstract(sections),
      journal: "Invented Case Notes", published: PublicationDate(year: 2020),
      authors: ["Example A"],
      isInvented: true)
    let evidence = Evidence(
      design: .caseReport, species: .human, stage: .earlyHuman,
      participants: Participants(total: 1, sources: ["p1"]),
      absent: ["followUp", "funding", "comparator"], passages: passages(title, sections))
    let summary = Summary(
      writer: "model:example-1",
      headline: says(
        "A 17-year-old with MS had a slow heartbeat after a first dose, and it passed without"
          + " treatment", .finding, ["p1"]),
      teaser: says("One person\u{2019}s slow heartbeat, described by the doctors."),
      found: [says("Doctors describe one person, aged 17.", .design, ["p1"])],
      caution: [
        says(
          "One person\u{2019}s story cannot show how often this happens.", .standing,
          ["standing:design.case_report"]),
        says("There was no comparison.", .absence, ["absent:comparator"]),
      ],
      facts: [fact("design", "Kind of study", "Case report", ["p1"])])
    return digest(study, evidence, summary)
  }()

  static let mice: Digest = {
    let title = "Two messengers and regulatory T cells in mice"
    let sections: [(String, Passage.Role, [String])] = [
      ("abstract", .results, ["In mice, two messengers made regulatory T cells multiply."])
    ]
    let study = Study(
      doi: "10.9999/mice", title: title, abstract: abstract(sections),
      journal: "Invented Letters", published: PublicationDate(year: 2021, month: 4, day: 2),
      isInvented: true)
    let evidence = Evidence(
      design: .animal, species: .animal, stage: .laboratory,
      passages: passages(title, sections))
    let summary = Summary(
      writer: "grounded",
      headline: says(
        "In mice, two messengers together made calming immune cells multiply", .finding, ["p1"]),
      teaser: says("A laboratory study of two messengers and immune cells."),
      found: [
        says(
          "Calming immune cells (regulatory T cells) multiplied in mice.", .finding, ["p1"],
          terms: ["regulatory-t-cell"])
      ],
      caution: [
        says("Nothing was tested in people.", .standing, ["standing:design.animal"])
      ],
      facts: [fact("species", "Studied in", "Mice, not people", ["p1"])])
    return digest(study, evidence, summary)
  }()

  /// No abstract; a title with markup, script and a word that runs right to left.
  static let noAbstract: Digest = {
    let title = "Letter <script>alert(1)</script> on \u{202E}gniklaw\u{202C} & \"MS\""
    let study = Study(
      pmid: "900005", title: title, journal: "Invented <b>Letters</b>",
      published: PublicationDate(year: 2021, month: 5), authors: ["O'Example </cite> A"],
      status: .preprint)
    let evidence = Evidence(
      design: .commentary, species: Species.none, stage: .opinion,
      absent: Evidence.Part.allCases.map(\.rawValue),
      passages: passages(title, []))
    let summary = Summary(
      writer: "grounded",
      headline: says(
        "A letter on walking and <i>MS</i>, known to us by its title alone", .design, ["t"]),
      teaser: says("A letter without an abstract."),
      found: [says("Only the title of this letter could be read.", .absence, ["absent:findings"])])
    return digest(study, basis: .title, evidence, summary)
  }()

  static let retracted: Digest = {
    let title = "An invented cohort that was retracted"
    let sections: [(String, Passage.Role, [String])] = [
      ("RESULTS", .results, ["Of 34 people, 17 had side effects."])
    ]
    let study = Study(
      pmid: "900006", title: title, abstract: abstract(sections),
      journal: "Invented Letters", published: PublicationDate(year: 2019, month: 7),
      authors: ["Example A"], status: .retracted,
      notices: [
        Notice(kind: .retraction, citation: "Invented Letters. 2020 Mar;4(2):11", pmid: "900099")
      ])
    let evidence = Evidence(
      design: .cohort, species: .human, stage: .observational,
      participants: Participants(total: 34, sources: ["p1"]),
      passages: passages(title, sections), about: .init(treatments: ["fictolimab"]))
    let summary = Summary(
      writer: "editor:Ms Example",
      headline: says(
        "This study was retracted. It reported side effects in 17 of 34 people", .finding, ["p1"]),
      teaser: says("A retracted study of 34 people."),
      found: [
        says(
          "The study, now retracted, reported side effects in 17 of 34 people.", .finding,
          ["p1"])
      ],
      facts: [fact("status", "Status", "Retracted", ["t"])])
    return digest(study, evidence, summary)
  }()
}
