import Foundation
import Literature
import Testing
import Wire

@testable import ModelWriting

/// Against a real model on this machine, for who has one: set `MYELIN_TEST_MODEL` to its address
/// (`http://127.0.0.1:8081/v1`; how to get a very small one: `Documentation/Models.md`). Asks about the
/// sample studies, or those of a file of study lines named by `MYELIN_TEST_STUDIES`.
@Suite("A real model")
struct LocalModelTests {
  private static let environment = ProcessInfo.processInfo.environment

  @Test(
    "Whatever it says, every page is complete and passes",
    .enabled(
      if: environment["MYELIN_TEST_MODEL"] != nil,
      "Set MYELIN_TEST_MODEL to the address of a model's server."))
  func everyPagePasses() async throws {
    let address = try #require(Self.environment["MYELIN_TEST_MODEL"])
    let url = try #require(URL(string: address))
    let house = try Fixture.house.get()
    let settings = ModelSettings(url: url, model: "local", maxTokens: 1_000)
    let http = HTTPClient.live(agent: "Myelin/test", quiet: settings.wait, whole: settings.wait)
    let writer = ModelWriter(
      settings: settings, client: .live(settings, http: http), cache: .none,
      prompts: house.prompts, grounded: house.grounded, checker: house.checker)
    var proposed = 0
    var kept = 0
    for study in try studies() {
      let evidence = house.reader.read(study)
      let ours = house.grounded.digest(of: study, evidence: evidence)
      let result = await writer.result(for: study, evidence: evidence)
      #expect(result.failure?.isSilence != true, "\(result.failure?.description ?? "")")
      #expect(result.digest.verdict.level <= ours.verdict.level, "\(study.title)")
      #expect(result.digest.summary.facts == ours.summary.facts)
      #expect(result.digest.summary.safety == ours.summary.safety)
      #expect(result.digest.summary.found.isEmpty == ours.summary.found.isEmpty)
      proposed += result.digest.model?.proposed ?? 0
      kept += result.digest.model?.kept ?? 0
    }
    print("Of \(proposed) sentences of the model \(kept) stand.")
  }

  private func studies() throws -> [Study] {
    if let file = Self.environment["MYELIN_TEST_STUDIES"] {
      return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Study.self, from: Data($0.utf8))
      }
    }
    let samples = Fixture.root.appendingPathComponent("Samples").path
    return StudyReader.files(under: samples).flatMap { file in
      StudyReader.batches(ofFile: file).flatMap { batch in
        batch.compactMap { record in
          if case .study(let study, _) = RecordParser().parse(record) { study } else { nil }
        }
      }
    }
  }
}
