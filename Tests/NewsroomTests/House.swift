import Archive
import Condition
import FactCheck
import Foundation
import Literature
import Publishing
import Writing

@testable import Newsroom

/// A newsroom with its archive and site in a folder of its own, that goes when the test is done.
final class House: Sendable {
  let folder: URL
  let archive: SQLiteArchive

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("newsroom-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    archive = try SQLiteArchive(file: folder.appendingPathComponent("myelin.db").path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The data the program comes with, read once for all tests.
  static let data = Result {
    (
      profile: try ConditionLoader(cache: nil).load(
        folder: root.appendingPathComponent("Conditions/multiple-sclerosis").path),
      phrasebook: try PhrasebookLoader.load(folder: root.appendingPathComponent("Phrasebook").path)
    )
  }

  static func desk(
    rights: RightsPolicy = RightsPolicy(),
    houseRule: @escaping @Sendable (Digest) -> Objection? = { _ in nil }
  ) throws -> Desk {
    let data = try data.get()
    return Desk(
      profile: data.profile, phrasebook: data.phrasebook, rights: rights, houseRule: houseRule)
  }

  /// An objection to every text that says these words.
  static func objection(
    to words: String, _ level: Verdict.Level
  ) -> @Sendable (Digest) -> Objection? {
    { digest in
      let says = digest.study.title.contains(words)
      return says
        ? Objection(statement: "page", check: "house", level: level, message: "It says \(words).")
        : nil
    }
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  @discardableResult
  func digest(
    _ inputs: [String], desk: Desk? = nil, reword: Bool = false, width: Int = 2,
    at now: Date = day(0)
  ) async throws -> RunReport {
    let newsroom = Newsroom(desk: try desk ?? House.desk(), archive: archive, width: width)
    return try await newsroom.digest(inputs, reword: reword, at: now)
  }

  /// Reads one file of these records.
  @discardableResult
  func digest(
    _ records: [InventedRecord], deleting: [String] = [], desk: Desk? = nil, at now: Date = day(0)
  ) async throws -> RunReport {
    let file = try write(InventedRecord.file(records, deleting: deleting), to: "in.xml")
    return try await digest([file], desk: desk, at: now)
  }

  @discardableResult
  func publish(
    _ settings: SiteSettings = SiteSettings(), includeUnreviewed: Bool = false,
    at now: Date = day(0)
  ) async throws -> EditionReport {
    let theme = try Theme(files: [("myelin.css", []), ("favicon.svg", Array("<svg/>".utf8))])
    return try await SiteBuilder(
      archive: archive, settings: settings, profile: try House.data.get().profile, theme: theme,
      includeUnreviewed: includeUnreviewed, program: "test", now: now
    ).publish(to: folder.appendingPathComponent("site").path)
  }

  /// A file of the site; empty when it is not there.
  func page(_ path: String) -> String {
    let file = folder.appendingPathComponent("site").appendingPathComponent(path).path
    return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
  }

  /// The files of the site that link to or carry a study, but for its own pages.
  func mentions(of id: String) throws -> [String] {
    let site = folder.appendingPathComponent("site").path
    return try FileManager.default.subpathsOfDirectory(atPath: site).sorted().filter { path in
      !path.hasPrefix("studies/\(id)/") && path != "corrections/index.html"
        && path != ".edition" && (path == "studies/\(id).json" || page(path).contains(id))
    }
  }

  /// What the archive holds of a study and its history, for comparing two ways to the same end.
  func text(_ id: String) async throws -> Digest? { try await archive.digest(id)?.digest }
}

/// A day of the invented history of these tests.
func day(_ number: Int) -> Date {
  Date(timeIntervalSince1970: 1_600_000_000 + 86_400 * Double(number))
}

extension Study {
  func says(_ words: String) -> Bool { abstract.sections.contains { $0.text.contains(words) } }
}
