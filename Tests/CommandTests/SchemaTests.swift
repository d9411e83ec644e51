import Foundation
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

  @Test func theValidatorFindsFaults() {
    let broken: [String: Any] = ["study": ["title": 3], "surplus": true]
    #expect(!schema.problems(of: broken, against: "digest.schema.json").isEmpty)
  }
}
