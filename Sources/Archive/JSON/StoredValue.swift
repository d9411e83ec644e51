/// One value under a `StoredDecoder`.
struct StoredValue: SingleValueDecodingContainer {
  let document: JSONDocument
  let node: Int
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { document.kind(node) == .null }
  func decode(_ type: Bool.Type) throws -> Bool { try document.flag(node).orThrow("true or false") }
  func decode(_ type: String.Type) throws -> String { try document.text(node).orThrow("a text") }
  func decode(_ type: Double.Type) throws -> Double { try number(type) }
  func decode(_ type: Float.Type) throws -> Float { try number(type) }
  func decode(_ type: Int.Type) throws -> Int { try number(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try number(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try number(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try number(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try number(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try number(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try number(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try number(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try number(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try number(type) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try StoredDecoder(document: document, node: node).value(type)
  }

  private func number<Number: LosslessStringConvertible>(_ type: Number.Type) throws -> Number {
    try document.number(node, type).orThrow("a number")
  }
}
