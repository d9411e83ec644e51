/// The growing line of a `JSONLineEncoder`, as `Encodable` values see it.
final class JSONSink: Encoder {
  private var line = JSONLine()
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  var bytes: [UInt8] { line.bytes }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    line.beginObject()
    return KeyedEncodingContainer(JSONObjectContainer<Key>(sink: self, depth: line.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    line.beginList()
    return JSONListContainer(sink: self, depth: line.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONValueContainer(sink: self)
  }

  /// Closes what was opened deeper than `depth`, then parts the next value from the one before.
  func next(at depth: Int) { line.next(at: depth) }
  func next(at depth: Int, key: String) { line.next(at: depth, key: key) }

  func writeAny(_ value: some Encodable) throws {
    if let text = value as? String {
      write(text)
      return
    }
    let depth = line.depth
    let before = line.bytes.count
    try value.encode(to: self)
    line.close(to: depth)
    if line.bytes.count == before { line.write(plain: "{}") }
  }

  func write(_ text: String) { line.write(text) }
  func write(_ flag: Bool) { line.write(plain: flag ? "true" : "false") }
  func writeNull() { line.write(plain: "null") }
  func writeWhole(_ number: some BinaryInteger) { line.write(plain: String(number)) }

  /// Whole numbers without a point, others by their shortest form that reads back the same.
  func write(_ number: Double) throws {
    guard number.isFinite else {
      throw EncodingError.invalidValue(
        number, .init(codingPath: [], debugDescription: "JSON has no form for \(number)."))
    }
    let isMinusZero = number == 0 && number.sign == .minus
    if let whole = Int(exactly: number), abs(whole) < 1 << 53, !isMinusZero {
      writeWhole(whole)
    } else {
      line.write(plain: number.description)
    }
  }
}
