import Foundation
import Testing

/// What cannot work is said at once, in one sentence with its mend, and nothing is damaged.
@Suite struct RefusalTests {
  private let line = "{\"title\":\"Lemon water in multiple sclerosis\"}\n"

  private func digest(_ scratch: Scratch, _ more: [String]) throws -> Program.Result {
    var options = ["--store": scratch.file("m.db").path, "--site": scratch.file("site").path]
    var rest: [String] = []
    for place in stride(from: 0, to: more.count - 1, by: 2) {
      if options[more[place]] != nil {
        options[more[place]] = more[place + 1]
      } else {
        rest += more[place...place + 1]
      }
    }
    let named = options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    return try Program.run(["digest", "-"] + named + rest, input: line, in: scratch.url)
  }

  /// One line, a mend, no trace of the program's inside.
  private func isOneSentence(_ result: Program.Result) -> Bool {
    let lines = result.error.split(separator: "\n")
    return lines.count == 1 && lines[0].hasPrefix("myelin: ") && lines[0].hasSuffix(".")
      && !result.error.contains("Error Domain") && !result.error.contains(".swift")
  }

  @Test(arguments: [
    (["--site", "file.txt"], "file.txt is not a folder"),
    (["--site", "full"], "full holds files that Myelin did not write"),
    (["--site", "file.txt/site"], "nothing can be written to"),
    (["--store", "file.txt"], "file.txt is not a Myelin store"),
    (["--store", "full"], "it is a folder"),
    (["--store", "file.txt/m.db"], "cannot be opened"),
    (["--settings", "no-such.yml"], "there is no such file"),
    (["--settings", "bad.yml"], "bad.yml, line 1"),
    (["--condition", "no-such"], "There is no condition"),
    (["--data", "full"], "no folder Conditions"),
  ])
  func whatCannotWorkIsSaidBeforeTheWork(more: [String], sentence: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data("mine\n".utf8).write(to: scratch.file("file.txt"))
    try Data("nmae: A slip of the pen\n".utf8).write(to: scratch.file("bad.yml"))
    try FileManager.default.createDirectory(
      at: scratch.file("full"), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: scratch.file("full/notes.txt"))
    let result = try digest(scratch, more)
    #expect(result.code == 2)
    #expect(isOneSentence(result), "\(result.error)")
    #expect(result.error.contains(sentence), "\(result.error)")
    #expect(result.output.isEmpty)
    #expect(try Data(contentsOf: scratch.file("file.txt")) == Data("mine\n".utf8))
    #expect(try Scratch.tree(scratch.file("full")).count == 1)
    #expect(try Scratch.tree(scratch.file("site")).isEmpty)
  }

  @Test(arguments: [
    ["no-such-command"], ["digest", "--no-such-option"], ["digest", "-", "--base-url", "example"],
    ["digest", "-", "--writer", "nobody"],
    ["extract", "a-file"], ["review", "approve", "1"], ["review", "approve", "1", "--by", " "],
    ["review", "hold", "1", "--why", "one\ntwo"], ["review", "show"], ["serve", "--port", "x"],
  ])
  func wrongUseGives64AndTheUsage(arguments: [String]) throws {
    let result = try Program.run(arguments)
    #expect(result.code == 64, "\(result.error)")
    #expect(result.error.contains("Usage: myelin"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    ["digest"], ["extract"], ["summarize"], ["check"], ["review"], ["review", "list"],
    ["review", "show"], ["review", "approve"], ["review", "hold"], ["publish"], ["serve"],
    ["backup"], ["restore"], ["doctor"],
  ])
  func everyHelpTeachesWithAnExample(command: [String]) throws {
    let result = try Program.run(command + ["--help"])
    #expect(result.code == 0)
    #expect(result.output.contains("\n  myelin \(command.joined(separator: " "))"))
  }

  @Test func aStoreThatIsNotThereIsNotMade() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for command in [["publish"], ["review", "list"], ["review", "approve", "1", "--by", "A"]] {
      let result = try Program.run(command + ["--store", "no.db"], in: scratch.url)
      #expect(result.code == 2)
      #expect(isOneSentence(result), "\(result.error)")
    }
    let serve = try Program.run(["serve", "--site", "none", "--store", "no.db"], in: scratch.url)
    #expect(serve.code == 2)
    #expect(serve.error.contains("There is no site in none"))
    #expect(try Scratch.tree(scratch.url).isEmpty)
  }
}
