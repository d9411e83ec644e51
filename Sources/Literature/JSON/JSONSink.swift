/// The growing line of a `JSONLineEncoder`, and what stands open in it.
final class JSONSink: Encoder {
  private(set) var bytes: [UInt8] = []
  /// The closing marks of the objects and lists that stand open, outermost first.
  private var open: [UInt8] = []
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    begin("{", closing: "}")
    return KeyedEncodingContainer(JSONObjectContainer<Key>(sink: self, depth: open.count))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    begin("[", closing: "]")
    return JSONListContainer(sink: self, depth: open.count)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    JSONValueContainer(sink: self)
  }

  private func begin(_ mark: Unicode.Scalar, closing: Unicode.Scalar) {
    bytes.append(UInt8(ascii: mark))
    open.append(UInt8(ascii: closing))
  }

  /// Closes what was opened deeper than `depth`, then parts the next value from the one before.
  func next(at depth: Int) {
    close(to: depth)
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      bytes.append(UInt8(ascii: ","))
    }
  }

  func next(at depth: Int, key: String) {
    next(at: depth)
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  func writeAny(_ value: some Encodable) throws {
    if let text = value as? String {
      write(text)
      return
    }
    let depth = open.count
    let before = bytes.count
    try value.encode(to: self)
    close(to: depth)
    if bytes.count == before { bytes += "{}".utf8 }
  }

  private func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast()) }
  }

  func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for (at, byte) in utf8.enumerated() where Self.isSpecial(byte) {
        bytes.append(contentsOf: utf8[start..<at])
        escape(byte)
        start = at + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): bytes += "\\\"".utf8
    case UInt8(ascii: "\\"): bytes += "\\\\".utf8
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    default:
      bytes += "\\u00".utf8
      bytes.append(Self.hex[Int(byte >> 4)])
      bytes.append(Self.hex[Int(byte & 15)])
    }
  }

  private static let hex = Array("0123456789abcdef".utf8)

  func write(_ flag: Bool) { bytes += flag ? "true".utf8 : "false".utf8 }
  func writeNull() { bytes += "null".utf8 }
  func writeWhole(_ number: some BinaryInteger) { bytes += String(number).utf8 }

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
      bytes += number.description.utf8
    }
  }
}
