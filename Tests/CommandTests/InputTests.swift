import Foundation
import Testing

/// What `digest` takes as its input: files, folders, gzip, standard input, and odd things among them.
@Suite struct InputTests {
  private let line = "{\"title\":\"Lemon water in multiple sclerosis\"}\n"

  private func digest(
    _ inputs: [String], _ scratch: Scratch, input: String = "", more: [String] = [],
    environment: [String: String] = [:]
  ) throws -> Program.Result {
    try Program.run(
      ["digest"] + inputs + [
        "--store", scratch.file("m.db").path, "--site", scratch.file("site").path,
      ] + more, input: input, in: scratch.url, environment: environment)
  }

  /// `printf 'line' | gzip -n9`: made once, for the tests need no zlib.
  private let zipped = Data(
    base64Encoded:
      "H4sIAAAAAAAC/6tWKsksyUlVslLySc3Nz1MoTyxJLVLIzFPILc0pySzISVUoTs5JLcovzixWquUCAHNvPQcuAAAA")

  @Test func aFolderIsReadToItsEndWhateverLiesInIt() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let files = FileManager.default
    let inbox = scratch.file("inbox")
    try files.createDirectory(
      at: inbox.appendingPathComponent("deep/er"), withIntermediateDirectories: true)
    func write(_ text: String, _ name: String) throws {
      try Data(text.utf8).write(to: inbox.appendingPathComponent(name))
    }
    try write(line, "deep/er/good.jsonl")
    try write("", "empty.xml")
    try write("Dear colleague,\n", "letter.txt")
    try write("{\"title\":5}\n{\"pmid\":\"1\"}\n[]\n", "odd.jsonl")
    try write("secret", ".hidden")
    try write("secret", "elsewhere.md")
    // A link out of the folder is not followed.
    try write("{\"title\":\"Outside\"}\n", "../outside.jsonl")
    try files.createSymbolicLink(
      at: inbox.appendingPathComponent("link.jsonl"),
      withDestinationURL: scratch.file("outside.jsonl"))
    try files.createSymbolicLink(
      at: inbox.appendingPathComponent("linked"), withDestinationURL: scratch.url)
    let result = try digest(["inbox"], scratch)
    #expect(result.code == 1, "\(result.error)")
    #expect(result.output.hasPrefix("read 1 · new 1 · "))
    #expect(result.output.contains("set aside 5"))
    for place in [
      "inbox/empty.xml, whole file", "inbox/letter.txt, whole file", "inbox/odd.jsonl, line 1",
      "inbox/odd.jsonl, line 2", "inbox/odd.jsonl, line 3",
    ] {
      #expect(result.error.contains("set aside · \(place): "), "\(place)")
    }
    #expect(!result.error.contains("hidden") && !result.error.contains("outside"))
  }

  @Test func gzipIsToldByItsContent() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let bytes = try #require(zipped)
    try bytes.write(to: scratch.file("named-otherwise.txt"))
    let whole = try digest(["named-otherwise.txt"], scratch)
    #expect(whole.code == 0 && whole.output.hasPrefix("read 1 · "), "\(whole.error)")
    try bytes.dropLast(20).write(to: scratch.file("cut.jsonl.gz"))
    let cut = try digest(["cut.jsonl.gz"], scratch)
    #expect(cut.code != 0)
    #expect(cut.error.contains("cut off"))
  }

  @Test func aDashReadsStandardInput() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try digest(["-"], scratch, input: line + "{\n")
    #expect(result.code == 1)
    #expect(result.output.hasPrefix("read 1 · new 1 · "))
    #expect(result.error.contains("standard input, line 2: "))
  }

  @Test func nothingThatCanBeDoneGivesTwo() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let missing = try digest(["no-such-folder"], scratch)
    #expect(missing.code == 2)
    #expect(missing.error.contains("no-such-folder, whole file: "))
    #expect(missing.error.contains("Check the path"))
    #expect(try digest(["-"], scratch, input: "").code == 2)
  }

  @Test(
    arguments: [
      (["--now", "2026-03-03"], [:], 0), (["--now", "2026-03-03T08:00:00Z"], [:], 0),
      (["--now", "2026-03-03T08:00:00+01:00"], [:], 0), (["--now", "yesterday"], [:], 64),
      (["--now", "2026-13-45"], [:], 64), (["--now", "99999-01-01"], [:], 64),
      (["--now", "1850-01-01"], [:], 64), ([], ["SOURCE_DATE_EPOCH": "1772524800"], 0),
      ([], ["SOURCE_DATE_EPOCH": "today"], 64), ([], ["SOURCE_DATE_EPOCH": "-5"], 64),
      (["--now", "2026-03-03"], ["SOURCE_DATE_EPOCH": "today"], 0),
    ] as [([String], [String: String], Int32)])
  func timesAreReadOrRefused(
    more: [String], environment: [String: String], code: Int32
  ) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try digest(["-"], scratch, input: line, more: more, environment: environment)
    #expect(result.code == code, "\(result.error)")
    if code == 64 { #expect(result.error.contains("myelin digest")) }
  }

  @Test func nowAndSourceDateEpochGiveTheSameBytes() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    func tree(_ name: String, _ more: [String], _ environment: [String: String]) throws
      -> [String: Data]
    {
      _ = try Program.run(
        [
          "digest", "-", "--store", scratch.file("\(name).db").path, "--site",
          scratch.file(name).path,
        ] + more, input: line, environment: environment)
      return try Scratch.tree(scratch.file(name))
    }
    let one = try tree("a", ["--now", "2026-03-03T08:00:00Z"], [:])
    let two = try tree("b", [], ["SOURCE_DATE_EPOCH": "1772524800"])
    #expect(!one.isEmpty && one == two)
  }
}
