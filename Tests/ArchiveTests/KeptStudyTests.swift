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

  @Test func aStatusOfALaterVersionIsNone() throws {
    let json = try CanonicalJSON.bytes(digest(study()))
    let text = String(decoding: json, as: UTF8.self).replacing("\"preprint\"", with: "\"newer\"")
    #expect(try StoredJSON.page(Data(text.utf8), id: "1").study.status == nil)
  }

  @Test func whatIsNoDigestIsToldWithItsStudy() {
    #expect(throws: ArchiveError.self) { try StoredJSON.page(Data("{}".utf8), id: "1") }
  }
}
