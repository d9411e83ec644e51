import Foundation
import Loopback
import Testing

/// What the program writes is what `Documentation/schema` describes.
@Suite struct SchemaTests {
  private let schema: JSONSchema
  private let studies = [
    #"{"title":"Only a title about multiple sclerosis"}"#,
    #"{"pmid":"99100002","title":"Samplumab in multiple sclerosis: a case report","published":"2026-02-03","abstract":"We report a 34-year-old woman with multiple sclerosis who took samplumab. She had a headache, which resolved.","types":["Case Reports"],"conflicts":"None.","funding":["Invented Fund, 12"],"status":"retracted"}"#,
    #"{"pmid":"99100003","title":"Invented mice and myelin","abstract":[{"label":"METHODS","text":"We gave samplumab to 24 mice with EAE."},{"label":"RESULTS","text":"Scores were lower in treated mice (p < 0.01)."}],"licence":"CC BY 4.0"}"#,
    #"{"pmid":"99100004","title":"Sleep and fatigue in multiple sclerosis: a survey","abstract":"METHODS: 412 people with multiple sclerosis answered a questionnaire.\nRESULTS: Fatigue was reported by 300 of 412 (72.8%). Sleep quality correlated with fatigue (r = 0.41, p < 0.001).\nCONCLUSION: Poor sleep was associated with fatigue."}"#,
  ]

  init() throws {
    schema = try JSONSchema(folder: Program.root.appendingPathComponent("Documentation/schema"))
  }

  @Test(arguments: [("extract", "extract-line.schema.json"), ("summarize", "digest.schema.json")])
  func linesFitTheirSchema(command: String, document: String) throws {
    let result = try Program.run([command], input: studies.joined(separator: "\n") + "\n")
    #expect(result.code == 0, "\(result.error)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == studies.count)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(schema.problems(of: value, against: document) == [])
    }
  }

  @Test func errorLinesFitTheirSchema() throws {
    let result = try Program.run(["summarize"], input: "{broken\n[1]\n{\"abstract\":\"x\"}\n")
    #expect(result.code == 1)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    for line in lines {
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      #expect(schema.problems(of: value, against: "error-line.schema.json") == [])
    }
  }

  @Test func whatARegistrySaysFitsItsSchema() throws {
    var trials = InventedRegistry.trials(1)
    trials[0].results = InventedRegistry.postedResults
    let server = try InventedRegistry(trials).start()
    let scratch = try Scratch()
    defer {
      server.close()
      scratch.remove()
    }
    let line =
      #"{"pmid":"99100002","title":"Lemon water in multiple sclerosis: a randomised trial","#
      + #""abstract":"We gave 40 people with multiple sclerosis lemon water or placebo.","#
      + #""registrations":["NCT99001000"]}"#
    try FileManager.default.createDirectory(
      at: scratch.file("inbox"), withIntermediateDirectories: true)
    try Data((line + "\n").utf8).write(to: scratch.file("inbox/a.jsonl"))
    try Data(
      """
      sources:
        - {id: inbox, kind: folder, address: inbox}
        - {id: trials, kind: clinical_trials, address: "\(server.url)/", query: x, per_second: 50}
      """.utf8
    ).write(to: scratch.file("sources.yml"))
    let result = try Program.run(
      [
        "follow", "--sources", "sources.yml", "--store", "m.db", "--site", "site",
        "--include-unreviewed", "--now", "2026-03-05T08:00:00Z",
      ], in: scratch.url)
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.contains("trials: seen 1 · new 1 · updated 0 · set aside 0"))
    #expect(result.output.contains("read 1 · new 1 ·"), "trials are no studies")
    #expect(result.output.contains("trials and news read 1"))
    let json = try Data(contentsOf: scratch.file("site/studies/99100002.json"))
    let record = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let registry = try #require(record["registry"])
    #expect(schema.problems(of: registry, against: "registry.schema.json") == [])
    var broken = try #require(registry as? [String: Any])
    broken["basis"] = "abstract"
    #expect(!schema.problems(of: broken, against: "registry.schema.json").isEmpty)
  }

  @Test func aFeedOfAPrivateNetworkIsRefusedWithItsMend() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    try Data(
      "sources: [{id: news, kind: feed, address: 'http://127.0.0.1:9/f', publisher: A}]\n".utf8
    ).write(to: scratch.file("sources.yml"))
    let result = try Program.run(
      [
        "follow", "--sources", "sources.yml", "--store", "m.db", "--site", "site",
        "--now", "2026-03-05T08:00:00Z",
      ], in: scratch.url)
    #expect(result.code == 1)
    #expect(result.output.contains("127.0.0.1 is an address of a private network"))
  }

  @Test func theValidatorFindsFaults() {
    let broken: [String: Any] = ["study": ["title": 3], "surplus": true]
    #expect(!schema.problems(of: broken, against: "digest.schema.json").isEmpty)
  }
}
