import Foundation

/// One question to a source: where, with what, and what kind of answer is of use.
package struct HTTPRequest: Sendable, Equatable {
  package var url: URL
  package var headers: [String: String]
  /// Sent as a form with POST; `nil` asks with GET.
  package var form: String?
  /// Media types without parameters, such as `application/json`; an answer of another type is
  /// refused. Empty takes any.
  package var accepts: [String]
  /// The largest body that is taken, in bytes, counted after unpacking.
  package var limit: Int

  package init(
    url: URL, headers: [String: String] = [:], form: String? = nil, accepts: [String] = [],
    limit: Int = 64 << 20
  ) {
    self.url = url
    self.headers = headers
    self.form = form
    self.accepts = accepts
    self.limit = limit
  }

  /// The address without its query, for messages: a query may hold an API key.
  package var shown: String {
    "\(url.scheme ?? "http")://\(url.host ?? "")\(url.port.map { ":\($0)" } ?? "")\(url.path)"
  }
}
