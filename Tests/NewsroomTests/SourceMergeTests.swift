import Archive
import Foundation
import Literature
import Testing

@testable import Newsroom

/// Records of one study from several sources, in every order, give one study.
@Suite struct SourceMergeTests {
  private static let europePMC = """
    {"hitCount":1,"resultList":{"result":[{"id":"99200001","source":"MED","pmid":"99200001",\
    "doi":"10.5555/invented.1","pmcid":"PMC9900001","title":"Lemon water and walking.",\
    "authorString":"Bød Ä.","pubYear":"2021","license":"cc by","abstractText":"We randomly \
    assigned 82 patients with relapsing multiple sclerosis to lemon water or placebo.",\
    "grantsList":{"grant":[{"agency":"Lemon Fund"}]}}]}}
    """

  @Test func theOrderOfTheSourcesDoesNotMatter() async throws {
    var studies: [Study] = []
    for isPubMedFirst in [true, false] {
      let house = try House()
      let pubmed = try house.write(InventedRecord.file([InventedRecord()]), to: "a.xml")
      let other = try house.write(Self.europePMC, to: "b.json")
      let files = isPubMedFirst ? [pubmed, other] : [other, pubmed]
      for file in files { try await house.digest([file]) }
      let study = try #require(try await house.text("99200001")?.study)
      #expect(study.title == InventedRecord().title, "PubMed's title is believed")
      #expect(study.funding == ["Lemon Fund"] && study.licence == "CC BY")
      #expect(study.fieldSources["funding"] == .europePMC)
      #expect(study.fieldSources["abstract"] == .pubmed)
      #expect(try await house.archive.counts().studies == 1)
      studies.append(study)
      // The same again, and in the other order: nothing to do.
      let again = try await house.digest(files.reversed())
      #expect(again.unchanged == 2 && again.changed == 0)
    }
    #expect(studies.first == studies.last)
  }

  @Test func recordsOfOneBatchFindEachOther() async throws {
    let house = try House()
    let lines = [
      #"{"doi":"10.5555/INVENTED.1","title":"Lemon water","abstract":"40 people with multiple sclerosis."}"#,
      #"{"pmid":"99200001","doi":"10.5555/invented.1","title":"Lemon water","abstract":"40 people with multiple sclerosis.","journal":"J Invent"}"#,
    ]
    let file = try house.write(lines.joined(separator: "\n"), to: "lines.jsonl")
    try await house.digest([file])
    #expect(try await house.archive.counts().studies == 1)
    let first = Study(doi: "10.5555/invented.1", title: "Lemon water").id
    #expect(try await house.archive.redirects() == [first: "99200001"])
  }

  @Test func anOlderCopyOfOneSourceChangesNothing() async throws {
    let house = try House()
    try await house.digest([InventedRecord(revised: "2021-05-01", events: 5)])
    let file = try house.write(Self.europePMC, to: "b.json")
    try await house.digest([file])
    let before = try await house.text("99200001")
    let report = try await house.digest([InventedRecord(revised: "2021-03-01", events: 4)])
    #expect(report.changed == 0)
    #expect(try await house.text("99200001") == before)
    try await house.digest([InventedRecord(revised: "2021-06-01", events: 6)])
    #expect(try await house.text("99200001")?.study.says("6 of 41") == true)
  }

  @Test func aPublishedPageTellsWhatANewSourceBrought() async throws {
    let house = try House()
    try await house.digest([InventedRecord()])
    try await house.publish(includeUnreviewed: true)
    try await house.digest([try house.write(Self.europePMC, to: "b.json")], at: day(1))
    let history = try await house.archive.history("99200001")
    #expect(history.last?.why.contains("the funding") == true)
  }
}
