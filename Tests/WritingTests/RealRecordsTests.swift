import Condition
import Evidence
import FactCheck
import Foundation
import Literature
import Testing

@testable import Writing

/// Pages of real records, read from beside the package; skipped where they are absent.
@Suite("Pages of real records")
struct RealRecordsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let records = root.appending(
    path: "../shared/data/ms_records/ms_other_1993_2022.jsonl.xz")
  private static let hasRecords =
    FileManager.default.fileExists(atPath: records.path)
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/xz")

  /// Every sixth record.
  private static func studies() throws -> [Study] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xz")
    process.arguments = ["-dc", records.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = data.split(separator: UInt8(ascii: "\n"))
    return try lines.enumerated().filter { $0.offset.isMultiple(of: 6) }
      .map { try JSONDecoder().decode(Study.self, from: $0.element) }
  }

  @Test(
    "Promise 10 and the length of sentences hold on real pages",
    .enabled(if: hasRecords, "The real records are not beside the package"))
  func pages() throws {
    let profile = try ConditionLoader().load(
      folder: Self.root.appending(path: "Conditions/multiple-sclerosis").path)
    let lexicon = Lexicon(profile: profile)
    let reader = EvidenceReader(lexicon: lexicon)
    let writer = GroundedWriter(
      profile: profile, lexicon: lexicon,
      checker: FactChecker(profile: profile),
      phrasebook: try PhrasebookLoader.load(folder: Self.root.appending(path: "Phrasebook").path))
    let studies = try Self.studies()
    #expect(studies.count > 20)
    for study in studies {
      let report = writer.report(of: study, evidence: reader.read(study))
      let summary = report.digest.summary
      if !QuoteBudget.isOpen(study.licence) {
        let words = study.abstract.sections.reduce(0) { $0 + Measure.words(in: $1.text) }
        let copied = report.copiedShare * Double(words)
        #expect(
          report.copiedShare <= 0.15 || copied <= Double(QuoteBudget.fewest),
          "\(study.title): \(report.copiedShare)")
        #expect(report.quotedWords * 100 <= words * 16, "\(study.title): \(report.quotedWords)")
      }
      for statement in summary.found where statement.kind != .quote {
        #expect(Measure.words(in: statement.text) <= GrammarGate.longest, "\(statement.text)")
      }
      #expect(!summary.headline.text.isEmpty && !summary.matters.isEmpty)
      #expect(Set(summary.found.map(\.text)).count == summary.found.count, "\(study.title)")
    }
  }
}
