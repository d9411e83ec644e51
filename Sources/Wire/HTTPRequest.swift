import Foundation

/// One question to a source: where, with what, and what kind of answer is of use.
package struct HTTPRequest: Sendable, Equatable {
  /// What is sent along with POST.
  package enum Content: Sendable, Equatable {
    /// `a=1&b=2`, see `QueryText`.
    case form(String)
    case json([UInt8])

    var mediaType: String {
      switch self {
      case .form: "application/x-www-form-urlencoded"
      case .json: "application/json"
      }
    }

    var bytes: [UInt8] {
      switch self {
      case .form(let text): Array(text.utf8)
      case .json(let bytes): bytes
      }
    }
  }

  package var url: URL
  package var headers: [String: String]
  /// `nil` asks with GET.
  package var content: Content?
  /// Media types without parameters, such as `application/json`; an answer of another type is
  /// refused. Empty takes any.
  package var accepts: [String]
  /// The largest body that is taken, in bytes, counted after unpacking.
  package var limit: Int

  package init(
    url: URL, headers: [String: String] = [:], content: Content? = nil, accepts: [String] = [],
    limit: Int = 64 << 20
  ) {
    self.url = url
    self.headers = headers
    self.content = content
    self.accepts = accepts
    self.limit = limit
  }

  /// Whether it asks for an answer only if there is a new one: then status 304 is an answer, too.
  package var isConditional: Bool {
    headers.keys.contains { ["if-none-match", "if-modified-since"].contains($0.lowercased()) }
  }

  /// The address without its query, for messages: a query may hold an API key.
  package var shown: String {
    "\(url.scheme ?? "http")://\(url.host ?? "")\(url.port.map { ":\($0)" } ?? "")\(url.path)"
  }
}
