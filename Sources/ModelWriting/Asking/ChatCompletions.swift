import Foundation
import Wire

/// OpenAI-compatible chat completions. Source: the API's reference, and the documentation of
/// llama.cpp's server, Ollama and vLLM, which differ in what they leave out.
struct ChatCompletions: ModelDialect {
  let url: URL
  let model: String
  let key: ModelKey?

  func request(_ question: ModelQuestion, in manner: Manner) -> HTTPRequest {
    var body: [String: JSONValue] = [
      "model": .string(model), "stream": .bool(false),
      "messages": .array([
        .object(["role": .string("system"), "content": .string(question.system)]),
        .object(["role": .string("user"), "content": .string(question.user)]),
      ]),
    ]
    let longest = manner.saysCompletionTokens ? "max_completion_tokens" : "max_tokens"
    body[longest] = .number(Double(question.maxTokens))
    if manner.saysTemperature { body["temperature"] = .number(0) }
    switch manner.structure {
    case .schema:
      body["response_format"] = .object([
        "type": .string("json_schema"),
        "json_schema": .object([
          "name": .string(question.shape), "strict": .bool(true), "schema": question.schema,
        ]),
      ])
    case .object: body["response_format"] = .object(["type": .string("json_object")])
    case .plain: break
    }
    var headers: [String: String] = [:]
    if let key { headers["Authorization"] = "Bearer \(key.secret)" }
    return HTTPRequest(
      url: url.appendingPathComponent("chat/completions"), headers: headers,
      content: .json(ModelCaller.bytes(.object(body))), limit: ModelCaller.longestAnswer)
  }

  func answer(_ body: JSONValue) throws(ModelError) -> ModelAnswer {
    guard let choice = body["choices"]?.list?.first, let message = choice["message"] else {
      throw .unusable("it holds no message")
    }
    let reason = choice["finish_reason"]?.text
    if reason == "content_filter" || message["refusal"]?.text?.isEmpty == false { throw .declined }
    let usage = ModelUsage(
      input: body["usage"]?["prompt_tokens"]?.int ?? 0,
      output: body["usage"]?["completion_tokens"]?.int ?? 0)
    // Some services send the text in parts.
    let parts = message["content"]?.list?.compactMap { $0["text"]?.text }.joined()
    guard let text = message["content"]?.text ?? parts, !text.isEmpty else {
      throw .unusable("it is empty")
    }
    return ModelAnswer(text: text, usage: usage, isCutOff: reason == "length")
  }
}
