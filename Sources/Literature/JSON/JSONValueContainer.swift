/// One value of a `JSONSink`.
struct JSONValueContainer: SingleValueEncodingContainer {
  let sink: JSONSink
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { sink.writeNull() }
  func encode(_ value: Bool) { sink.write(value) }
  func encode(_ value: String) { sink.write(value) }
  func encode(_ value: Double) throws { try sink.write(value) }
  func encode(_ value: Float) throws { try sink.write(Double(value)) }
  func encode(_ value: Int) { sink.writeWhole(value) }
  func encode(_ value: Int8) { sink.writeWhole(value) }
  func encode(_ value: Int16) { sink.writeWhole(value) }
  func encode(_ value: Int32) { sink.writeWhole(value) }
  func encode(_ value: Int64) { sink.writeWhole(value) }
  func encode(_ value: UInt) { sink.writeWhole(value) }
  func encode(_ value: UInt8) { sink.writeWhole(value) }
  func encode(_ value: UInt16) { sink.writeWhole(value) }
  func encode(_ value: UInt32) { sink.writeWhole(value) }
  func encode(_ value: UInt64) { sink.writeWhole(value) }
  func encode(_ value: some Encodable) throws { try sink.writeAny(value) }
}
