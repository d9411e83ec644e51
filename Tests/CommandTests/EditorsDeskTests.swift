import Foundation
import Testing

/// `review`, `publish` and `doctor` on a publication that wants approval.
@Suite struct EditorsDeskTests {
  private let id = "99300001"
  private let line =
    #"{"pmid":"99300001","title":"Lemon water in multiple sclerosis: a randomised trial","abstract":"#
    + #""METHODS: We randomly assigned 82 patients with relapsing multiple sclerosis to lemon water"#
    + #" or placebo for 24 months.\nRESULTS: A relapse occurred in 4 of 41 patients with lemon water"#
    + #" and in 12 of 41 with placebo (p=0.03).\nCONCLUSIONS: Lemon water may reduce relapses."}"#
    + "\n"

  private func run(
    _ scratch: Scratch, _ arguments: [String], input: String = ""
  ) throws -> Program.Result {
    try Program.run(arguments, input: input, in: scratch.url)
  }

  @Test func whatIsApprovedIsPublishedAndNothingElse() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data("publication: approval\n".utf8).write(to: scratch.file("site.yml"))
    let page = scratch.file("site/studies/\(id)/index.html").path
    func isShown() -> Bool { FileManager.default.fileExists(atPath: page) }

    let digest = try run(
      scratch, ["digest", "-", "--include-unreviewed", "--now", "2026-03-03"], input: line)
    #expect(digest.code == 0, "\(digest.error)")
    #expect(digest.output.contains("published 0"))
    #expect(!isShown())

    let list = try run(scratch, ["review", "list"])
    #expect(list.code == 0)
    #expect(list.output.hasPrefix("\(id)\t"))
    let show = try run(scratch, ["review", "show", id])
    #expect(show.output.contains("headline\t") && show.output.contains("verdict\t"))

    let approval = try run(
      scratch, ["review", "approve", id, "--by", "Dr A. Example", "--now", "2026-03-04"])
    #expect(approval.code == 0, "\(approval.error)")
    #expect(approval.output.hasPrefix("approved\t\(id)\t"))
    #expect(!isShown(), "An approval alone changes no page")
    let publish = try run(scratch, ["publish", "--now", "2026-03-04"])
    #expect(publish.code == 0)
    #expect(publish.output.hasPrefix("published 1 · "))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("Dr A. Example"))
    #expect(try run(scratch, ["review", "list"]).output.isEmpty)

    #expect(try run(scratch, ["review", "hold", id, "--why", "a question"]).code == 0)
    #expect(try run(scratch, ["publish", "--now", "2026-03-05"]).output.hasPrefix("published 0"))
    #expect(try String(contentsOfFile: page, encoding: .utf8).contains("took this page down"))
    let doctor = try run(scratch, ["doctor"])
    #expect(doctor.code == 0, "\(doctor.output)")
    #expect(doctor.output.contains("publication approval"))
    #expect(doctor.output.contains("1 studies, 0 published"))
  }

  @Test func anUnknownStudyIsSaid() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try run(scratch, ["digest", "-"], input: line)
    for command in [["show", "7"], ["approve", "7", "--by", "A"], ["hold", "7", "--why", "b"]] {
      let result = try run(scratch, ["review"] + command)
      #expect(result.code == 2)
      #expect(result.error.hasPrefix("myelin: The archive holds no study 7. "))
    }
  }

  @Test func theDoctorFindsADamagedStoreAndAWrongSettingsFile() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try run(scratch, ["digest", "-"], input: line)
    #expect(try run(scratch, ["doctor"]).code == 0)
    let store = scratch.file("myelin.db")
    var bytes = try Data(contentsOf: store)
    for place in stride(from: 9_000, to: bytes.count, by: 61) { bytes[place] = 0x5A }
    try bytes.write(to: store)
    try Data("publication: never\n".utf8).write(to: scratch.file("site.yml"))
    let sick = try run(scratch, ["doctor"])
    #expect(sick.code == 1)
    #expect(sick.output.contains("mend  store: "))
    #expect(sick.output.contains("mend  settings: site.yml, line 1"))
    #expect(sick.output.contains("ok    condition"))
  }
}
