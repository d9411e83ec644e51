/// Makes a text fit for a path: small ASCII letters, digits and single hyphens.
package enum Slug {
  /// The slug, at most `limit` bytes, cut at a word where there is one; empty for other scripts.
  package static func of(_ text: String, limit: Int = 80) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      let small = Bytes.lowercased(byte)
      if Bytes.isLowercaseOrDigit(small) {
        slug.append(small)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.count > limit {
      let wordEnd = slug[..<limit].lastIndex(of: UInt8(ascii: "-")) ?? 0
      slug.removeSubrange((wordEnd > limit / 2 ? wordEnd : limit)...)
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
