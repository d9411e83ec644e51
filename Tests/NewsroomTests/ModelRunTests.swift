import Foundation
import Literature
import ModelWriting
import Synchronization
import Testing

@testable import Newsroom

/// Runs with a language model as the writer.
@Suite struct ModelRunTests {
  /// A model that says one right sentence of each study; `nil` when it is to fail.
  private final class Model: Sendable {
    let asked = Mutex(0)
    let failure = Mutex<ModelError?>(nil)

    var client: ModelClient {
      ModelClient { question throws(ModelError) in
        self.asked.withLock { $0 += 1 }
        if let failure = self.failure.withLock(\.self) { throw failure }
        let slot = question.user.firstMatch(of: /"part":"found","slot":"(s\d+)"/)
        let view =
          question.user.matches(of: /"from":\["p3"\][^}]*"part":"found","slot":"(s\d+)"/).first
        let name = view?.1 ?? slot?.1 ?? "s1"
        return ModelAnswer(
          text: """
            {"statements":[{"slot":"\(name)","passages":["p3"],\
            "quote":"Lemon water may reduce relapses",\
            "text":"The authors think that lemon water may lower the number of relapses."}]}
            """, usage: ModelUsage(input: 10, output: 5))
      }
    }
  }

  private let sentence = "The authors think that lemon water may lower the number of relapses."

  private func desk(_ model: Model, cache: AnswerCache = .none) throws -> Desk {
    let desk = try House.desk()
    let settings = ModelSettings(
      url: try #require(URL(string: "http://127.0.0.1:9/v1")), model: "invented-1")
    return desk.written(
      by: ModelWriter(
        settings: settings, client: model.client, cache: cache,
        prompts: try PromptBook.load(folder: House.root.appendingPathComponent("Prompts").path),
        grounded: desk.writer, checker: desk.checker))
  }

  @Test func itsTextsAreKeptAndWaitForAPerson() async throws {
    let house = try House()
    let model = Model()
    let desk = try desk(model)
    let records = (1...6).map { InventedRecord(pmid: "9920\(1000 + $0)", events: $0) }
    let report = try await house.digest(records, desk: desk)
    #expect(report.models.studies == 6 && report.models.kept == 6)
    #expect(report.models.failures.isEmpty)
    let digest = try #require(try await house.archive.digest("99201001")).digest
    #expect(digest.summary.writer == "model:invented-1")
    #expect(digest.summary.found.contains { $0.text == sentence })
    #expect(digest.model?.inputTokens == 10)
    try await house.publish()
    #expect(house.page("studies/99201001/index.html").isEmpty)
    try await house.archive.approve("99201001", by: "Ada Example", at: day(1))
    try await house.publish()
    #expect(house.page("studies/99201001/index.html").contains("the language model invented-1"))
    // What is read again unchanged is asked for no more.
    let asked = model.asked.withLock(\.self)
    let again = try await house.digest(records, desk: desk, at: day(2))
    #expect(again.unchanged == 6 && model.asked.withLock(\.self) == asked)
  }

  @Test func aRunGoesOnWithoutItAndTheNextOneAsksAgain() async throws {
    let house = try House()
    let model = Model()
    model.failure.withLock { $0 = .noAnswer(.unreachable(host: "h", detail: "x")) }
    let records = (1...3).map { InventedRecord(pmid: "9920\(1000 + $0)", events: $0) }
    let report = try await house.digest(records, desk: try desk(model))
    #expect(report.new == 3 && report.models.kept == 0)
    #expect(report.models.failures.values.reduce(0, +) == 3)
    #expect(report.models.lines.first?.contains("Start the model's server") == true)
    let digest = try #require(try await house.archive.digest("99201001")).digest
    #expect(digest.summary.writer == "grounded")
    model.failure.withLock { $0 = nil }
    let next = try await house.digest(records, desk: try desk(model), at: day(1))
    #expect(next.models.kept == 3)
    #expect(try await house.archive.digest("99201001")?.digest.summary.writer == "model:invented-1")
  }

  @Test func whatReadersKnowIsNotWrittenAnewAndNotPaidFor() async throws {
    let house = try House()
    let records = (1...3).map { InventedRecord(pmid: "9920\(1000 + $0)", events: $0) }
    try await house.digest(records)
    try await house.publish()
    let page = house.page("studies/99201001/index.html")
    #expect(!page.isEmpty)
    let model = Model()
    try await house.digest(records, desk: try desk(model), at: day(1))
    #expect(model.asked.withLock(\.self) == 0)
    try await house.publish(at: day(1))
    #expect(house.page("studies/99201001/index.html") == page)
  }
}
