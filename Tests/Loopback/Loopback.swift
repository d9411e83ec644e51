import Foundation
import Synchronization

/// A server on this machine that answers as a test says, well or badly: plain sockets, so that it
/// can break off where a proper server cannot.
package final class Loopback: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let start = Date()
  private let asked = Mutex<[Question]>([])
  private let reply: @Sendable (Question) -> Reply

  package struct CannotListen: Error {}

  package init(reply: @escaping @Sendable (Question) -> Reply) throws {
    self.reply = reply
    let stream = Int32(SOCK_STREAM.rawValue)
    let listener = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && listen(listener, 64) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard isBound else { throw CannotListen() }
    self.listener = listener
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread { [weak self] in
          self?.serve(connection)
          _ = Foundation.close(connection)
        }
      }
    }
  }

  package var url: String { "http://127.0.0.1:\(port)" }

  /// All questions so far, in the order in which they came.
  package var questions: [Question] { asked.withLock { $0 } }

  /// Ends listening; the address is free again.
  package func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    _ = Foundation.close(listener)
  }

  /// Seconds since the server began, by which questions tell when they came.
  package var elapsed: Double { Date().timeIntervalSince(start) }

  /// The most questions that came within any one second.
  package var busiestSecond: Int {
    let times = questions.map(\.at).sorted()
    return times.indices.map { first in
      times[first...].prefix { $0 < times[first] + 1 }.count
    }.max() ?? 0
  }

  private func serve(_ connection: Int32) {
    guard var question = read(connection) else { return }
    question.at = Date().timeIntervalSince(start)
    asked.withLock { $0.append(question) }
    switch reply(question) {
    case .answer(let status, let headers, let body):
      send(connection, head(status, headers, body.utf8.count) + body)
    case .bytes(let status, let headers, let body):
      send(connection, Array(head(status, headers, body.count).utf8) + body)
    case .reset:
      var linger = linger(l_onoff: 1, l_linger: 0)
      setsockopt(
        connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
    case .truncated(let body):
      let half = String(decoding: body.utf8.prefix(body.utf8.count / 2), as: UTF8.self)
      send(connection, head(200, ["Content-Type": "text/xml"], body.utf8.count) + half)
    case .drip(let seconds):
      send(connection, head(200, ["Content-Type": "text/xml"], 1_000_000))
      let end = Date() + seconds
      while Date() < end, send(connection, " ") { usleep(50_000) }
    case .late(let seconds, let headers, let body):
      usleep(UInt32(seconds * 1_000_000))
      send(connection, head(200, headers, body.utf8.count) + body)
    }
  }

  private func head(_ status: Int, _ headers: [String: String], _ length: Int) -> String {
    let lines = headers.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
    return "HTTP/1.1 \(status) Status\r\n\(lines)Content-Length: \(length)\r\n"
      + "Connection: close\r\n\r\n"
  }

  @discardableResult
  private func send(_ connection: Int32, _ text: String) -> Bool {
    send(connection, Array(text.utf8))
  }

  @discardableResult
  private func send(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Foundation.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }

  private func read(_ connection: Int32) -> Question? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let end = text.range(of: "\r\n\r\n") {
        let head = String(text[..<end.lowerBound])
        let body = String(text[end.upperBound...])
        guard let question = Question(head: head, body: body) else { return nil }
        let length = Int(question.headers["content-length"] ?? "0") ?? 0
        if body.utf8.count >= length { return question }
      }
      let count = recv(connection, &piece, piece.count, 0)
      guard count > 0 else { return nil }
      bytes += piece[..<count]
    }
  }
}
