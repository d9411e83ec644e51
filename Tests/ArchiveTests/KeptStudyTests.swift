import Evidence
import FactCheck
import Foundation
import Literature
import Testing
import Writing

@testable import Archive

@Suite struct KeptStudyTests {
  /// Every field of a record that can be filled.
  private func study() -> Study {
    var study = Study(
      pmid: "99000001", doi: "10.99999/a.b(c)", pmcid: "PMC99000001", title: "  A “title” ½ ",
      abstract: Abstract(sections: [
        .init(label: "METHODS", text: "We did."), .init(text: "UNLABELLED: and so on."),
      ]), fullText: [.init(label: "Limitations", text: "Few people.")],
      journal: "J Invented", published: PublicationDate(year: 2021, month: 3, day: 5),
      authors: ["Ä. Author"], types: ["Review"], mesh: ["Humans"], keywords: ["walking"],
      funding: ["A fund"], conflicts: "None.", registrations: ["NCT99000001"], status: .preprint,
      licence: "CC BY 4.0", copyright: "© 2021", language: "de",
      notices: [Notice(kind: .correction, citation: "J Inv 2021", pmid: "99000002")],
      isInvented: true, version: 2, revised: PublicationDate(year: 2022),
      vernacularTitle: "Ein Titel", otherAbstracts: [], readingNotes: ["A note."])
    study.issue = PublicationDate(year: 2021, month: 6)
    study.references = ["99000003", "10.99999/x"]
    study.fieldSources = ["title": .pubmed]
    return study
  }

  private func digest(_ study: Study) -> Digest {
    var digest = Invented.entry(study).digest
    digest.study = study
    return digest
  }

  @Test func aPageReadsTheRecordThatWasKept() throws {
    for study in [study(), Study(title: "Only a title")] {
      let json = try CanonicalJSON.bytes(digest(study))
      let page = try StoredJSON.page(json, id: "1")
      #expect(page == digest(study))
      var read = try StoredJSON.digest(json, id: "1")
      // Titles of outside records are trimmed as they are read.
      read.study.title = study.title
      #expect(page == read)
    }
  }

  /// Every part of a digest that can be filled.
  private func fullDigest() -> Digest {
    var digest = digest(study())
    let sourced = SourcedText(text: "lemon water", sources: ["p1"])
    digest.evidence = Evidence(
      design: .rct, designSources: ["p1"], species: .human, stage: .trial,
      participants: Participants(
        total: 44, analysed: 40, groups: [.init(name: "lemon", count: 22)], studies: 3,
        sources: ["p1"], withCondition: true),
      interventions: ["lemon"], comparator: sourced, followUp: sourced,
      findings: [
        Finding(
          outcome: "walking", time: "at one year", population: "women", unitOfAnalysis: "people",
          primary: true, analyses: [.subgroup], direction: .noDifference, flags: ["harm"],
          sources: ["p2"],
          groups: [
            .init(
              name: "lemon", count: 4, total: 41, percent: 9.8, value: 2.5, unit: "m",
              statistic: "mean", spread: "SD 2.1")
          ],
          estimate: .init(
            kind: "odds_ratio", value: 0.5, low: 0.25, high: 1.5, level: 95, p: "0.04",
            between: ["lemon", "water"]))
      ],
      harms: .init(reported: true, sources: ["p3"]), limitations: [sourced], funding: sourced,
      conflicts: sourced, conclusion: .init(hedged: true, sources: ["p4"]), status: "preprint",
      absent: ["harms"], unsure: ["followUp"],
      passages: [
        Passage(id: "p1", role: .results, section: "RESULTS", text: "Forty", start: 3, end: 8)
      ],
      about: .init(
        types: ["relapsing"], topics: ["walking"], treatments: ["lemon"], isAboutCondition: true))
    let said = Statement(text: "It did.", kind: .derived, sources: ["p1", "p2"], terms: ["edss"])
    digest.summary = Summary(
      writer: "model:x", headline: said, teaser: said, safety: [said], found: [said],
      matters: [said], caution: [said], stands: [said],
      facts: [.init(name: "design", label: "How", statement: said)])
    digest.verdict = Verdict(
      level: .review,
      objections: [
        Objection(
          statement: "headline", check: "numbers", level: .review, message: "Which 40?",
          passages: ["p1"])
      ], missing: ["harms"])
    digest.model = Digest.Model(name: "x", slots: 1, proposed: 2, kept: 3, repaired: 4)
    return digest
  }

  @Test func aPageReadsAllThatWasUnderstoodAndWritten() throws {
    let digest = fullDigest()
    let json = try CanonicalJSON.bytes(digest)
    #expect(try StoredJSON.page(json, id: "1") == digest)
    #expect(try StoredJSON.digest(json, id: "1").evidence == digest.evidence)
    // Nothing is left empty here, so that a part which is new is missed when it is not read.
    for part in ["evidence", "summary", "verdict"] {
      let object = try #require(
        JSONSerialization.jsonObject(with: json) as? [String: Any])
      #expect(Self.empty(object[part] as Any, part) == [])
    }
  }

  /// Paths of values that are null, or lists and texts without contents.
  private static func empty(_ value: Any, _ path: String) -> [String] {
    switch value {
    case is NSNull: [path]
    case let text as String: text.isEmpty ? [path] : []
    case let list as [Any]:
      list.isEmpty ? [path] : list.flatMap { empty($0, path) }
    case let object as [String: Any]:
      object.flatMap { empty($1, "\(path).\($0)") }
    default: []
    }
  }

  @Test func aNameThatIsNoneIsAnError() throws {
    let json = String(decoding: try CanonicalJSON.bytes(fullDigest()), as: UTF8.self)
    for (name, other) in [("\"derived\"", "\"guessed\""), ("\"rct\"", "\"trick\"")] {
      let changed = json.replacing(name, with: other)
      #expect(throws: ArchiveError.self) { try StoredJSON.page(Data(changed.utf8), id: "1") }
    }
  }

  @Test func aStatusOfALaterVersionIsNone() throws {
    let json = try CanonicalJSON.bytes(digest(study()))
    let text = String(decoding: json, as: UTF8.self).replacing("\"preprint\"", with: "\"newer\"")
    #expect(try StoredJSON.page(Data(text.utf8), id: "1").study.status == nil)
  }

  @Test func whatIsNoDigestIsToldWithItsStudy() {
    #expect(throws: ArchiveError.self) { try StoredJSON.page(Data("{}".utf8), id: "1") }
  }
}
