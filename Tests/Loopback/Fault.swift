/// What may go wrong with a question to a source.
package enum Fault: CaseIterable, Sendable {
  case tooMany, tooManyWithWait, serverError, unavailable, reset, slow, truncated, wrongType,
    damaged

  /// What comes instead of a good answer.
  ///
  /// - Parameter damaging: makes a whole body one that cannot be read.
  package func spoil(
    _ good: Reply, damaging: (String) -> String = { String($0.dropLast(7)) }
  ) -> Reply {
    guard case .answer(_, let headers, let body) = good else { return good }
    switch self {
    case .tooMany: return .answer(status: 429, body: "{\"error\":\"API rate limit exceeded\"}")
    case .tooManyWithWait: return .answer(status: 429, headers: ["Retry-After": "1"], body: "")
    case .serverError: return .answer(status: 500, body: "oops")
    case .unavailable: return .answer(status: 503, body: "")
    case .reset: return .reset
    case .slow: return .drip(seconds: 2)
    case .truncated: return .truncated(body: body)
    case .wrongType:
      return .answer(headers: ["Content-Type": "text/html"], body: "<html>Maintenance</html>")
    case .damaged: return .answer(headers: headers, body: damaging(body))
    }
  }
}
