/// A number that stands in JSON as text or as a number, kept as printed.
struct PrintedNumber: Decodable {
  var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self.text = text
    } else {
      let value = try container.decode(Double.self)
      let whole = Int(exactly: value)
      text = whole.map { String($0) } ?? String(value)
    }
  }
}
