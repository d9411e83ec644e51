import Foundation
import Testing

@testable import Literature

/// The real records of `../shared/data`, beside the package; skipped where they are absent.
struct RealRecordsTests {
  private static let data = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data")
  private static let isPresent =
    FileManager.default.fileExists(atPath: data.path)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/xz")

  private func unpacked(_ name: String) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xz")
    process.arguments = ["-dc", Self.data.appendingPathComponent(name).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    return bytes
  }

  @Test(
    .enabled(if: isPresent, "../shared/data is absent"),
    arguments: [
      ("pubmed_xml/medline16n0902_605recs.xml.xz", 604, 1),
      ("pubmed_xml/pubmed2019_qi29_121recs.xml.xz", 121, 0),
      ("pubmed_xml/pubmed_pubMR_93recs.xml.xz", 93, 0),
      ("pubmed_xml/pubmed_solitude_208recs_books_dtd2019.xml.xz", 214, 0),
      ("ms_records/pubmed_xml/pubmed21n1298_ms_and_odd.xml.xz", 109, 0),
      ("ms_records/ms_gregory_2021_to_june.jsonl.xz", 1508, 0),
      ("ms_records/ms_other_1993_2022.jsonl.xz", 172, 0),
      ("ms_records/not_ms_related_gregory.jsonl.xz", 469, 0),
    ])
  func `every real record is read`(name: String, studies: Int, deletions: Int) throws {
    let items = StudyReader.items(in: try unpacked(name), named: name)
    #expect(items.count == studies + deletions)
    #expect(items.count { if case .study = $0 { true } else { false } } == studies)
    #expect(items.count { if case .deletion = $0 { true } else { false } } == deletions)
    for case .study(let study, _) in items {
      #expect(study.readingNotes.isEmpty)
      #expect(try StudyJSON.decode(Array(StudyJSON.encode(study).utf8)) == study)
    }
    let ids = items.compactMap { if case .study(let study, _) = $0 { study.id } else { nil } }
    #expect(Set(ids).count == ids.count)
  }
}
