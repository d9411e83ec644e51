import Foundation
import Testing

/// A condition that is nothing but a folder of data: its pages speak of it and of no other.
@Suite struct SecondConditionTests {
  @Test func aSiteOnMigraineSaysNothingOfMS() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Program.run(
      [
        "digest", Program.root.appendingPathComponent("Conditions/migraine/Samples").path,
        "--condition", "migraine", "--store", "m.db", "--site", "site", "--now", "2026-03-03",
      ], in: scratch.url)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.hasPrefix("read 10 · new 10 · "))
    #expect(result.output.contains("not about the condition 0"))
    let files = try Scratch.tree(scratch.file("site"))
    let pages = files.keys.filter { $0.hasPrefix("studies/") && $0.hasSuffix("/index.html") }
    #expect(pages.count >= 12)
    let ms = try Regex("\\bMS\\b|multiple sclerosis")
    for (name, bytes) in files where !name.hasSuffix(".css") && !name.hasSuffix(".js") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.firstMatch(of: ms) == nil, "\(name)")
    }
    let front = String(decoding: files["index.html"] ?? Data(), as: UTF8.self)
    #expect(front.contains("Research on migraine, in plain language"))
  }
}
