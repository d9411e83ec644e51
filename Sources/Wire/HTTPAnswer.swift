/// What a source answered: status, headers with names in small letters, and the whole body.
package struct HTTPAnswer: Sendable, Equatable {
  package var status: Int
  package var headers: [String: String]
  package var body: [UInt8]

  package init(status: Int = 200, headers: [String: String] = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// The encoding that the media type names, in small letters.
  package var charset: String? {
    headers["content-type"]?.split(separator: ";").dropFirst().lazy
      .map { $0.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }.lowercased() }
      .first { $0.hasPrefix("charset=") }
      .map { String($0.dropFirst("charset=".count)) }
  }

  /// The media type without parameters, in small letters.
  package var mediaType: String? {
    headers["content-type"]?.split(separator: ";").first
      .map { $0.trimmingPrefix { $0 == " " }.lowercased() }
      .map { String($0.prefix { $0 != " " }) }
  }
}
