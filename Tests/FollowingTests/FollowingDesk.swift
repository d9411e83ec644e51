import Archive
import Condition
import Foundation
import Loopback
import Newsroom
import Publishing
import Wire
import Writing

@testable import Following

/// A newsroom that follows, in a folder of its own that goes when the test is done.
final class FollowingDesk: Sendable {
  let folder: URL
  let archive: SQLiteArchive
  let newsroom: Newsroom

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("following-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    archive = try SQLiteArchive(file: folder.appendingPathComponent("myelin.db").path)
    let data = try Self.data.get()
    newsroom = Newsroom(
      desk: Desk(profile: data.profile, phrasebook: data.phrasebook), archive: archive, width: 2)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let data = Result {
    (
      profile: try ConditionLoader(cache: nil).load(
        folder: root.appendingPathComponent("Conditions/multiple-sclerosis").path),
      phrasebook: try PhrasebookLoader.load(folder: root.appendingPathComponent("Phrasebook").path)
    )
  }

  /// Follows PubMed at this address, in a hurry.
  static func profile() throws -> ConditionProfile { try data.get().profile }

  @discardableResult
  func follow(
    _ server: Loopback, at now: Date = day(0), since: Day? = nil, limit: Int = 10_000,
    batch: Int = 20, attempts: Int = 8, extra: [SourceList.Entry] = []
  ) async throws -> FollowReport {
    let pubmed = SourceList.Entry(
      id: "pubmed", kind: .pubmed, address: server.url + "/", query: "x", perSecond: 500,
      batch: batch)
    return try await follow(
      [pubmed] + extra, FollowPlan(now: now, since: since, limit: limit), attempts: attempts)
  }

  func follow(_ entries: [SourceList.Entry], _ plan: FollowPlan, attempts: Int = 8) async throws
    -> FollowReport
  {
    let tally = Tally()
    let factory = SourceFactory(
      client: .live(agent: "test", quiet: 1, whole: 1),
      policy: RetryPolicy(attempts: attempts, base: .milliseconds(1), cap: .milliseconds(5)),
      email: "editor@example.org", key: nil, tally: tally, isPrivate: { _ in false })
    return try await Follower(
      sources: factory.sources(SourceList(entries: entries)), books: archive, newsroom: newsroom,
      tally: tally
    ).run(plan)
  }

  @discardableResult
  func publish(at now: Date = day(0)) async throws -> EditionReport {
    let theme = try Theme(files: [("myelin.css", []), ("favicon.svg", Array("<svg/>".utf8))])
    return try await SiteBuilder(
      archive: archive, settings: SiteSettings(), profile: try Self.data.get().profile,
      theme: theme, includeUnreviewed: true, program: "test", now: now
    ).publish(to: folder.appendingPathComponent("site").path)
  }

  /// A file of the site; empty when it is not there.
  func page(_ path: String) -> String {
    let file = folder.appendingPathComponent("site").appendingPathComponent(path).path
    return String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
  }

  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(
      atPath: folder.appendingPathComponent("site").path
    ).sorted()
  }
}

/// A day of the invented calendar of these tests: 0 is 5 March 2026.
func day(_ number: Int) -> Date {
  Date(timeIntervalSince1970: 1_772_668_800 + 86_400 * Double(number))
}
