import Foundation
import Literature
import Testing

@testable import Evidence

@Suite struct SampleTests {
  /// The designs of the table in `Samples/README.md`, by PMID.
  private func designs() throws -> [String: String] {
    let table = try String(
      contentsOfFile: Reading.package + "/Samples/README.md", encoding: .utf8)
    var result: [String: String] = [:]
    for line in table.split(separator: "\n")
    where line.hasPrefix("| 99") || line.hasPrefix("| doi-") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.count > 2 { result[cells[0]] = cells[2] }
    }
    return result
  }

  @Test func designsAreAsTheTableSays() throws {
    let expected = try designs()
    let reader = try Reading.reader()
    let wrong = SampleStudies.all().compactMap { study -> String? in
      let design = reader.read(study).design?.rawValue
      return design == expected[study.id] ? nil : "\(study.id) \(design ?? "none")"
    }
    #expect(expected.count == 62)
    #expect(wrong.count <= 4, "\(wrong)")
  }

  @Test func everySourceIsAPassage() throws {
    let reader = try Reading.reader()
    for study in SampleStudies.all() {
      let found = reader.read(study)
      let ids = Set(found.passages.map(\.id))
      let parts: [[String]] = [
        found.designSources, found.participants.sources, found.harms.sources,
        found.comparator?.sources ?? [], found.followUp?.sources ?? [],
        found.findings.flatMap(\.sources), found.limitations.flatMap(\.sources),
        found.funding?.sources ?? [], found.conflicts?.sources ?? [],
        found.conclusion?.sources ?? [],
      ]
      #expect(ids.isSuperset(of: parts.joined()), "\(study.id)")
    }
  }

  /// Figures of the trials that a careless reader gets wrong.
  @Test(arguments: [
    ("99000001", 612), ("99000002", 412), ("99000003", 240), ("99000005", 18),
    ("99000008", 53), ("99000011", 2934), ("99000012", 1), ("99000013", 6), ("99000014", 5216),
    ("99000015", 236), ("99000035", 128), ("99000037", 154),
  ])
  func totals(_ id: String, _ total: Int) throws {
    let reader = try Reading.reader()
    let study = try #require(SampleStudies.all().first { $0.id == id })
    #expect(reader.read(study).participants.total == total)
  }

  /// Part of a trial whose own number is not told.
  @Test func analysedWithoutATotal() throws {
    let reader = try Reading.reader()
    let study = try #require(SampleStudies.all().first { $0.id == "99000004" })
    let people = reader.read(study).participants
    #expect(people.total == nil)
    #expect(people.analysed == 33)
  }

  /// Where no total can be given, none is: simulated people, scans, pages, an opinion.
  @Test(arguments: ["99000016", "99000020", "99000024", "99000026", "99000028", "99000038"])
  func noTotal(_ id: String) throws {
    let reader = try Reading.reader()
    let study = try #require(SampleStudies.all().first { $0.id == id })
    #expect(reader.read(study).participants.total == nil)
  }

  @Test func everyRecordReadsTheSameTwice() throws {
    let reader = try Reading.reader()
    for study in SampleStudies.all() { #expect(reader.read(study) == reader.read(study)) }
  }
}
