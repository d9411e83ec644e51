/// A quotation that stops before the words that take it back: `…, but not the disability`.
enum CutQuote {
  /// The words with which the passage goes on, when they turn the quoted stretch.
  static func turn(after stretch: String, in passage: String) -> String? {
    let quoted = Array(stretch.utf8)
    let bytes = Array(passage.utf8)
    var needle = quoted[...]
    while let last = needle.last, last == 0x2E || last == 0x2C || last == 0x3B || last == 0x20 {
      needle = needle.dropLast()
    }
    guard !needle.isEmpty, needle.count < bytes.count else { return nil }
    for start in 0..<(bytes.count - needle.count)
    where bytes[start] == needle[needle.startIndex] && bytes[start...].starts(with: needle) {
      let rest = String(decoding: bytes[(start + needle.count)...], as: UTF8.self)
      let words = rest.split(whereSeparator: { " ,;:–—-()".contains($0) })
      guard let first = words.first, !rest.hasPrefix(".") else { return nil }
      let next = words.dropFirst().first ?? ""
      let isTurn =
        turns.contains(first.lowercased())
        || first.lowercased() == "with" && ["no", "little"].contains(next.lowercased())
      return isTurn ? words.prefix(8).joined(separator: " ") : nil
    }
    return nil
  }

  private static let turns: Set<String> = [
    "but", "however", "although", "though", "except", "yet", "not", "albeit", "unless",
  ]
}
