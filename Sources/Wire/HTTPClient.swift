/// The outside world over HTTP, as a closure that a test can fill.
package struct HTTPClient: Sendable {
  /// Asks once. Gives any status back; throws where there is no whole answer.
  package var send: @Sendable (HTTPRequest) async throws(WireError) -> HTTPAnswer

  package init(send: @escaping @Sendable (HTTPRequest) async throws(WireError) -> HTTPAnswer) {
    self.send = send
  }

  /// For tests of what must not ask anybody.
  package static let failing = HTTPClient { request throws(WireError) in
    throw .unreachable(host: request.shown, detail: "this client asks nobody")
  }
}
