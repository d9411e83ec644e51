import Archive
import Evidence
import FactCheck
import Foundation
import Literature
import Testing
import Writing

@testable import Publishing

/// Step by step or from nothing: the same edition.
@Suite struct EditionChangesTests {
  private let start = Date(timeIntervalSince1970: 1_772_524_800)
  private let scratch = FileManager.default.temporaryDirectory
    .appending(path: "myelin-changes-\(UUID().uuidString)")
  private var site: String { scratch.appending(path: "site").path }
  private var twin: String { scratch.appending(path: ".site.next-edition").path }

  private func archive() throws -> SQLiteArchive {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    return try SQLiteArchive(file: scratch.appending(path: "test.db").path)
  }

  private func entry(
    _ number: Int, headline: String = "Lemon water made no clear difference",
    level: Verdict.Level = .pass, status: PublicationStatus? = nil,
    topics: [String] = ["walking"]
  ) -> Entry {
    var digest = Written.digest(
      pmid: "\(9900 + number)", passages: ["Walking did not change in 40 people. \(headline)."],
      headline: Statement(text: headline, kind: .finding, sources: ["p1"]), status: status,
      published: PublicationDate(year: 2019 + number % 3, month: 1 + number % 5), topics: topics,
      level: level)
    digest.study.title = "Lemon water and walking, survey \(number % 9)"
    return Entry(id: digest.study.id, digest: digest, writerVersion: "grounded 1")
  }

  @discardableResult
  private func publish(
    _ archive: SQLiteArchive, to folder: String? = nil, settings: SiteSettings = SiteSettings(),
    css: String = "body{}", at date: Date? = nil
  ) async throws -> EditionReport {
    try await SiteBuilder(
      archive: archive, settings: settings, profile: Written.profile,
      theme: try Written.theme(css), program: "test", now: date ?? start
    ).publish(to: folder ?? site)
  }

  private func tree(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let whole = folder + "/" + path
      guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) else { continue }
      // An empty folder would be one that was forgotten.
      files[path] =
        isFolder.boolValue
        ? Data("folder".utf8) : try Data(contentsOf: URL(filePath: whole))
    }
    return files
  }

  private func inode(_ path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
  }

  private func changed(_ path: String) throws -> Date {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date)
  }

  @Test(arguments: [7, 11, 23] as [UInt64])
  func afterAnyChangesTheEditionIsTheOneMadeFromNothing(seed: UInt64) async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    var random = SmallRandom(state: seed)
    var settings = SiteSettings()
    var css = "body{}"
    _ = try await archive.save((1...30).map { entry($0) }, at: start)
    try await publish(archive)
    for step in 1...12 {
      let now = start.addingTimeInterval(Double(step) * 3600)
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let number = Int.random(in: 1...40, using: &random)
        switch Int.random(in: 0..<9, using: &random) {
        case 0...2:
          _ = try await archive.save(
            [entry(number, headline: "Ginger tea, told in step \(step), helped nobody")], at: now)
        case 3: _ = try await archive.save([entry(number, status: .retracted)], at: now)
        case 4: _ = try await archive.save([entry(number, level: .block)], at: now)
        case 5: _ = try await archive.save([entry(number, topics: [])], at: now)
        case 6: try await archive.delete(["\(9900 + number)"], why: "Its source took it.", at: now)
        case 7: settings.name = "News in step \(step)"
        default: css = "body{margin:\(step)px}"
        }
      }
      try await publish(archive, settings: settings, css: css, at: now)
      let fresh = scratch.appending(path: "fresh-\(step)").path
      try await publish(archive, to: fresh, settings: settings, css: css, at: now)
      let (grown, made) = (try tree(site), try tree(fresh))
      let different = Set(grown.keys).union(made.keys).filter { grown[$0] != made[$0] }.sorted()
      #expect(different == [], "step \(step)")
      if FileManager.default.fileExists(atPath: twin) {
        #expect(try tree(twin) == grown, "step \(step): the twin is another edition")
      }
    }
  }

  @Test func afterTheFirstEditionOnlyWhatChangedIsTouched() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...8).map { entry($0) }, at: start)
    try await publish(archive)
    #expect(try tree(twin) == tree(site))
    #expect(try inode(site + "/studies/9901.json") == inode(twin + "/studies/9901.json"))
    let folders = [try inode(site), try inode(twin)]
    let unchanged = try changed(twin + "/glossary")

    _ = try await archive.save([entry(1, headline: "Lemons were sweet")], at: start)
    let report = try await publish(archive)
    #expect(report.written >= 3 && report.kept > report.written)
    #expect([try inode(twin), try inode(site)] == folders, "the two have changed places")
    #expect(try changed(site + "/glossary") == unchanged)
    #expect(try inode(site + "/studies/9901.json") == inode(twin + "/studies/9901.json"))
    #expect(try tree(twin) == tree(site), "what was taken back lies nowhere any more")
  }

  @Test func feedsOfOtherMonthsAndYearsStayAsTheyAre() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...12).map { entry($0) }, at: start)
    try await publish(archive)
    let feeds = try tree(site).keys.filter { path in
      (path.hasPrefix("months/") || path.hasPrefix("years/"))
        && ["atom.xml", "feed.xml", "feed.json"].contains { path.hasSuffix("/" + $0) }
    }
    let before = try Dictionary(
      uniqueKeysWithValues: feeds.map { ($0, try inode(site + "/" + $0)) })
    // Of February 2020.
    _ = try await archive.save([entry(1, headline: "Lemons were sweet")], at: start)
    try await publish(archive, at: start.addingTimeInterval(3600))
    for feed in feeds {
      let isOfItsOwn = feed.hasPrefix("months/2020-02/") || feed.hasPrefix("years/2020/")
      #expect((try inode(site + "/" + feed) != before[feed]) == isOfItsOwn, "\(feed)")
    }
    let fresh = scratch.appending(path: "fresh").path
    try await publish(archive, to: fresh, at: start.addingTimeInterval(3600))
    #expect(try tree(site) == tree(fresh))
  }

  @Test func whatSomebodyPutIntoTheSiteDoesNotComeAndGo() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...4).map { entry($0) }, at: start)
    try await publish(archive)
    for (number, headline) in ["sour", "sweet", "bitter"].enumerated() {
      _ = try await archive.save([entry(1, headline: "Lemons were \(headline)")], at: start)
      try await publish(archive)
      if number == 1 {
        // A clock's tick later than the edition.
        try await Task.sleep(for: .milliseconds(20))
        try Data("mine".utf8).write(to: URL(filePath: site + "/topics/notes.txt"))
        try FileManager.default.removeItem(atPath: site + "/studies/9902.json")
      }
    }
    let fresh = scratch.appending(path: "fresh").path
    try await publish(archive, to: fresh)
    #expect(try tree(site) == tree(fresh))
  }

  @Test func aTwinThatABrokenRunLeftHalfDoneIsNotUsed() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...4).map { entry($0) }, at: start)
    try await publish(archive)
    _ = try await archive.save([entry(1, headline: "Lemons were sour")], at: start)
    try await publish(archive)
    // As a run leaves it that is killed before the two change places.
    try FileManager.default.removeItem(atPath: twin + "/" + EditionManifest.name)
    try FileManager.default.removeItem(atPath: twin + "/studies/9903.json")
    try Data("half".utf8).write(to: URL(filePath: twin + "/half.html"))
    _ = try await archive.save([entry(1, headline: "Lemons were sweet")], at: start)
    try await publish(archive)
    let fresh = scratch.appending(path: "fresh").path
    try await publish(archive, to: fresh)
    #expect(try tree(site) == tree(fresh))
    #expect(try tree(twin) == tree(fresh))
  }

  @Test func theListOfFilesIsReadAsItWasWritten() throws {
    var text = ManifestText(program: "0.1 abc")
    text.add(inputs: ContentHash(bytes: [1]), [("index.html", 12)])
    text.add(
      inputs: ContentHash(bytes: [2]),
      [("studies/7/index.html", 3), ("a name with spaces", 0), ("studies/7.json", 4)])
    let manifest = try #require(EditionManifest(bytes: text.bytes))
    #expect(manifest.program == "0.1 abc")
    #expect(manifest.groups.map(\.inputs) == [ContentHash(bytes: [1]), ContentHash(bytes: [2])])
    #expect(
      manifest.groups.map(manifest.paths) == [
        ["index.html"], ["studies/7/index.html", "a name with spaces", "studies/7.json"],
      ])
    #expect(manifest.files.map(\.size) == [12, 3, 0, 4])
    #expect(manifest.studyIDs == ["7"])
    var again = ManifestText(program: "0.1 abc")
    for group in manifest.groups { again.add(group, of: manifest) }
    #expect(again.bytes == text.bytes)
    #expect(EditionManifest(bytes: text.bytes.dropLast(20)) == nil)
    #expect(EditionManifest(bytes: Array("{\"files\":{}}".utf8)) == nil)
  }
}

/// The same numbers in every run.
private struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
