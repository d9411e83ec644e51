import Archive
import Foundation
import Loopback
import Testing

/// `myelin follow` as a person runs it, against a PubMed on this machine.
@Suite(.serialized) struct FollowCommandTests {
  private let now = ["--now", "2026-03-05T08:00:00Z"]

  private func sources(_ server: Loopback, in scratch: Scratch, perSecond: Int = 100) throws {
    try Data(
      """
      sources:
        - {id: pubmed, kind: pubmed, address: "\(server.url)/", query: x, per_second: \(perSecond),
           batch: 20}
      """.utf8
    ).write(to: scratch.file("sources.yml"))
  }

  private func follow(_ scratch: Scratch, _ more: [String] = []) throws -> Program.Result {
    try Program.run(arguments(scratch) + more, in: scratch.url)
  }

  private func arguments(_ scratch: Scratch) -> [String] {
    [
      "follow", "--sources", "sources.yml", "--store", "m.db", "--site", "site",
      "--include-unreviewed", "--status", "status.json", "--metrics", "m.prom",
    ] + now
  }

  @Test func aRunFillsSiteStatusAndMetrics() throws {
    let server = try InventedPubMed(InventedPubMed.trials(30)).start()
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try sources(server, in: scratch)
    let look = try follow(scratch, ["--dry-run"])
    #expect(look.code == 0 && look.output == "pubmed: 30 to receive\n", "\(look.error)")
    #expect(!FileManager.default.fileExists(atPath: scratch.file("site").path))
    #expect(try Scratch.tree(scratch.url).keys.sorted() == ["sources.yml"], "nothing is made")
    let result = try follow(scratch)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("pubmed: seen 30 · new 30 · updated 0 · set aside 0"))
    #expect(try Scratch.tree(scratch.file("site")).keys.contains("feed.xml"))
    let status = try String(contentsOf: scratch.file("status.json"), encoding: .utf8)
    #expect(status.contains("\"lastGood\" : \"2026-03-05T08:00:00Z\""))
    let metrics = try String(contentsOf: scratch.file("m.prom"), encoding: .utf8)
    #expect(metrics.contains("myelin_source_new_total{source=\"pubmed\"} 30\n"))
    // The same stand in the site, for one that is served as plain files.
    let site = try Scratch.tree(scratch.file("site"))
    #expect(site["status.json"] == Data(status.utf8))
    let plain = String(decoding: try #require(site["metrics.txt"]), as: UTF8.self)
    #expect(plain == metrics)
    let again = try follow(scratch)
    #expect(again.output.contains("new 0") && again.output.contains("files written 0"))
  }

  @Test func aSourceThatIsSilentForDaysEndsWithThree() throws {
    let server = try Loopback { _ in .answer(status: 404, body: "") }
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try sources(server, in: scratch)
    let first = try follow(scratch)
    #expect(first.code == 1 && first.output.contains("status 404"))
    let script = scratch.file("alarm")
    try Data("#!/bin/sh\necho \"$MYELIN_SILENT_SOURCES\" > alarmed\n".utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    let late = try Program.run(
      arguments(scratch).dropLast() + ["2026-03-09T08:00:00Z", "--alarm", script.path],
      in: scratch.url)
    #expect(late.code == 3 && late.error.contains("pubmed has given nothing for 4 days."))
    #expect(try String(contentsOf: scratch.file("alarmed"), encoding: .utf8) == "pubmed\n")
  }

  @Test func aRunThatFailsTellsSo() throws {
    let server = try InventedPubMed(InventedPubMed.trials(3)).start()
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try sources(server, in: scratch)
    let script = scratch.file("alarm")
    try Data("#!/bin/sh\necho \"$MYELIN_FAULT\" > alarmed\n".utf8).write(to: script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script.path)
    // The site's place is taken by a file.
    try Data("x".utf8).write(to: scratch.file("site"))
    let result = try follow(scratch, ["--alarm", script.path])
    #expect(result.code == 2)
    let status = try String(contentsOf: scratch.file("status.json"), encoding: .utf8)
    #expect(status.contains("\"fault\" : "), "\(status)")
    let metrics = try String(contentsOf: scratch.file("m.prom"), encoding: .utf8)
    #expect(metrics.contains("myelin_run_up 0\n"))
    let alarmed = try String(contentsOf: scratch.file("alarmed"), encoding: .utf8)
    #expect(alarmed.contains("site"), "\(alarmed)")
  }

  @Test func anotherRunAtWorkIsAFailureOnlyAfterLong() throws {
    let server = try InventedPubMed(InventedPubMed.trials(3)).start()
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try sources(server, in: scratch)
    let lock = scratch.file("m.db.following").path
    let descriptor = open(lock, O_RDWR | O_CREAT, 0o644)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX) == 0)
    let since = { (text: String) in
      _ = ftruncate(descriptor, 0)
      _ = pwrite(descriptor, text, text.utf8.count, 0)
    }
    since("123 2026-03-05T07:00:00Z\n")
    #expect(try follow(scratch).code == 2)
    #expect(!FileManager.default.fileExists(atPath: scratch.file("status.json").path))
    since("123 2026-03-04T07:00:00Z\n")
    #expect(try follow(scratch).code == 2)
    let status = try String(contentsOf: scratch.file("status.json"), encoding: .utf8)
    #expect(status.contains("Another run is at work"))
  }

  @Test func wrongOptionsAndListsAreToldWithTheirMend() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for options in [
      ["--since", "yesterday"], ["--every", "soon"], ["--every", "1h", "--once"], ["--limit", "0"],
      ["--at", "noon"], ["--at", "05:00", "--every", "1h"],
    ] {
      #expect(try follow(scratch, options).code == 64, "\(options)")
    }
    let missing = try follow(scratch)
    #expect(missing.code == 2 && missing.error.contains("sources.yml"), "\(missing.error)")
  }
}
