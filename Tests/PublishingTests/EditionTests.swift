import Archive
import FactCheck
import Foundation
import Literature
import Testing
import Writing

@testable import Publishing

@Suite struct EditionTests {
  private let now = Date(timeIntervalSince1970: 1_772_524_800)
  private let scratch = FileManager.default.temporaryDirectory
    .appending(path: "myelin-edition-\(UUID().uuidString)")
  private var site: String { scratch.appending(path: "site").path }

  private func archive() throws -> SQLiteArchive {
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    return try SQLiteArchive(file: scratch.appending(path: "test.db").path)
  }

  private func entry(
    _ number: Int, headline: String = "Lemon water made no clear difference",
    level: Verdict.Level = .pass, status: PublicationStatus? = nil,
    reason: Entry.Reason = .read, text: String = "Walking did not change in 40 people."
  ) -> Entry {
    let digest = Written.digest(
      pmid: "9900\(number)", passages: [text],
      headline: Statement(text: headline, kind: .finding, sources: ["p1"]), status: status,
      published: PublicationDate(year: 2021, month: 1 + number % 12), level: level)
    return Entry(
      id: digest.study.id, digest: digest, writerVersion: "grounded 1", reason: reason)
  }

  @discardableResult
  private func publish(
    _ archive: SQLiteArchive, css: String = "body{}", to folder: String? = nil,
    settings: SiteSettings = SiteSettings(), at date: Date? = nil
  ) async throws -> EditionReport {
    try await SiteBuilder(
      archive: archive, settings: settings, profile: Written.profile,
      theme: try Written.theme(css), program: "test", now: date ?? now
    ).publish(to: folder ?? site)
  }

  private func tree(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let url = URL(filePath: folder).appending(path: path)
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: url)
      }
    }
    return files
  }

  private func inode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: site + "/" + path)
    return try #require(attributes[.systemFileNumber] as? Int)
  }

  @Test func writesTheContractsPaths() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...3).map { entry($0) }, at: now)
    let report = try await publish(archive)
    #expect(report.studies == 3)
    let files = try tree(site)
    for path in [
      "index.html", "studies/99001/index.html", "studies/99001/clinician/index.html",
      "studies/99001.json", "topics/index.html", "topics/walking/index.html",
      "treatments/index.html", "types/index.html", "months/index.html",
      "months/2021-02/index.html", "glossary/index.html", "corrections/index.html",
      "how-to-read/index.html", "how-this-is-made/index.html", "privacy/index.html",
      "intended-use/index.html", "topics/walking/atom.xml",
      "search/index.html", "feed.xml", "atom.xml", "feed.json", "sitemap.xml", "robots.txt",
      "404.html", EditionManifest.name,
    ] {
      #expect(files[path]?.isEmpty == false, "\(path) is missing")
    }
    #expect(files.keys.contains { $0.hasPrefix("assets/myelin-") && $0.hasSuffix(".css") })
    #expect(files.count == report.written + 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
    #expect(!left.contains { $0.contains("next-edition") })
  }

  @Test func onlyWhatChangedIsWritten() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...8).map { entry($0) }, at: now)
    try await publish(archive)
    let before = try tree(site)
    let kept = try inode("glossary/index.html")
    let again = try await publish(archive, at: now.addingTimeInterval(86_400))
    #expect(again.written == 0, "another day alone changes nothing")
    #expect(try tree(site) == before)

    _ = try await archive.save([entry(9)], at: now.addingTimeInterval(90_000))
    let next = try await publish(archive, at: now.addingTimeInterval(90_000))
    #expect(next.written > 3 && next.kept > next.written)
    #expect(try inode("glossary/index.html") == kept, "unchanged files are linked")
    let after = try tree(site)
    #expect(after["studies/99009/index.html"] != nil)
    #expect(after["feed.xml"] != before["feed.xml"])
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save((1...5).map { entry($0) }, at: now)
    try await publish(archive)
    let other = scratch.appending(path: "other").path
    try await publish(archive, to: other)
    let (one, two) = (try tree(site), try tree(other))
    #expect(one == two)
    // Step by step or at once: the site is the same.
    _ = try await archive.save([entry(6)], at: now)
    try await publish(archive)
    let fresh = scratch.appending(path: "fresh").path
    try await publish(archive, to: fresh)
    let (grown, made) = (try tree(site), try tree(fresh))
    #expect(grown == made)
  }

  @Test func aNewThemeReachesEveryPage() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    try await publish(archive)
    let before = try tree(site)
    try await publish(archive, css: "body{margin:0}")
    let after = try tree(site)
    #expect(before["studies/99001/index.html"] != after["studies/99001/index.html"])
    #expect(before["studies/99001.json"] == after["studies/99001.json"])
  }

  @Test func blockedAndUnreviewedTextsStayOut() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save(
      [entry(1), entry(2, level: .block), entry(3, level: .review)], at: now)
    try await publish(archive)
    let pages = try tree(site).keys.compactMap(SitePath.studyID)
    #expect(pages == ["99001"])
    _ = try await SiteBuilder(
      archive: archive, settings: SiteSettings(), profile: Written.profile,
      theme: try Written.theme(), includeUnreviewed: true, program: "test", now: now
    ).publish(to: site)
    let wider = try tree(site).keys.compactMap(SitePath.studyID).sorted()
    #expect(wider == ["99001", "99003"])
    try await publish(archive, settings: SiteSettings(publication: .approval))
    let approved = try tree(site)
    #expect(approved["studies/99001.json"] == nil)
    let left = String(decoding: approved["studies/99001/index.html"] ?? Data(), as: UTF8.self)
    #expect(left.contains("We took this page down"), "the address stays and says what happened")
  }

  @Test func aRetractionReachesPageListsAndFeeds() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2)], at: now)
    try await publish(archive)
    let later = now.addingTimeInterval(86_400)
    _ = try await archive.save([entry(1, status: .retracted)], at: later)
    try await publish(archive, at: later)
    let files = try tree(site)
    func page(_ path: String) -> String {
      String(decoding: files[path] ?? Data(), as: UTF8.self)
    }
    #expect(page("studies/99001/index.html").lowercased().contains("retracted"))
    #expect(!page("index.html").contains("studies/99001/"))
    #expect(!page("topics/walking/index.html").contains("studies/99001/"))
    #expect(page("topics/walking/index.html").contains("studies/99002/"))
    #expect(page("feed.xml").contains("studies/99001/#retracted"))
    #expect(page("feed.xml").contains("Retracted: Lemon water"))
    #expect(page("corrections/index.html").contains("studies/99001/"))
    #expect(!page("sitemap.xml").contains("studies/99001/"))
  }

  @Test func whatABrokenRunLeftIsCleared() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    let stray = scratch.appending(path: ".site.next-edition")
    try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: stray.appending(path: "index.html"))
    try await publish(archive)
    #expect(!FileManager.default.fileExists(atPath: stray.path))
    let files = try tree(site)
    #expect(files["index.html"] != Data("half".utf8))
  }

  @Test func aDamagedSiteIsMadeGood() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    try await publish(archive)
    let whole = try tree(site)
    try FileManager.default.removeItem(atPath: site + "/studies/99001/index.html")
    try await publish(archive)
    #expect(try tree(site) == whole)
  }

  @Test func aFolderThatIsNotOursIsLeftAlone() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: site + "/notes.txt"))
    await #expect(throws: EditionError.self) { try await publish(archive) }
    let names = try tree(site).keys.sorted()
    #expect(names == ["notes.txt"])
    let link = scratch.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: scratch)
    await #expect(throws: EditionError.self) { try await publish(archive, to: link.path) }
  }
}
