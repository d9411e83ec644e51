import Foundation
import Loopback
import Testing

/// `myelin digest --writer model` as a person runs it, against a service on this machine.
@Suite(.serialized) struct ModelCommandTests {
  private let now = ["--now", "2026-03-05T08:00:00Z"]

  private func digest(_ scratch: Scratch, key: String = "sk-very-secret") throws -> Program.Result {
    try Program.run(
      ["digest", "in.jsonl", "--writer", "model", "--store", "m.db", "--site", "site"] + now,
      in: scratch.url, environment: ["MYELIN_MODEL_KEY": key])
  }

  private func study(in scratch: Scratch) throws {
    try Data(
      """
      {"pmid":"99900002","title":"Lemon water and relapses in multiple sclerosis: a randomised \
      trial","abstract":"METHODS: We randomly assigned 82 patients with relapsing multiple \
      sclerosis to lemon water or placebo for 24 months.\\nRESULTS: A relapse occurred in 4 of 41 \
      patients with lemon water and in 12 of 41 with placebo (p=0.03).\\nCONCLUSIONS: Lemon water \
      may reduce relapses."}
      """.utf8
    ).write(to: scratch.file("in.jsonl"))
  }

  @Test func aRunAsksKeepsAndNeverTellsTheKey() throws {
    let answer = """
      {"statements":[{"slot":"s1","passages":["p3"],"quote":"Lemon water may reduce relapses",\
      "text":"Lemon water is safe and you should drink it."}]}
      """
    let escaped = answer.replacing("\"", with: "\\\"")
    let server = try Loopback { _ in
      .json(
        "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":\"\(escaped)\"}}],"
          + "\"usage\":{\"prompt_tokens\":9,\"completion_tokens\":4}}")
    }
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    try study(in: scratch)
    try Data("url: \(server.url)/v1\nmodel: liar-1\n".utf8).write(to: scratch.file("model.yml"))
    let result = try digest(scratch)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("model · studies 1"))
    #expect(result.error.contains("kept 0"))
    // Sent back once; a second time the same question would get the same answer, which is kept.
    #expect(server.questions.count == 2)
    #expect(server.questions.allSatisfy { $0.headers["authorization"] == "Bearer sk-very-secret" })
    let page = try Scratch.tree(scratch.file("site")).keys.contains("studies/99900002/index.html")
    #expect(page)
    for (name, bytes) in try Scratch.tree(scratch.url) {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("sk-very-secret"), "\(name)")
      if name.hasSuffix(".html") { #expect(!text.contains("you should drink it"), "\(name)") }
    }
    #expect(!(result.output + result.error).contains("sk-very-secret"))
  }

  @Test func whatIsMissingIsSaidAtOnce() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try study(in: scratch)
    let none = try digest(scratch)
    #expect(none.code == 2 && none.error.contains("model.yml"))
    try Data("url: http://127.0.0.1:9/v1\nmodell: m\n".utf8).write(to: scratch.file("model.yml"))
    let slip = try digest(scratch)
    #expect(slip.code == 2 && slip.error.contains("model.yml:2"), "\(slip.error)")
    #expect(!FileManager.default.fileExists(atPath: scratch.file("site").path))
  }

  @Test func theDoctorLooksAtTheSettings() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let key = ["MYELIN_MODEL_KEY": "sk-very-secret"]
    let none = try Program.run(["doctor"], in: scratch.url)
    #expect(none.output.contains("ok    model: none"))
    try Data("url: https://api.example.org/v1\nmodel: m\n".utf8)
      .write(to: scratch.file("model.yml"))
    let some = try Program.run(["doctor"], in: scratch.url, environment: key)
    #expect(some.output.contains("ok    model: m at api.example.org, with a key"))
    #expect(!some.output.contains("sk-very"))
    try Data("url: https://api.example.org/v1\n".utf8).write(to: scratch.file("model.yml"))
    #expect(try Program.run(["doctor"], in: scratch.url).output.contains("mend  model: model.yml"))
  }

  @Test func aServiceThatIsDownStopsNothing() throws {
    let server = try Loopback { _ in .reset }
    let url = server.url
    server.close()
    let scratch = try Scratch()
    defer { scratch.remove() }
    try study(in: scratch)
    try Data("url: \(url)/v1\nmodel: m\n".utf8).write(to: scratch.file("model.yml"))
    let result = try digest(scratch)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.error.contains("could not be reached"))
    #expect(result.output.contains("published 1"))
  }
}
