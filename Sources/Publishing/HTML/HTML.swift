/// A document under construction: bytes that are only ever appended to.
///
/// Text and attribute values are escaped by default. Unescaped bytes come only from constants of
/// the program (`StaticString`), from other `HTML` values and from the publisher's own pieces, so that
/// nothing read from outside can become markup.
package struct HTML: Sendable, Equatable {
  package private(set) var bytes: [UInt8]
  /// How the parts write dates and spell the program's own words.
  let style: HouseStyle

  package init(style: HouseStyle = .british, capacity: Int = 0) {
    bytes = []
    self.style = style
    bytes.reserveCapacity(capacity)
  }

  /// Markup that is a constant of the program.
  package mutating func raw(_ markup: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// What another value has written already.
  package mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  /// Text between tags.
  package mutating func text(_ text: String) {
    escape(text)
  }

  /// Words of the program, in the spelling of the house.
  mutating func own(_ words: String) {
    escape(style.spelled(words))
  }

  package mutating func text(_ number: Int) {
    escape(String(number))
  }

  /// ` name="value"`, with a space before it.
  package mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    escape(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` name="first second …"` from parts, without joining them first.
  package mutating func attribute(_ name: StaticString, parts: String...) {
    bytes.append(UInt8(ascii: " "))
    raw(name)
    raw("=\"")
    for part in parts { escape(part) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text that came from outside and may run right to left: isolated, so that it cannot reorder
  /// the words around it.
  package mutating func foreign(_ text: String) {
    raw("<bdi>")
    escape(text)
    raw("</bdi>")
  }

  /// What the publisher wrote for every page; `PublisherPiece` has looked at it.
  mutating func piece(_ piece: PublisherPiece) {
    bytes.append(contentsOf: piece.text.utf8)
  }

  /// JSON for a `<script type="application/ld+json">`; `JSONText` has made `<` harmless.
  package mutating func json(_ json: JSONText) {
    bytes.append(contentsOf: json.bytes)
  }

  /// Copies runs of harmless bytes whole: most texts hold nothing to escape, and eight bytes are
  /// looked at in one step.
  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      let bytesRaw = UnsafeRawBufferPointer(buffer)
      var start = 0
      var index = 0
      while index < buffer.count {
        if index + 8 <= buffer.count,
          Self.isHarmless(bytesRaw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        {
          index += 8
          continue
        }
        let end = min(index + 8, buffer.count)
        while index < end {
          defer { index += 1 }
          guard Self.needsCare(base[index]), let replacement = Self.replacement(of: base[index])
          else { continue }
          bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: index - start))
          raw(replacement)
          start = index + 1
        }
      }
      bytes.append(
        contentsOf: UnsafeBufferPointer(start: base + start, count: buffer.count - start))
    }
  }

  /// Whether none of eight bytes needs care; `false` where that is not plain.
  ///
  /// Letters, and of what is below them the space, marks and digits: those bytes that have one of the
  /// bits of `@` or, from the space on, are none of `"`, `&`, `'`, `<` and `>`. (Bit tricks after
  /// Henry S. Warren, "Hacker's Delight", chapter 6: is one of the bytes zero?)
  private static func isHarmless(_ word: UInt64) -> Bool {
    func holds(_ byte: UInt8) -> UInt64 {
      let rest = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
      return (rest &- 0x0101_0101_0101_0101) & ~rest
    }
    let isBelowSpace = (word &- 0x2020_2020_2020_2020) & ~word
    let found =
      isBelowSpace | holds(0x22) | holds(0x26) | holds(0x27) | holds(0x3C) | holds(0x3E)
      | holds(0x7F)
    return found & 0x8080_8080_8080_8080 == 0
  }

  /// Every byte that needs care is below `?` or is the delete character: one bit for each of those.
  private static func needsCare(_ byte: UInt8) -> Bool {
    if byte > UInt8(ascii: ">") { return byte == 0x7F }
    return 0x5000_00C4_FFFF_D9FF as UInt64 >> UInt64(byte) & 1 == 1
  }

  /// Control characters are not allowed in HTML: they become the replacement character.
  private static func replacement(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A, 0x0D: nil
    case 0x00..<0x20, 0x7F: "\u{FFFD}"
    default: nil
    }
  }
}
