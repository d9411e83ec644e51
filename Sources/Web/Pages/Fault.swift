/// What the API says when it cannot answer: `{"error": "…"}`.
struct Fault: Codable {
  var error: String

  init(_ error: String) {
    self.error = error
  }

  func json() -> [UInt8] { JSONBytes.of(self) }
}
