/// A style sheet as readers load it: every page weighs what its style sheet does.
enum StyleSheet {
  /// Without comments, and without the white space that means nothing in CSS. What stands in quotation
  /// marks stays as it is.
  static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var isSpaced = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "/"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "*") {
        index = end(ofComment: index + 2, in: bytes)
        isSpaced = true
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        index += 1
        isSpaced = true
      } else {
        if isSpaced, let last = out.last, !parts(last, after: true), !parts(byte, after: false) {
          out.append(0x20)
        }
        if byte == UInt8(ascii: "}"), out.last == UInt8(ascii: ";") { out.removeLast() }
        isSpaced = false
        let isText = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        let end = isText ? end(ofText: index + 1, closing: byte, in: bytes) : index + 1
        out += bytes[index..<end]
        index = end
      }
    }
    return out
  }

  /// Whether no space is needed beside a mark. Before a colon it is: `a :is(b)` is not `a:is(b)`.
  private static func parts(_ byte: UInt8, after: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: ">"):
      true
    default: after && byte == UInt8(ascii: ":")
    }
  }

  private static func end(ofComment start: Int, in bytes: [UInt8]) -> Int {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return bytes.count
  }

  private static func end(ofText start: Int, closing mark: UInt8, in bytes: [UInt8]) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != mark {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }
}
