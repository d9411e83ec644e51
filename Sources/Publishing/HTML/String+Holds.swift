#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension String {
  /// Whether these very bytes stand in it: `contains` asks for letters in whatever way they are
  /// composed, which takes fifty times as long.
  func holds(_ words: StaticString) -> Bool {
    let length = words.utf8CodeUnitCount
    guard length > 0 else { return true }
    var text = self
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress, bytes.count >= length else { return false }
      let first = words.utf8Start[0]
      for place in 0...(bytes.count - length)
      where bytes[place] == first && memcmp(start + place, words.utf8Start, length) == 0 {
        return true
      }
      return false
    }
  }
}
