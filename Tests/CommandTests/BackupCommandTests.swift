import Foundation
import Testing

/// A store copied, damaged and put back, with the program itself.
@Suite struct BackupCommandTests {
  @Test func whatWasBackedUpComesBack() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    func run(_ arguments: String...) throws -> Program.Result {
      try Program.run(arguments, in: scratch.url)
    }
    let samples = Program.root.appendingPathComponent("Samples/trials.xml").path
    _ = try run("digest", samples, "--now", "2026-03-03", "--store", "m.db")
    let site = try Scratch.tree(scratch.file("site"))
    let backup = try run("backup", "copy.db", "--store", "m.db")
    #expect(backup.code == 0 && backup.output.hasPrefix("copy.db: "), "\(backup.error)")
    let again = try run("backup", "copy.db", "--store", "m.db")
    #expect(again.code == 2 && again.error.contains("copy.db is there already."))

    try Data("ruined".utf8).write(to: scratch.file("m.db"))
    let broken = try run("publish", "--store", "m.db", "--now", "2026-03-03")
    #expect(broken.code == 2)
    let restored = try run("restore", "copy.db", "--store", "m.db")
    #expect(restored.code == 0, "\(restored.error)")
    #expect(restored.error.contains("m.db.before-restore"))
    #expect(try Data(contentsOf: scratch.file("m.db.before-restore")) == Data("ruined".utf8))
    let published = try run("publish", "--store", "m.db", "--now", "2026-03-03")
    #expect(published.code == 0 && published.output.contains("files written 0"))
    #expect(try Scratch.tree(scratch.file("site")) == site)
    #expect(try run("restore", "no-such.db", "--store", "m.db").code == 2)
  }
}
