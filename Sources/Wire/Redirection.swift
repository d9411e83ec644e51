import Foundation

/// Where an answer may send us on to.
enum Redirection {
  /// How often one question is sent on at most.
  static let limit = 5

  /// The question for the next place; `nil` when the answer is not sent on.
  static func next(
    of request: HTTPRequest, _ answer: HTTPAnswer
  ) throws(WireError) -> HTTPRequest? {
    guard [301, 302, 303, 307, 308].contains(answer.status),
      let location = answer.headers["location"]
    else { return nil }
    let to = URL(string: location, relativeTo: request.url)?.absoluteURL
    guard let to, isAllowed(from: request.url, to: to) else {
      throw .forbiddenRedirect(
        host: request.url.host ?? "", to: to?.host ?? "an address of no host")
    }
    var next = request
    next.url = to
    // What was sent along is sent on only by 307 and 308 (RFC 9110, section 15.4).
    if answer.status < 307 { next.content = nil }
    // What is meant for one host is no other's business; without it the question says nothing.
    if to.host != request.url.host {
      next.headers = [:]
      guard next.content == nil else {
        throw .forbiddenRedirect(host: request.url.host ?? "", to: to.host ?? "")
      }
    }
    return next
  }

  static func isAllowed(from: URL?, to: URL?) -> Bool {
    guard let from, let to, let host = to.host, let scheme = to.scheme?.lowercased(),
      scheme == "https" || scheme == "http"
    else { return false }
    // Nobody may take the lock off on the way.
    if from.scheme?.lowercased() == "https", scheme != "https" { return false }
    // A source that the publisher named may stand in its own network, and send on within itself.
    if from.host == host, from.port == to.port { return true }
    return !PrivateAddress.isPrivate(host: host)
  }
}
