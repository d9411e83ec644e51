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

  /// The id in `studies/<id>/index.html`; `nil` for other files.
  private static func studyID(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[0] == "studies" && parts[2] == "index.html"
      ? String(parts[1]) : nil
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
    let pages = try tree(site).keys.compactMap(Self.studyID)
    #expect(pages == ["99001"])
    _ = try await SiteBuilder(
      archive: archive, settings: SiteSettings(), profile: Written.profile,
      theme: try Written.theme(), includeUnreviewed: true, program: "test", now: now
    ).publish(to: site)
    let wider = try tree(site).keys.compactMap(Self.studyID).sorted()
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
    _ = try await archive.save(
      [entry(1), entry(2, headline: "Cold baths helped nobody")], at: now)
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
    #expect(page("feed.xml").contains("Retracted: randomised trial of 40 people ("))
    #expect(page("topics/walking/atom.xml").contains("studies/99001/#retracted"))
    for (path, bytes) in files where !path.hasPrefix(".") {
      let text = String(decoding: bytes, as: UTF8.self).lowercased()
      #expect(!text.contains("lemon water made no clear difference"), "\(path)")
    }
    #expect(page("corrections/index.html").contains("studies/99001/"))
    #expect(!page("sitemap.xml").contains("studies/99001/"))
  }

  @Test func sitesOfPlainFilesSayHowFreshTheyAre() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2)], at: now)
    try await publish(archive)
    let files = try tree(site)
    let page = String(decoding: try #require(files["status/index.html"]), as: UTF8.self)
    #expect(page.contains("added on <time datetime=\"2026-03-03\">3 March 2026</time>"))
    #expect(page.contains("<dd><time datetime=\"2021-03\">March 2021</time></dd>"))
    #expect(page.contains("<dt>Studies with a page</dt><dd>2</dd>"))
    let front = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    #expect(front.contains("href=\"/status/\""), "readers find it")
    // A day on nothing has changed, and no page says so.
    let again = try await publish(archive, at: now.addingTimeInterval(86_400))
    #expect(again.written == 0)
  }

  @Test func whatTheEditorsChoseStandsFirstWithItsReason() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2), entry(3, status: .retracted)], at: now)
    let settings = SiteSettings(picks: [
      .init(study: "99002", reason: "Many of you asked."), .init(study: "99003", reason: "No."),
      .init(study: "4", reason: "No."),
    ])
    let report = try await publish(archive, settings: settings)
    #expect(report.missingPicks == ["99003", "4"])
    let front = String(decoding: try #require(try tree(site)["index.html"]), as: UTF8.self)
    let chosen = try #require(front.range(of: "Chosen by the editors"))
    let pick = try #require(front.range(of: "studies/99002/"))
    let other = try #require(front.range(of: "studies/99001/"))
    #expect(chosen.lowerBound < pick.lowerBound && pick.lowerBound < other.lowerBound)
    #expect(front.contains("Why it stands here: Many of you asked."))
    #expect(front.components(separatedBy: "studies/99002/").count == 2, "it stands there once")
    // Another choice makes one page anew.
    let again = try await publish(archive)
    #expect(again.written == 1)
  }

  @Test func whatIsOldIsNotCalledNew() async throws {
    let march = PublicationDate(year: 2026, month: 3, day: 3)
    #expect(EditionPlan.isNew(PublicationDate(year: 2025, month: 3), on: march))
    #expect(EditionPlan.isNew(PublicationDate(year: 2025), on: march))
    #expect(EditionPlan.isNew(PublicationDate(year: 2026, month: 9), on: march))
    #expect(!EditionPlan.isNew(PublicationDate(year: 2025, month: 2), on: march))
    #expect(!EditionPlan.isNew(nil, on: march))
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    try await publish(archive)
    for path in ["index.html", "fragment.html"] {
      let page = String(decoding: try #require(try tree(site)[path]), as: UTF8.self)
      #expect(page.contains("Research on ") && !page.contains("New research on "), "of 2021")
    }
  }

  @Test func familiesHaveAPageAFeedAndAPieceForOtherPages() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2)], at: now)
    try await publish(archive)
    let files = try tree(site)
    let page = String(
      decoding: try #require(files["families/index.html"]), as: UTF8.self)
    #expect(page.contains("<h1>For families and carers</h1>"))
    #expect(
      page.contains("studies/99001/") && page.contains(Written.profile.topics[0].matters.family))
    #expect(files["families/atom.xml"] != nil)
    for path in ["fragment.html", "families/fragment.html", "topics/walking/fragment.html"] {
      let piece = String(decoding: try #require(files[path]), as: UTF8.self)
      #expect(piece.hasPrefix("<section class=\"myelin\""))
      #expect(piece.contains("href=\"http://127.0.0.1:8080/studies/99001/\""))
      #expect(!piece.contains("<link") && !piece.contains("<script"))
    }
  }

  @Test func eachStepOfTheLadderHasAPageAndAFeed() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2)], at: now)
    try await publish(archive)
    let files = try tree(site)
    let index = String(decoding: try #require(files["stages/index.html"]), as: UTF8.self)
    #expect(index.contains("href=\"/stages/trial/\">Tested in a trial</a>"))
    #expect(index.contains("<strong>In the laboratory</strong>"), "without a study it is no link")
    let page = String(decoding: try #require(files["stages/trial/index.html"]), as: UTF8.self)
    #expect(page.contains("<h1>Tested in a trial</h1>") && page.contains("studies/99002/"))
    #expect(files["stages/trial/atom.xml"] != nil)
    #expect(files["stages/trial/fragment.html"] != nil)
    #expect(files["stages/laboratory/index.html"] == nil)
  }

  @Test func monthsAndYearsHaveFeedsAsOtherListsDo() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2), entry(3)], at: now)
    try await publish(archive)
    let files = try tree(site)
    func text(_ path: String) throws -> String {
      String(decoding: try #require(files[path], "\(path)"), as: UTF8.self)
    }
    let lists = [
      ("months/2021-03/", ["99002"]), ("years/2021/", ["99001", "99002", "99003"]),
      ("topics/walking/", ["99001", "99002", "99003"]),
    ]
    for (list, studies) in lists {
      let page = try text(list + "index.html")
      for name in ["atom.xml", "feed.xml", "feed.json"] {
        let feed = try text(list + name)
        for study in ["99001", "99002", "99003"] {
          #expect(feed.contains("/studies/\(study)/") == studies.contains(study), "\(list)\(name)")
        }
        // Its own address, and that of the page it follows.
        #expect(feed.contains("http://127.0.0.1:8080/\(list)\(name)\""))
        #expect(feed.contains("http://127.0.0.1:8080/\(list)"))
        #expect(
          page.contains("rel=\"alternate\"") && page.contains("<a href=\"/\(list)\(name)\">")
            || page.contains("<a class=\"more\" href=\"/\(list)\(name)\">"))
        #expect(page.contains("\" href=\"/\(list)\(name)\">"), "named in the head")
      }
    }
    #expect(try text("years/2021/atom.xml").contains("Studies of 2021</title>"))
    #expect(try text("months/2021-03/feed.xml").contains("Studies of March 2021</title>"))
    let map = try text("sitemap.xml")
    #expect(map.contains("/years/2021/</loc>") && !map.contains("atom.xml"))
    #expect(try text("months/index.html").contains("href=\"/years/2021/\""))
    #expect(try text("months/2021-03/index.html").contains("href=\"/years/2021/\""))
    let year = try text("years/2021/index.html")
    #expect(year.contains("3 studies of this year.") && year.contains("href=\"/months/2021-03/\""))
  }

  @Test func whoFollowsAMonthHearsOfARetraction() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1), entry(2)], at: now)
    try await publish(archive)
    let before = try tree(site)
    let later = now.addingTimeInterval(86_400)
    _ = try await archive.save([entry(1, status: .retracted)], at: later)
    try await publish(archive, at: later)
    let after = try tree(site)
    for path in ["months/2021-02/atom.xml", "years/2021/feed.json"] {
      let feed = String(decoding: after[path] ?? Data(), as: UTF8.self)
      #expect(feed.contains("studies/99001/#retracted"), "\(path)")
    }
    #expect(after["months/2021-03/atom.xml"] == before["months/2021-03/atom.xml"])
  }

  @Test func americanReadersGetTheirSpellingAndDates() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save(
      [entry(1, headline: "The randomised programme was called “colour centre”")], at: now)
    let style = try HouseStyle.read(locale: "en-US", phrasebook: Written.phrasebook)
    try await publish(archive, settings: SiteSettings(locale: "en-US", style: style))
    let page = String(
      decoding: try #require(try tree(site)["studies/99001/index.html"]), as: UTF8.self)
    #expect(page.contains("lang=\"en-US\""))
    #expect(page.contains("The randomized program was called “colour centre”"))
    #expect(page.contains("Randomized trial"))
    #expect(
      HouseStyle.british.date(PublicationDate(year: 2021, month: 3, day: 12)) == "12 March 2021")
    #expect(style.date(PublicationDate(year: 2021, month: 3, day: 12)) == "March 12, 2021")
    #expect(style.date(PublicationDate(year: 2021, month: 3)) == "March 2021")
    #expect(try HouseStyle.read(locale: "en-AU", phrasebook: "/nowhere") == .british)
    #expect(throws: SiteSettingsError.self) {
      try HouseStyle.read(locale: "en-US", phrasebook: "/nowhere")
    }
  }

  @Test func whatABrokenRunLeftIsCleared() async throws {
    let archive = try archive()
    defer { try? FileManager.default.removeItem(at: scratch) }
    _ = try await archive.save([entry(1)], at: now)
    let stray = scratch.appending(path: ".site.next-edition")
    try FileManager.default.createDirectory(at: stray, withIntermediateDirectories: true)
    for name in ["index.html", "half.html"] {
      try Data("half".utf8).write(to: stray.appending(path: name))
    }
    try await publish(archive)
    let files = try tree(site)
    #expect(files["index.html"] != Data("half".utf8) && files["half.html"] == nil)
    #expect(try tree(stray.path) == files, "the hidden folder is the site's twin")
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
