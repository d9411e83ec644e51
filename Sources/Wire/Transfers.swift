import Foundation
import FoundationNetworking
import Synchronization

/// The answers that are on their way, and what is done with each as it comes.
final class Transfers: NSObject, URLSessionDataDelegate {
  struct Transfer: Sendable {
    let request: HTTPRequest
    let done: CheckedContinuation<Result<HTTPAnswer, WireError>, Never>
    var body: [UInt8] = []
    var failure: WireError?
  }

  private let open = Mutex<[Int: Transfer]>([:])

  func begin(_ transfer: Transfer, _ task: URLSessionTask) {
    open.withLock { $0[task.taskIdentifier] = transfer }
    task.resume()
  }

  /// Ends a transfer with this failure.
  func fail(_ task: URLSessionTask, _ failure: WireError) {
    open.withLock { $0[task.taskIdentifier]?.failure = failure }
    task.cancel()
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let excess = open.withLock { open -> WireError? in
      guard var transfer = open.removeValue(forKey: dataTask.taskIdentifier) else { return nil }
      defer { open[dataTask.taskIdentifier] = transfer }
      guard transfer.body.count + data.count <= transfer.request.limit else {
        return .tooLarge(
          host: transfer.request.url.host ?? "", megabytes: transfer.request.limit >> 20)
      }
      transfer.body.append(contentsOf: data)
      return nil
    }
    if let excess { fail(dataTask, excess) }
  }

  /// Follows nobody: `Redirection` decides where an answer may send us.
  func urlSession(
    _ session: URLSession, task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse, newRequest: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    guard let transfer = open.withLock({ $0.removeValue(forKey: task.taskIdentifier) }) else {
      return
    }
    transfer.done.resume(returning: result(transfer, task, error))
  }

  private func result(
    _ transfer: Transfer, _ task: URLSessionTask, _ error: (any Error)?
  ) -> Result<HTTPAnswer, WireError> {
    if let failure = transfer.failure { return .failure(failure) }
    let host = transfer.request.url.host ?? transfer.request.shown
    if let error {
      let code = (error as? URLError)?.code
      if code == .cancelled { return .failure(.cancelled) }
      if code == .timedOut {
        return .failure(
          .tooSlow(host: host, seconds: Int(task.originalRequest?.timeoutInterval ?? 0)))
      }
      return .failure(
        .unreachable(host: host, detail: code.map(LineFault.words) ?? "no answer"))
    }
    guard let response = task.response as? HTTPURLResponse else {
      return .failure(.unreachable(host: host, detail: "no answer"))
    }
    var headers: [String: String] = [:]
    for (name, value) in response.allHeaderFields {
      if let name = name as? String, let value = value as? String {
        headers[name.lowercased()] = value
      }
    }
    return .success(
      HTTPAnswer(status: response.statusCode, headers: headers, body: transfer.body))
  }
}
