/// A list under a `StoredDecoder`.
struct StoredList: UnkeyedDecodingContainer {
  private let document: JSONDocument
  private let end: Int
  private var element: Int
  let count: Int?
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var isAtEnd: Bool { element >= end }

  init(document: JSONDocument, node: Int) {
    self.document = document
    end = document.next(node)
    element = node + 1
    var count = 0
    var place = element
    while place < end {
      count += 1
      place = document.next(place)
    }
    self.count = count
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw StoredDecoder.mismatch("longer") }
    guard document.kind(element) == .null else { return false }
    advance()
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try decoder().value(type)
    advance()
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try decoder().container(keyedBy: type)
    advance()
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try decoder().unkeyedContainer()
    advance()
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try decoder()
    advance()
    return decoder
  }

  private func decoder() throws -> StoredDecoder {
    guard !isAtEnd else { throw StoredDecoder.mismatch("longer") }
    return StoredDecoder(document: document, node: element)
  }

  private mutating func advance() {
    element = document.next(element)
    currentIndex += 1
  }
}
