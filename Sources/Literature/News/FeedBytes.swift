/// The bytes of a feed in an encoding that tags can be found in.
///
/// Source: RFC 7303, section 3: a byte order mark holds before the answer's `charset`, and that before
/// what the file declares.
struct FeedBytes {
  let bytes: [UInt8]
  /// `nil` is UTF-8.
  let encoding: String?

  /// - Parameter charset: what the answer's `Content-Type` names.
  init(_ bytes: [UInt8], charset: String?) {
    if let isLittle = Self.isLittleEndian(bytes) {
      self.bytes = Array(Self.text(bytes, isLittle: isLittle).utf8)
      encoding = nil
      return
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    // Text in another encoding is hardly ever whole UTF-8 by chance, but is often declared wrongly.
    guard String(validating: self.bytes, as: UTF8.self) == nil else {
      encoding = nil
      return
    }
    let named = charset.flatMap { $0.isEmpty || $0.lowercased() == "utf-8" ? nil : $0 }
    encoding = named ?? XMLProlog(self.bytes.prefix(1 << 10), isWhole: true)?.encoding
  }

  /// Whether the lower byte comes first; `nil` where it is no UTF-16.
  private static func isLittleEndian(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE), (0x3C, 0): return true
    case (0xFE, 0xFF), (0, 0x3C): return false
    default: return nil
    }
  }

  private static func text(_ bytes: [UInt8], isLittle: Bool) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
  }
}
