import Foundation
import Wire

/// The Messages API. The shape of an answer is asked for as the input of the one tool there is.
/// Source: the API's reference, version 2023-06-01.
struct AnthropicMessages: ModelDialect {
  let url: URL
  let model: String
  let key: ModelKey?

  func request(_ question: ModelQuestion, in manner: Manner) -> HTTPRequest {
    var body: [String: JSONValue] = [
      "model": .string(model), "max_tokens": .number(Double(question.maxTokens)),
      "system": .string(question.system),
      "messages": .array([
        .object(["role": .string("user"), "content": .string(question.user)])
      ]),
    ]
    if manner.saysTemperature { body["temperature"] = .number(0) }
    if manner.structure == .schema {
      body["tools"] = .array([
        .object([
          "name": .string(question.shape), "description": .string("Takes your whole answer."),
          "input_schema": question.schema,
        ])
      ])
      body["tool_choice"] = .object([
        "type": .string("tool"), "name": .string(question.shape),
      ])
    }
    var headers = ["anthropic-version": "2023-06-01"]
    if let key { headers["x-api-key"] = key.secret }
    let base = url.lastPathComponent == "v1" ? url : url.appendingPathComponent("v1")
    return HTTPRequest(
      url: base.appendingPathComponent("messages"), headers: headers,
      content: .json(ModelCaller.bytes(.object(body))), limit: ModelCaller.longestAnswer)
  }

  func answer(_ body: JSONValue) throws(ModelError) -> ModelAnswer {
    let reason = body["stop_reason"]?.text
    if reason == "refusal" { throw .declined }
    let isCutOff = reason == "max_tokens" || reason == "model_context_window_exceeded"
    guard let content = body["content"]?.list else { throw .unusable("it holds no message") }
    let usage = ModelUsage(
      input: body["usage"]?["input_tokens"]?.int ?? 0,
      output: body["usage"]?["output_tokens"]?.int ?? 0)
    if let input = content.first(where: { $0["type"]?.text == "tool_use" })?["input"] {
      let text = String(decoding: ModelCaller.bytes(input), as: UTF8.self)
      return ModelAnswer(text: text, usage: usage, isCutOff: isCutOff)
    }
    let text = content.compactMap { $0["text"]?.text }.joined()
    guard !text.isEmpty else { throw isCutOff ? .cutOff : .unusable("it is empty") }
    return ModelAnswer(text: text, usage: usage, isCutOff: isCutOff)
  }
}
