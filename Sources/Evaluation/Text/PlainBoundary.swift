/// The plainest splitter, to measure beside ours: a mark, a space, a capital letter.
enum PlainBoundary {
  static func ends(in text: [UInt8]) -> [Int] {
    text.indices.filter { isBoundary(mark: $0, in: text) }.map { $0 + 1 } + [text.count]
  }

  static func isBoundary(mark i: Int, in text: [UInt8]) -> Bool {
    guard i + 2 < text.count, text[i + 1] <= 0x20, text[i + 2] &- 0x41 < 26 else { return false }
    return isMark(text[i])
  }

  static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// The text around an offset, with `|` at it.
  static func window(around i: Int, in text: [UInt8]) -> String {
    String(decoding: text[max(0, i - 40)..<i], as: UTF8.self) + "|"
      + String(decoding: text[i..<min(text.count, i + 30)], as: UTF8.self)
  }
}
