import Foundation
import Testing

/// The contract of `extract`, `summarize` and `check`: one line in, one line out; exit codes.
@Suite struct LineCommandTests {
  private let study =
    #"{"pmid":"99100001","title":"Samplumab in multiple sclerosis: a randomised trial","abstract":"#
    + #""METHODS: We randomly assigned 82 patients with relapsing multiple sclerosis to samplumab"#
    + #" or placebo for 24 months.\nRESULTS: A relapse occurred in 4 of 41 patients with samplumab"#
    + #" and in 12 of 41 with placebo (p=0.03).\nCONCLUSIONS: Samplumab may reduce relapses."}"#

  private func json(_ text: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func extractKeepsOrderAndReportsBadLines() throws {
    let result = try Program.run(["extract"], input: "\(study)\n\n{broken\n{\"title\":\"Two\"}\n")
    #expect(result.code == 1)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 3)
    let evidence = try #require(try json(lines[0])["evidence"] as? [String: Any])
    #expect(evidence["design"] as? String == "rct")
    #expect((evidence["participants"] as? [String: Any])?["total"] as? Int == 82)
    let error = try #require(try json(lines[1])["error"] as? [String: Any])
    #expect(error["line"] as? Int == 3)
    #expect(error["mend"] is String)
    #expect((try json(lines[2])["study"] as? [String: Any])?["title"] as? String == "Two")
  }

  @Test func summarizeWritesWholeDigests() throws {
    let result = try Program.run(["summarize"], input: study + "\n")
    #expect(result.code == 0, "\(result.error)")
    let digest = try json(Substring(result.output))
    for key in ["study", "basis", "evidence", "summary", "verdict", "reading"] {
      #expect(digest[key] != nil, "\(key) is missing")
    }
  }

  @Test(arguments: [
    ("4 of 41 people taking samplumab had a relapse, and 12 of 41 taking placebo.", 0),
    ("4 of 41 people taking samplumab had a relapse. With placebo 12 of 41 people had one.", 0),
    // A fragment: the group it leaves out is named and changes nothing.
    ("4 of 41 people taking samplumab had a relapse.", 0),
    ("41 people taking samplumab had a relapse.", 2),
    ("You should stop taking samplumab.", 2),
  ])
  func checkGivesItsVerdictAsExitCode(text: String, code: Int32) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data(study.utf8).write(to: scratch.file("s.json"))
    let result = try Program.run(["check", "--study", scratch.file("s.json").path, "--json", text])
    #expect(result.code == code, "\(result.output)\(result.error)")
  }

  @Test func checkReadsATextFromAFile() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data(study.utf8).write(to: scratch.file("s.json"))
    try Data("41 people taking samplumab had a relapse.\n".utf8).write(to: scratch.file("t.txt"))
    let result = try Program.run([
      "check", "--study", scratch.file("s.json").path, scratch.file("t.txt").path,
    ])
    #expect(result.code == 2, "\(result.output)\(result.error)")
  }

  @Test func checkTellsWrongUseFromBadInput() throws {
    #expect(try Program.run(["check"]).code == 64)
    #expect(try Program.run(["check", "--study", "no-such-file.json", "A text."]).code == 65)
    #expect(try Program.run(["digest", "--no-such-option"]).code == 64)
  }
}
