/// Reads `Decodable` values from JSON that this program wrote.
///
/// Several times as fast as Foundation's; its errors name no place, for which reason `StoredJSON`
/// asks Foundation's when one is thrown. A test holds both to the same values.
struct StoredDecoder: Decoder {
  let document: JSONDocument
  let node: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try StoredDecoder(document: JSONDocument(JSONTape(bytes)), node: 0).value(type)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard document.kind(node) == .object else { throw Self.mismatch("an object") }
    return KeyedDecodingContainer(StoredObject<Key>(document: document, node: node))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard document.kind(node) == .list else { throw Self.mismatch("a list") }
    return StoredList(document: document, node: node)
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    StoredValue(document: document, node: node)
  }

  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // The most frequent ones, without a container for each.
    if type == [String].self, let texts = try texts() as? Value { return texts }
    return try Value(from: self)
  }

  private func texts() throws -> [String] {
    guard document.kind(node) == .list else { throw Self.mismatch("a list") }
    var texts: [String] = []
    var element = node + 1
    while element < document.next(node) {
      texts.append(try document.text(element).orThrow("a text"))
      element = document.next(element)
    }
    return texts
  }

  static func mismatch(_ wanted: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: [], debugDescription: "This is not \(wanted)."))
  }
}

extension Optional {
  /// What was read, where it was of the kind that was wanted.
  func orThrow(_ wanted: String) throws -> Wrapped {
    guard let self else { throw StoredDecoder.mismatch(wanted) }
    return self
  }
}
