/// XML under construction: text and attribute values are escaped, characters that XML 1.0 does not
/// allow are left out.
struct XMLText {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

  /// Markup that is a constant of the program.
  mutating func raw(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// `<name>text</name>` on a line of its own.
  mutating func element(_ name: StaticString, _ text: String) {
    raw("<")
    raw(name)
    raw(">")
    escape(text)
    raw("</")
    raw(name)
    raw(">\n")
  }

  /// ` name="value"`
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    escape(value)
    raw("\"")
  }

  mutating func text(_ text: String) { escape(text) }

  /// Copies runs of harmless bytes whole: most texts hold nothing else.
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      var place = 0
      while place < buffer.count {
        let (length, replacement) = Self.care(buffer, place)
        if let replacement {
          bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: place - start))
          raw(replacement)
          start = place + length
        }
        place += length
      }
      bytes.append(
        contentsOf: UnsafeBufferPointer(start: base + start, count: buffer.count - start))
    }
  }

  /// How many bytes the character at a place has, and what is written for it; `nil` for itself.
  private static func care(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (length: Int, replacement: StaticString?) {
    switch text[place] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: return (1, nil)
    case 0x00...0x7F: return (1, "")
    case 0xC3...0xDF: return (2, nil)
    case 0xE0...0xEE: return (3, nil)
    default:
      guard let scalar = scalar(text, place) else { return (1, "") }
      return (UTF8.width(scalar), isAllowed(scalar) ? nil : "")
    }
  }

  private static func scalar(
    _ text: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Unicode.Scalar? {
    String(decoding: text[place..<min(place + 4, text.count)], as: UTF8.self).unicodeScalars.first
  }

  /// The production `Char` of XML 1.0, without the discouraged C1 controls.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFD: true
    case 0x10000...0x10FFFF: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}
