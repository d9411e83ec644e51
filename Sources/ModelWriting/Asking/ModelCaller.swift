import Foundation
import Synchronization
import Wire

/// Asks one service over HTTP: again after failures that pass, and in a manner it understands.
final class ModelCaller: Sendable {
  /// An answer of more than 4 MB is none.
  static let longestAnswer = 4 << 20
  /// At most three more times: each costs.
  static let policy = RetryPolicy(attempts: 4)

  private let dialect: any ModelDialect
  private let http: HTTPClient
  private let clock: WireClock
  /// What the service was found to understand; holds for all later questions.
  private let manner: Mutex<Manner>

  init(_ settings: ModelSettings, http: HTTPClient, clock: WireClock) {
    dialect =
      switch settings.api {
      case .openai:
        ChatCompletions(url: settings.url, model: settings.model, key: settings.key)
      case .anthropic:
        AnthropicMessages(url: settings.url, model: settings.model, key: settings.key)
      }
    self.http = http
    self.clock = clock
    manner = Mutex(Manner(structure: settings.structure))
  }

  func ask(_ question: ModelQuestion) async throws(ModelError) -> ModelAnswer {
    var attempt = 1
    while true {
      let manner = manner.withLock(\.self)
      do throws(ModelError) {
        return try await once(question, manner)
      } catch {
        if case .refused(_, let status, let detail, _) = error, status == 400 || status == 422,
          let next = manner.after(refusal: detail)
        {
          self.manner.withLock { $0 = next }
          continue
        }
        var asked: Duration?
        if case .refused(_, _, _, let wait) = error { asked = wait }
        guard error.isPassing,
          let wait = Self.policy.wait(atLeast: asked, attempt: attempt, chance: clock.chance())
        else { throw error }
        do { try await clock.sleep(wait) } catch { throw .noAnswer(.cancelled) }
        attempt += 1
      }
    }
  }

  private func once(
    _ question: ModelQuestion, _ manner: Manner
  ) async throws(ModelError) -> ModelAnswer {
    let request = dialect.request(question, in: manner)
    let host = request.url.host ?? request.shown
    let answer: HTTPAnswer
    do throws(WireError) {
      answer = try await http.send(request)
    } catch {
      throw .noAnswer(error)
    }
    let body = try? JSONDecoder().decode(JSONValue.self, from: Data(answer.body))
    guard (200..<300).contains(answer.status), body?["error"] ?? .null == .null else {
      throw refusal(answer, body, host)
    }
    guard let body else { throw .unusable("it is no JSON") }
    return try dialect.answer(body)
  }

  private func refusal(_ answer: HTTPAnswer, _ body: JSONValue?, _ host: String) -> ModelError {
    let error = body?["error"]
    let kind = error?["code"]?.text ?? error?["type"]?.text ?? ""
    if answer.status == 402 || kind == "insufficient_quota" || kind == "billing_error" {
      return .quotaSpent(host: host)
    }
    let said = error?["message"]?.text ?? error?.text ?? body?["detail"]?.text ?? ""
    // One line, without what a terminal would act on.
    let detail = String(
      String.UnicodeScalarView(
        said.unicodeScalars.prefix(300).map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    // A service may tell of an error under status 200.
    let status = (200..<300).contains(answer.status) ? 502 : answer.status
    return .refused(
      host: host, status: status, detail: detail,
      retryAfter: answer.headers["retry-after"].flatMap {
        RetryAfter.wait($0, now: clock.date())
      })
  }

  /// JSON with its keys sorted, so that the same question is the same bytes.
  static func bytes(_ value: JSONValue) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // All of `JSONValue` can be encoded but numbers that are none, which we do not make.
    return (try? encoder.encode(value)).map { Array($0) } ?? []
  }
}

extension ModelClient {
  /// Asks the service that the settings name.
  package static func live(
    _ settings: ModelSettings, http: HTTPClient, clock: WireClock = .live
  ) -> ModelClient {
    let caller = ModelCaller(settings, http: http, clock: clock)
    return ModelClient { question throws(ModelError) in try await caller.ask(question) }
  }
}
