/// What a test's server does with a question.
package enum Reply: Sendable {
  case answer(status: Int = 200, headers: [String: String] = [:], body: String)
  /// Bytes that are no text of UTF-8: packed, or in another encoding.
  case bytes(status: Int = 200, headers: [String: String] = [:], body: [UInt8])
  /// The line is cut before a byte comes.
  case reset
  /// The head promises the whole body; half of it comes.
  case truncated(body: String)
  /// A byte now and then, for so many seconds.
  case drip(seconds: Double)
  /// The whole answer, after so many seconds.
  case late(seconds: Double, headers: [String: String] = [:], body: String)

  package static func json(_ body: String) -> Reply {
    .answer(headers: ["Content-Type": "application/json;charset=utf-8"], body: body)
  }

  package static func xml(_ body: String) -> Reply {
    .answer(headers: ["Content-Type": "text/xml; charset=UTF-8"], body: body)
  }
}
