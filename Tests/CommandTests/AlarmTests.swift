import Foundation
import Testing

@testable import myelin

@Suite struct AlarmTests {
  private func script(_ text: String, in scratch: Scratch) throws -> String {
    let url = scratch.file("alarm")
    try Data("#!/bin/sh\n\(text)\n".utf8).write(to: url)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    return url.path
  }

  @Test func oneThatHangsIsEndedAfterItsTime() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try script(
      "echo $$ > \(scratch.file("pid").path); exec sleep 60", in: scratch)
    let start = Date()
    Alarm(path: path, patience: 1)?.sound([:])
    #expect(Date().timeIntervalSince(start) < 20)
    let text = try String(contentsOf: scratch.file("pid"), encoding: .utf8)
    let pid = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
    #expect(kill(pid, 0) != 0, "it still runs")
  }

  @Test func oneThatIsQuickHasItsTimeAndItsWords() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try script("echo \"$WHY\" > \(scratch.file("said").path)", in: scratch)
    Alarm(path: path)?.sound(["WHY": "a test"])
    #expect(try String(contentsOf: scratch.file("said"), encoding: .utf8) == "a test\n")
    // A mistyped path is told, and nothing breaks.
    Alarm(path: scratch.file("nowhere").path)?.sound([:])
    #expect(Alarm(path: nil) == nil)
  }
}
