import Foundation

/// What a test's server was asked.
package struct Question: Sendable {
  package var method = "GET"
  package var path = "/"
  /// Of the address and of a form.
  package var fields: [String: String] = [:]
  package var headers: [String: String] = [:]
  package var body = ""
  /// When it came, in seconds since the server began.
  package var at = 0.0

  /// Reads a head and a body as HTTP/1.1 writes them.
  init?(head: String, body: String) {
    let lines = head.components(separatedBy: "\r\n")
    let parts = lines[0].split(separator: " ")
    guard parts.count == 3 else { return nil }
    method = String(parts[0])
    let target = parts[1].split(separator: "?", maxSplits: 1)
    path = String(target[0])
    if target.count == 2 { add(String(target[1])) }
    self.body = body
    if !body.hasPrefix("{") { add(body) }
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      headers[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces)
    }
  }

  private mutating func add(_ query: String) {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard let name = parts[0].removingPercentEncoding else { continue }
      fields[name] = parts.count == 2 ? parts[1].removingPercentEncoding ?? "" : ""
    }
  }
}
