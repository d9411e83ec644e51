import Language

/// The algorithm of Schwartz & Hearst (PSB 2003) in its plain form, to measure beside ours.
enum PlainAbbreviations {
  static func pairs(in text: String) -> [Abbreviation] {
    let bytes = Array(text.utf8)
    var found: [Abbreviation] = []
    for open in bytes.indices where bytes[open] == UInt8(ascii: "(") {
      let marks = Array(");,".utf8)
      guard let close = bytes[open...].firstIndex(where: marks.contains) else { continue }
      let short = trimmed(bytes[(open + 1)..<close])
      guard short.count >= 2, short.count <= 10, short.count(where: { $0 == 0x20 }) <= 1,
        let first = short.first, isAlphanumeric(first), short.contains(where: isLetter)
      else { continue }
      let letters = short.count(where: isAlphanumeric)
      let window = window(before: open, words: min(letters + 5, letters * 2), in: bytes)
      guard let start = longForm(short, window, in: bytes) else { continue }
      let long = trimmed(bytes[start..<open])
      guard long.count > short.count else { continue }
      found.append(
        Abbreviation(
          short: String(decoding: short, as: UTF8.self), long: String(decoding: long, as: UTF8.self)
        ))
    }
    return found
  }

  private static func window(before open: Int, words: Int, in bytes: [UInt8]) -> Range<Int> {
    var seen = 0
    var i = open
    while i > 0, seen <= words {
      i -= 1
      if bytes[i] == 0x20, i + 1 < open { seen += 1 }
    }
    return (i == 0 ? 0 : i + 1)..<open
  }

  private static func longForm(
    _ short: ArraySlice<UInt8>, _ window: Range<Int>, in bytes: [UInt8]
  ) -> Int? {
    var l = window.upperBound - 1
    for (index, character) in short.enumerated().reversed() where isAlphanumeric(character) {
      while l >= window.lowerBound,
        bytes[l] | 0x20 != character | 0x20
          || index == 0 && l > window.lowerBound && isAlphanumeric(bytes[l - 1])
      {
        l -= 1
      }
      guard l >= window.lowerBound else { return nil }
      l -= 1
    }
    return l + 1
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  private static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 0x61 < 26 }
  private static func isAlphanumeric(_ b: UInt8) -> Bool { isLetter(b) || b &- 0x30 < 10 }
}
