/// JSON under construction that may stand inside an HTML script element: `<`, `>` and `&` are
/// written as `\u003c`, `\u003e` and `\u0026`, so that no text can end the element.
package struct JSONText: Sendable, Equatable {
  package private(set) var bytes: [UInt8] = []
  /// Whether the next member of the object or array under construction needs a comma.
  private var needsComma = false

  package init() {}

  /// `{ … }`, alone or as an element of an array.
  package mutating func object(_ members: (inout JSONText) -> Void) {
    container(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), members)
  }

  /// `"key": { … }`
  package mutating func object(_ key: String, _ members: (inout JSONText) -> Void) {
    name(key)
    object(members)
  }

  /// `"key": [ … ]`
  package mutating func array(_ key: String, _ elements: (inout JSONText) -> Void) {
    name(key)
    container(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), elements)
  }

  /// `"key": "value"`; nothing where there is no value.
  package mutating func member(_ key: String, _ value: String?) {
    guard let value else { return }
    name(key)
    quoted(value)
    needsComma = true
  }

  package mutating func member(_ key: String, _ value: Bool) {
    name(key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  private mutating func name(_ key: String) {
    separate()
    quoted(key)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func container(
    open: UInt8, close: UInt8, _ contents: (inout JSONText) -> Void
  ) {
    separate()
    bytes.append(open)
    needsComma = false
    contents(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      for index in 0..<buffer.count where Self.needsCare(base[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: index - start))
        start = index + 1
        let byte = base[index]
        bytes.append(UInt8(ascii: "\\"))
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
          bytes.append(byte)
        } else {
          bytes += [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")]
          bytes.append(Self.hex(byte >> 4))
          bytes.append(Self.hex(byte & 0x0F))
        }
      }
      bytes.append(
        contentsOf: UnsafeBufferPointer(start: base + start, count: buffer.count - start))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), 0x00..<0x20, 0x7F:
      true
    default: false
    }
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
