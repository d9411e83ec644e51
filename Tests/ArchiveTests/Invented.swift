import Archive
import Evidence
import FactCheck
import Literature
import Writing

/// Studies made up for these tests.
enum Invented {
  static func study(
    _ pmid: String? = "900001", title: String = "Lemon water and walking in multiple sclerosis",
    abstract: String = "Forty people drank lemon water. Walking did not change.",
    doi: String? = nil, status: PublicationStatus? = .published, notices: [Notice] = [],
    mesh: [String] = [], year: Int = 2021, month: Int? = 3, day: Int? = nil
  ) -> Study {
    Study(
      pmid: pmid, doi: doi, title: title,
      abstract: Abstract(sections: [Abstract.Section(label: "RESULTS", text: abstract)]),
      journal: "Journal of Invented Trials",
      published: PublicationDate(year: year, month: month, day: day), authors: ["Ämilia Bød"],
      mesh: mesh, status: status, notices: notices, isInvented: true)
  }

  static func entry(
    _ study: Study = study(), id: String? = nil,
    headline: String = "Lemon water made no clear difference to walking",
    found: String = "Walking did not change in 40 people.", level: Verdict.Level = .pass,
    stage: Stage = .trial, topics: [String] = ["walking"], isAbout: Bool = true,
    writerVersion: String = "grounded 1", reason: Entry.Reason = .read,
    searchWords: [String] = [], writer: String = "grounded"
  ) -> Entry {
    let evidence = Evidence(
      design: .rct, species: .human, stage: stage,
      participants: Participants(total: 44, analysed: 40, sources: ["p1"]),
      about: Evidence.About(topics: topics, treatments: ["lemon"], isAboutCondition: isAbout))
    let summary = Summary(
      writer: writer,
      headline: Statement(text: headline, kind: .finding, sources: ["p2"]),
      teaser: Statement(text: "A trial of lemon water.", kind: .design, sources: ["p1"]),
      found: [Statement(text: found, kind: .finding, sources: ["p2"])])
    let objections =
      level == .pass
      ? []
      : [Objection(statement: "headline", check: "numbers", level: level, message: "Which 40?")]
    let digest = Digest(
      study: study, basis: .abstract, evidence: evidence, summary: summary,
      verdict: Verdict(level: level, objections: objections),
      reading: Digest.Reading(grade: 5, words: 20, longestSentence: 9))
    return Entry(
      id: id ?? study.id, digest: digest, writerVersion: writerVersion, reason: reason,
      searchWords: searchWords)
  }
}
