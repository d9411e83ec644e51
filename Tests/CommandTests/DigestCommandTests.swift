import Foundation
import Testing

/// The main job, as the README tells it, with the program itself.
@Suite(.serialized) struct DigestCommandTests {
  private let now = ["--now", "2026-03-03T08:00:00Z"]

  private func digest(_ scratch: Scratch, site: String = "site", store: String = "m.db") throws
    -> Program.Result
  {
    try Program.run(
      ["digest", "Samples", "--store", scratch.file(store).path, "--site", scratch.file(site).path]
        + now)
  }

  @Test func samplesBecomeASite() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try digest(scratch)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("set aside 0"))
    let files = try Scratch.tree(scratch.file("site"))
    for path in [
      "index.html", "feed.xml", "atom.xml", "feed.json", "sitemap.xml",
      "glossary/index.html", "corrections/index.html",
    ] {
      #expect(files[path] != nil, "\(path) is missing")
    }
    let pages = files.keys.filter { $0.hasPrefix("studies/") && $0.hasSuffix("index.html") }
    #expect(pages.count >= 30)
    for page in pages.sorted() {
      let html = String(decoding: files[page] ?? Data(), as: UTF8.self)
      #expect(html.lowercased().contains("invented"), "\(page) does not say it is invented")
      #expect(!html.contains("<script>"), "\(page)")
    }
  }

  @Test func sameInputSameBytes() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try digest(scratch, site: "a", store: "a.db")
    _ = try digest(scratch, site: "b", store: "b.db")
    let first = try Scratch.tree(scratch.file("a"))
    #expect(first == (try Scratch.tree(scratch.file("b"))))
    let again = try digest(scratch, site: "a", store: "a.db")
    #expect(again.output.contains("new 0"))
    #expect(again.output.contains("files written 0"))
    #expect(first == (try Scratch.tree(scratch.file("a"))))
  }

  @Test func oneRunAtATimeHasTheStore() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let descriptor = open(scratch.file("m.db.following").path, O_RDWR | O_CREAT, 0o644)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let result = try digest(scratch)
    #expect(result.code == 2)
    #expect(result.error.contains("Another run is at work"))
    #expect(!FileManager.default.fileExists(atPath: scratch.file("site").path))
  }

  @Test func unreadableInputIsSetAsideAndTheRestGoesOn() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data("{\"title\":\"A good line about multiple sclerosis\"}\n{broken\n".utf8)
      .write(to: scratch.file("in.jsonl"))
    let result = try Program.run(
      [
        "digest", scratch.file("in.jsonl").path, "--store", scratch.file("m.db").path, "--site",
        scratch.file("site").path,
      ] + now)
    #expect(result.code == 1)
    #expect(result.output.contains("set aside 1"))
    #expect(result.error.contains("line 2"))
  }

  @Test func aFolderThatIsNotOursIsLeftAlone() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let folder = scratch.file("site")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: folder.appendingPathComponent("notes.txt"))
    let result = try digest(scratch)
    #expect(result.code == 2)
    #expect(try Scratch.tree(folder).count == 1)
  }
}
