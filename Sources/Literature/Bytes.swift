/// Small questions about UTF-8 bytes; ASCII only, so that they hold in the middle of any text.
enum Bytes {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  static func isUppercase(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte)
  }

  static func isLowercase(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    isUppercase(byte) || isLowercase(byte)
  }

  static func isLowercaseOrDigit(_ byte: UInt8) -> Bool {
    isLowercase(byte) || isDigit(byte)
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    isUppercase(byte) ? byte | 0x20 : byte
  }

  /// Without white space at either end.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var slice = bytes
    while let first = slice.first, isSpace(first) { slice.removeFirst() }
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let inner = trimmed(bytes[...])
    return inner.count == bytes.count ? text : String(decoding: inner, as: UTF8.self)
  }

  static func hasPrefix(
    _ bytes: ArraySlice<UInt8>, _ prefix: String, foldingCase: Bool = false
  ) -> Bool {
    guard bytes.count >= prefix.utf8.count else { return false }
    return zip(bytes, prefix.utf8).allSatisfy { byte, expected in
      byte == expected || (foldingCase && lowercased(byte) == lowercased(expected))
    }
  }
}
