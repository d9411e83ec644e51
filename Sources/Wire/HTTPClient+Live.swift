import Foundation
import FoundationNetworking

extension HTTPClient {
  /// Asks over the network.
  ///
  /// - Parameters:
  ///   - agent: who is asking, with a way to reach them: services ask for that.
  ///   - quiet: seconds without a byte after which we give up.
  ///   - whole: seconds after which an answer must be whole.
  package static func live(agent: String, quiet: Int = 30, whole: Int = 300) -> HTTPClient {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.timeoutIntervalForRequest = TimeInterval(quiet)
    let transfers = Transfers()
    let session = URLSession(configuration: configuration, delegate: transfers, delegateQueue: nil)
    return HTTPClient { request throws(WireError) in
      var request = request
      for _ in 0...Redirection.limit {
        let answer = try await once(request, agent, quiet, whole, session, transfers)
        guard let next = try Redirection.next(of: request, answer) else { return answer }
        request = next
      }
      throw .unreachable(host: request.url.host ?? "", detail: "sent on and on")
    }
  }

  private static func once(
    _ request: HTTPRequest, _ agent: String, _ quiet: Int, _ whole: Int, _ session: URLSession,
    _ transfers: Transfers
  ) async throws(WireError) -> HTTPAnswer {
    var question = URLRequest(url: request.url, timeoutInterval: TimeInterval(quiet))
    question.setValue(agent, forHTTPHeaderField: "User-Agent")
    for (name, value) in request.headers { question.setValue(value, forHTTPHeaderField: name) }
    if let content = request.content {
      question.httpMethod = "POST"
      question.setValue(content.mediaType, forHTTPHeaderField: "Content-Type")
      question.httpBody = Data(content.bytes)
    }
    let task = session.dataTask(with: question)
    // libcurl counts its time-out anew with every byte; this one ends a drip as well.
    let deadline = Task {
      try await Task.sleep(for: .seconds(whole))
      transfers.fail(task, .tooSlow(host: request.url.host ?? "", seconds: whole))
    }
    defer { deadline.cancel() }
    if Task.isCancelled { throw .cancelled }
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { done in
        transfers.begin(Transfers.Transfer(request: request, done: done), task)
      }
    } onCancel: {
      task.cancel()
    }
    return try result.get()
  }
}
