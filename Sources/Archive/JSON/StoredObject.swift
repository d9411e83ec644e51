/// An object under a `StoredDecoder`.
struct StoredObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let document: JSONDocument
  let node: Int
  var codingPath: [any CodingKey] { [] }

  var allKeys: [Key] {
    document.names(of: node).compactMap { document.text($0).flatMap { Key(stringValue: $0) } }
  }

  func contains(_ key: Key) -> Bool { document.member(key.stringValue, of: node) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { document.kind(try member(key)) == .null }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try document.text(member(key)).orThrow("a text")
  }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try document.flag(member(key)).orThrow("true or false")
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try document.number(member(key), type).orThrow("a whole number")
  }

  func decode(_ type: Double.Type, forKey key: Key) throws -> Double {
    try document.number(member(key), type).orThrow("a number")
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder(member(key)).value(type)
  }

  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try present(key).map { try document.text($0).orThrow("a text") }
  }

  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try present(key).map { try document.number($0, type).orThrow("a whole number") }
  }

  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try present(key).map { try document.number($0, type).orThrow("a number") }
  }

  func decodeIfPresent<Value: Decodable>(
    _ type: Value.Type, forKey key: Key
  ) throws -> Value? {
    try present(key).map { try decoder($0).value(type) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(member(key)).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(member(key)).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder(node) }

  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(member(key)) }

  private func decoder(_ node: Int) -> StoredDecoder {
    StoredDecoder(document: document, node: node)
  }

  private func member(_ key: Key) throws -> Int {
    guard let member = document.member(key.stringValue, of: node) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: [], debugDescription: "There is no \(key.stringValue)."))
    }
    return member
  }

  /// The place of a value that is there and not null.
  private func present(_ key: Key) -> Int? {
    document.member(key.stringValue, of: node).flatMap { document.kind($0) == .null ? nil : $0 }
  }
}
