/// Finds abbreviations where a text introduces them, after Schwartz & Hearst (PSB 2003).
package enum AbbreviationReader {
  /// In the order of the text; the first meaning of a short form stands.
  package static func abbreviations(in text: String) -> [Abbreviation] {
    var text = text
    return text.withUTF8 { bytes in
      var found: [Abbreviation] = []
      var i = 0
      while i < bytes.count {
        guard bytes[i] == UInt8(ascii: "("), let close = closing(after: i, in: bytes) else {
          i += 1
          continue
        }
        if let one = candidate(open: i, close: close, in: bytes),
          !found.contains(where: { $0.short == one.short })
        {
          found.append(one)
        }
        i += 1
      }
      return found
    }
  }

  private static func closing(after open: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var i = open + 1
    while i < bytes.count, i < open + 40 {
      switch bytes[i] {
      case UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: ","): return i
      case UInt8(ascii: "("): return nil
      default: i += 1
      }
    }
    return nil
  }

  private static func candidate(
    open: Int, close: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Abbreviation? {
    var start = open + 1
    var end = close
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    let short = Array(bytes[start..<end])
    guard isShortForm(short) else { return nil }
    let letters = short.reduce(into: 0) { $0 += isAlphanumeric($1) ? 1 : 0 }
    let window = wordsBefore(open, count: min(letters + 5, letters * 2), in: bytes)
    guard let longStart = longForm(of: short, in: bytes[window..<open]) else { return nil }
    let long = String(decoding: bytes[longStart..<open], as: UTF8.self)
    let trimmed = String(long.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    guard trimmed.utf8.count > short.count, !trimmed.contains("(") else { return nil }
    return Abbreviation(short: plain(short), long: trimmed)
  }

  /// 2 to 10 characters, at most two words, a letter first or second, a capital somewhere.
  private static func isShortForm(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 2, bytes.count <= 12, bytes.filter({ $0 == 0x20 }).count <= 1,
      isAlphanumeric(bytes[0]), bytes.contains(where: Scalar.isUpper)
    else { return false }
    return !bytes.contains(UInt8(ascii: "=")) && !bytes.contains(UInt8(ascii: "%"))
  }

  /// A plural of capitals loses its `s`: `DMTs`.
  private static func plain(_ short: [UInt8]) -> String {
    var short = short
    if short.count > 2, short.last == UInt8(ascii: "s"),
      Scalar.isUpper(short[short.count - 2])
    {
      short.removeLast()
    }
    return String(decoding: short, as: UTF8.self)
  }

  private static func wordsBefore(
    _ open: Int, count: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var i = open
    var words = 0
    while i > 0 {
      i -= 1
      if bytes[i] == 0x20, i + 1 < open, bytes[i + 1] != 0x20 {
        words += 1
        if words > count { return i + 1 }
      }
      if bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ";")
        || bytes[i] == UInt8(ascii: "(") || bytes[i] == UInt8(ascii: ")")
      {
        return i + 1
      }
    }
    return 0
  }

  /// Matches the short form's characters from right to left; the first must open a word.
  private static func longForm(
    of short: [UInt8], in window: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int? {
    var characters = short.filter(isAlphanumeric)
    if characters.count > 2, characters.last == UInt8(ascii: "s"), short.last == UInt8(ascii: "s"),
      Scalar.isUpper(characters[characters.count - 2])
    {
      characters.removeLast()
    }
    var l = window.endIndex - 1
    var s = characters.count - 1
    while s >= 0 {
      let wanted = fold(characters[s])
      while l >= window.startIndex,
        fold(window[l]) != wanted
          || (s == 0 && l > window.startIndex && isAlphanumeric(window[l - 1]))
      {
        l -= 1
      }
      if l < window.startIndex { return nil }
      s -= 1
      l -= 1
    }
    return l + 1
  }

  private static func fold(_ b: UInt8) -> UInt8 { Scalar.isUpper(b) ? b | 0x20 : b }

  private static func isAlphanumeric(_ b: UInt8) -> Bool {
    Scalar.isUpper(b) || Scalar.isLower(b) || Scalar.isDigit(b)
  }
}
