/// An object of a `JSONSink`.
struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let sink: JSONSink
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    sink.next(at: depth, key: key.stringValue)
    sink.writeNull()
  }

  func encode(_ value: Bool, forKey key: Key) {
    sink.next(at: depth, key: key.stringValue)
    sink.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    sink.next(at: depth, key: key.stringValue)
    sink.write(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    sink.next(at: depth, key: key.stringValue)
    sink.writeWhole(value)
  }

  func encode(_ value: Double, forKey key: Key) throws {
    sink.next(at: depth, key: key.stringValue)
    try sink.write(value)
  }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    sink.next(at: depth, key: key.stringValue)
    try sink.writeAny(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    sink.next(at: depth, key: key.stringValue)
    return sink.container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    sink.next(at: depth, key: key.stringValue)
    return sink.unkeyedContainer()
  }

  func superEncoder() -> any Encoder { sink }

  func superEncoder(forKey key: Key) -> any Encoder {
    sink.next(at: depth, key: key.stringValue)
    return sink
  }
}
