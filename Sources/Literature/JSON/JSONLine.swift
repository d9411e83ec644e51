/// A line of JSON under construction: bytes that are only ever appended to.
///
/// A value of its own inside `JSONSink`, for each call of a method of that class asks the run-time
/// whether the line is in use already: one call a key and one a value, not one a byte.
struct JSONLine {
  private(set) var bytes: [UInt8] = []
  /// The closing marks of the objects and lists that stand open, outermost first.
  private var open: [UInt8] = []

  var depth: Int { open.count }

  mutating func beginObject() { begin("{", closing: "}") }
  mutating func beginList() { begin("[", closing: "]") }

  private mutating func begin(_ mark: Unicode.Scalar, closing: Unicode.Scalar) {
    bytes.append(UInt8(ascii: mark))
    open.append(UInt8(ascii: closing))
  }

  mutating func close(to depth: Int) {
    while open.count > depth { bytes.append(open.removeLast()) }
  }

  /// Closes what was opened deeper than `depth`, then parts the next value from the one before.
  mutating func next(at depth: Int) {
    close(to: depth)
    if let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") {
      bytes.append(UInt8(ascii: ","))
    }
  }

  mutating func next(at depth: Int, key: String) {
    next(at: depth)
    write(key)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for at in utf8.indices where Self.isSpecial(utf8[at]) {
        bytes.append(contentsOf: utf8[start..<at])
        escape(utf8[at])
        start = at + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func write(plain text: String) { bytes.append(contentsOf: text.utf8) }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
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
}
