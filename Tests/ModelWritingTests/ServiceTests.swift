import Foundation
import Loopback
import Synchronization
import Testing
import Wire

@testable import ModelWriting

/// A server on this machine stands for the service and answers well or badly.
@Suite("Asking a model over HTTP")
struct ServiceTests {
  private let question = ModelQuestion(
    system: "Rules.", user: "{\"plan\":[]}", shape: "draft",
    schema: .object(["type": .string("object")]), maxTokens: 50)

  private static func completion(_ text: String, finish: String = "stop") -> String {
    let message = String(decoding: ModelCaller.bytes(.string(text)), as: UTF8.self)
    return """
      {"id":"x","object":"chat.completion","choices":[{"index":0,"finish_reason":"\(finish)",\
      "message":{"role":"assistant","content":\(message)}}],\
      "usage":{"prompt_tokens":11,"completion_tokens":7,"total_tokens":18}}
      """
  }

  private static func error(_ status: Int, _ message: String, code: String = "x") -> Reply {
    .answer(
      status: status, headers: ["Content-Type": "application/json"],
      body: "{\"error\":{\"message\":\"\(message)\",\"code\":\"\(code)\"}}")
  }

  /// Answers with these in turn, the last for ever.
  private func server(_ replies: [Reply]) throws -> Loopback {
    let next = Mutex(0)
    return try Loopback { _ in
      next.withLock { number in
        defer { number += 1 }
        return replies[min(number, replies.count - 1)]
      }
    }
  }

  /// Waits are noted instead of waited for.
  private final class Waits: Sendable {
    let all = Mutex<[Duration]>([])
    var clock: WireClock {
      WireClock(
        now: { .zero }, sleep: { wait in self.all.withLock { $0.append(wait) } },
        chance: { 0.5 })
    }
  }

  private struct Asked {
    var result: Result<ModelAnswer, ModelError>
    var questions: [Question]
    var waits: [Duration]
  }

  private func ask(
    _ replies: [Reply], times: Int = 1, wait: Int = 20,
    _ change: (inout ModelSettings) -> Void = { _ in }
  ) async throws -> Asked {
    let server = try server(replies)
    defer { server.close() }
    var settings = ModelSettings(
      url: try #require(URL(string: server.url + "/v1")), model: "m", key: ModelKey("sk-secret"))
    change(&settings)
    let waits = Waits()
    let client = ModelClient.live(
      settings, http: .live(agent: "Myelin/test", quiet: wait, whole: wait), clock: waits.clock)
    var result: Result<ModelAnswer, ModelError> = .failure(.declined)
    for _ in 0..<times {
      do throws(ModelError) {
        result = .success(try await client.ask(question))
      } catch {
        result = .failure(error)
      }
    }
    return Asked(
      result: result, questions: server.questions, waits: waits.all.withLock(\.self))
  }

  private let right = ModelAnswer(text: "{\"a\":1}", usage: ModelUsage(input: 11, output: 7))

  @Test func aQuestionIsAskedAsTheServiceWants() async throws {
    let asked = try await ask([.json(Self.completion("{\"a\":1}"))])
    #expect(try asked.result.get() == right)
    let question = try #require(asked.questions.first)
    #expect(question.method == "POST" && question.path == "/v1/chat/completions")
    #expect(question.headers["authorization"] == "Bearer sk-secret")
    #expect(question.headers["content-type"] == "application/json")
    let body = try JSONDecoder().decode(JSONValue.self, from: Data(question.body.utf8))
    #expect(body["model"]?.text == "m" && body["max_tokens"]?.int == 50)
    #expect(body["messages"]?.list?.map { $0["role"]?.text } == ["system", "user"])
    #expect(body["response_format"]?["type"]?.text == "json_schema")
    #expect(
      body["response_format"]?["json_schema"]?["schema"] == .object(["type": .string("object")]))
  }

  @Test("It is asked again after what passes", arguments: [408, 409, 429, 500, 503, 529])
  func passing(status: Int) async throws {
    let asked = try await ask([
      Self.error(status, "later"), .json(Self.completion("{\"a\":1}")),
    ])
    #expect(try asked.result.get() == right)
    #expect(asked.questions.count == 2 && asked.waits.count == 1)
  }

  @Test func itIsAskedAtMostThreeMoreTimes() async throws {
    let asked = try await ask([Self.error(503, "later")])
    #expect(asked.questions.count == 4)
    #expect(throws: ModelError.self) { try asked.result.get() }
  }

  @Test func retryAfterIsTheLeastWait() async throws {
    let asked = try await ask([
      .answer(status: 429, headers: ["Retry-After": "7"], body: "{}"),
      .json(Self.completion("{\"a\":1}")),
    ])
    #expect(try asked.result.get() == right)
    #expect(try #require(asked.waits.first) >= .seconds(7))
  }

  @Test func lostConnectionsAreAskedAgain() async throws {
    let good = Self.completion("{\"a\":1}")
    let asked = try await ask([.reset, .truncated(body: good), .json(good)])
    #expect(try asked.result.get() == right)
    #expect(asked.questions.count == 3)
  }

  @Test("What will not pass is not asked again", arguments: [400, 401, 403, 404, 413])
  func lasting(status: Int) async throws {
    let asked = try await ask([Self.error(status, "No such thing sk-x.")])
    #expect(asked.questions.count == 1 && asked.waits.isEmpty)
    guard case .failure(let error) = asked.result else {
      Issue.record("it was answered")
      return
    }
    #expect(!error.description.contains("sk-secret"))
    #expect(error.endsAsking == [401, 403, 404].contains(status))
  }

  @Test func aSpentQuotaIsNotAskedAgain() async throws {
    let asked = try await ask([Self.error(429, "quota", code: "insufficient_quota")])
    #expect(asked.questions.count == 1)
    #expect(asked.result == .failure(.quotaSpent(host: "127.0.0.1")))
  }

  @Test func aServiceThatKnowsNoSchemaIsAskedInItsManner() async throws {
    let replies: [Reply] = [
      Self.error(400, "response_format of type json_schema is not supported"),
      Self.error(400, "json_object needs something in response_format"),
      .json(Self.completion("Sure! {\"a\":1}")),
    ]
    let asked = try await ask(replies, times: 2)
    #expect(asked.questions.count == 4)
    let formats = try asked.questions.map {
      try JSONDecoder().decode(JSONValue.self, from: Data($0.body.utf8))["response_format"]?[
        "type"]?.text
    }
    // The second question is asked in the manner that was understood, at once.
    #expect(formats == ["json_schema", "json_object", nil, nil])
    #expect(asked.waits.isEmpty)
  }

  @Test func otherNamesAndMissingFieldsAreLearnt() async throws {
    let asked = try await ask([
      Self.error(400, "Unsupported parameter: use 'max_completion_tokens' instead."),
      Self.error(400, "temperature does not support 0."), .json(Self.completion("{\"a\":1}")),
    ])
    #expect(try asked.result.get() == right)
    let body = try JSONDecoder().decode(
      JSONValue.self, from: Data(try #require(asked.questions.last).body.utf8))
    #expect(body["max_completion_tokens"]?.int == 50 && body["max_tokens"] == nil)
    #expect(body["temperature"] == nil)
  }

  @Test("What is no answer is told as what it is")
  func noAnswers() async throws {
    let cases: [(Reply, ModelError)] = [
      (.json(Self.completion("", finish: "content_filter")), .declined),
      (
        .json(
          "{\"choices\":[{\"finish_reason\":\"stop\",\"message\":{\"content\":null,\"refusal\":\"No.\"}}]}"
        ), .declined
      ),
      (.json("{\"choices\":[]}"), .unusable("it holds no message")),
      (.json(Self.completion("")), .unusable("it is empty")),
      (.json("<html>Maintenance</html>"), .unusable("it is no JSON")),
      (.json("[1]"), .unusable("it holds no message")),
    ]
    for (reply, error) in cases {
      let asked = try await ask([reply])
      #expect(asked.result == .failure(error))
      #expect(asked.questions.count == 1)
    }
  }

  @Test func anAnswerAtItsLongestIsToldAsCutOff() async throws {
    let asked = try await ask([.json(Self.completion("{\"a\":", finish: "length"))])
    #expect(try asked.result.get().isCutOff)
  }

  @Test func anErrorUnderStatus200IsAnError() async throws {
    let asked = try await ask([Self.error(200, "overloaded"), .json(Self.completion("{\"a\":1}"))])
    #expect(try asked.result.get() == right)
  }

  @Test func tenMegabytesAreRefused() async throws {
    let asked = try await ask([
      .json(Self.completion(String(repeating: "word ", count: 2_000_000)))
    ])
    #expect(asked.result == .failure(.noAnswer(.tooLarge(host: "127.0.0.1", megabytes: 4))))
    #expect(asked.questions.count == 1)
  }

  @Test func aSlowModelIsGivenUpAfterTheWait() async throws {
    let slow = ModelError.noAnswer(.tooSlow(host: "127.0.0.1", seconds: 2))
    #expect(try await ask([.drip(seconds: 20)], wait: 2).result == .failure(slow))
    #expect(!slow.isPassing)
  }

  @Test func theMessagesAPIIsSpoken() async throws {
    let answer = """
      {"content":[{"type":"text","text":"Here."},{"type":"tool_use","name":"draft",\
      "input":{"a":1}}],"stop_reason":"tool_use","usage":{"input_tokens":11,"output_tokens":7}}
      """
    let asked = try await ask([Self.error(529, "overloaded_error"), .json(answer)]) {
      $0.api = .anthropic
    }
    #expect(try asked.result.get() == right)
    let question = try #require(asked.questions.last)
    #expect(question.path == "/v1/messages")
    #expect(question.headers["x-api-key"] == "sk-secret")
    #expect(question.headers["anthropic-version"] == "2023-06-01")
    #expect(question.headers["authorization"] == nil)
    let body = try JSONDecoder().decode(JSONValue.self, from: Data(question.body.utf8))
    #expect(body["tool_choice"]?["name"]?.text == "draft" && body["system"]?.text == "Rules.")
    let plain =
      "{\"content\":[{\"type\":\"text\",\"text\":\"{\\\"a\\\":1}\"}],\"stop_reason\":\"end_turn\"}"
    #expect(
      try await ask([.json(plain)], { $0.api = .anthropic }).result.get().text == "{\"a\":1}")
    for (reason, error) in [("max_tokens", ModelError.cutOff), ("refusal", .declined)] {
      let cut = "{\"content\":[],\"stop_reason\":\"\(reason)\"}"
      #expect(try await ask([.json(cut)], { $0.api = .anthropic }).result == .failure(error))
    }
  }

  @Test func theKeyIsInNoDescription() {
    let settings = ModelSettings(
      url: URL(fileURLWithPath: "/"), model: "m", key: ModelKey("sk-secret"))
    var dumped = ""
    dump(settings, to: &dumped)
    for text in ["\(settings)", String(reflecting: settings), dumped, settings.name] {
      #expect(!text.contains("sk-secret"))
    }
  }
}
