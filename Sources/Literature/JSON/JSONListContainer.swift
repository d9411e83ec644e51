/// A list of a `JSONSink`.
struct JSONListContainer: UnkeyedEncodingContainer {
  let sink: JSONSink
  let depth: Int
  private(set) var count = 0
  var codingPath: [any CodingKey] { [] }

  init(sink: JSONSink, depth: Int) {
    self.sink = sink
    self.depth = depth
  }

  mutating func encodeNil() {
    next()
    sink.writeNull()
  }

  mutating func encode(_ value: some Encodable) throws {
    next()
    try sink.writeAny(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next()
    return sink.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next()
    return sink.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    next()
    return sink
  }

  private mutating func next() {
    sink.next(at: depth)
    count += 1
  }
}
