/// Text of a feed that holds HTML as text, read as plain words.
enum FeedText {
  /// Without marks, with their entities as signs, and with white space in order.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "<")) || bytes.contains(UInt8(ascii: "&")) else {
      return tidied(text)
    }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let mark = mark(at: index, in: bytes) {
        if !mark.isInline { out.append(0x20) }
        index = mark.end
      } else if byte == UInt8(ascii: "&"), let (sign, end) = entity(at: index, in: bytes) {
        out += Array(String(sign).utf8)
        index = end
      } else {
        out.append(byte)
        index += 1
      }
    }
    return tidied(String(decoding: out, as: UTF8.self))
  }

  /// Every run of white space is one space.
  static func tidied(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Where a mark ends, and whether it may stand inside a word; `nil` for a lone sign, as in
  /// `p < 0.05`.
  private static func mark(at start: Int, in bytes: [UInt8]) -> (end: Int, isInline: Bool)? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    guard Bytes.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
      let close = bytes[start...].prefix(longestMark).firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let isEnd = next == UInt8(ascii: "/")
    let letters = bytes[(start + (isEnd ? 2 : 1))..<close].prefix { Bytes.isLetter($0) }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    if !isEnd, name == "script" || name == "style" {
      let rest = bytes[close...]
      let after = rest.indices.first {
        Bytes.hasPrefix(bytes[$0...], "</\(name)", foldingCase: true)
      }
      let end = after.flatMap { bytes[$0...].firstIndex(of: UInt8(ascii: ">")) }
      return ((end ?? bytes.count - 1) + 1, false)
    }
    return (close + 1, inline.contains(name))
  }

  /// In bytes; what goes on for longer is no mark.
  private static let longestMark = 4 << 10

  private static let inline: Set<String> = [
    "a", "abbr", "b", "em", "font", "i", "small", "span", "strong", "sub", "sup", "u",
  ]

  private static func entity(at start: Int, in bytes: [UInt8]) -> (Unicode.Scalar, Int)? {
    let rest = bytes[(start + 1)...].prefix(10)
    guard let close = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value =
        isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      guard let sign = value.flatMap(Unicode.Scalar.init), sign.value >= 0x20 else { return nil }
      return (sign, close + 1)
    }
    return entities[name].map { ($0, close + 1) }
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "\u{2013}",
    "mdash": "\u{2014}", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "hellip": "\u{2026}", "reg": "\u{AE}", "trade": "\u{2122}",
    "copy": "\u{A9}", "deg": "\u{B0}", "micro": "\u{B5}", "eacute": "\u{E9}", "auml": "\u{E4}",
    "ouml": "\u{F6}", "uuml": "\u{FC}", "bull": "\u{2022}",
  ]
}
