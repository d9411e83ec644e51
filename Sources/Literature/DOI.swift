/// Digital object identifiers: one written form for all the ways in which sources print them.
package enum DOI {
  /// The bare DOI, `10.1000/abc`, of a link or of `doi:10.1000/abc`; `nil` when it is none.
  package static func normalised(_ text: String) -> String? {
    var rest = Bytes.trimmed(Array(text.utf8)[...])
    let prefixes = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
    ]
    for prefix in prefixes where Bytes.hasPrefix(rest, prefix, foldingCase: true) {
      rest = Bytes.trimmed(rest.dropFirst(prefix.utf8.count))
    }
    guard Bytes.hasPrefix(rest, "10."), let slash = rest.firstIndex(of: UInt8(ascii: "/")),
      slash + 1 < rest.endIndex
    else { return nil }
    // A blank or a control character inside means that something else was pasted along.
    guard rest.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    return String(decoding: rest, as: UTF8.self)
  }

  /// A slug of `[a-z0-9-]` that no other DOI shares (DOIs do not tell capitals from small letters).
  ///
  /// A DOI whose only marks are the dot of `10.`, the slash and dots after it can be told from its
  /// slug; every other one, and one that had to be cut, ends in a hash.
  package static func slug(_ doi: String) -> String {
    let folded = doi.lowercased()
    let slug = Slug.of(folded, limit: 80)
    return isPlain(Array(folded.utf8)) && slug.utf8.count == folded.utf8.count
      ? slug : slug + "-" + StableHash.short(folded)
  }

  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")), slash > 3 else { return false }
    let registrant = bytes[3..<slash]
    guard registrant.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
    var previous = UInt8(ascii: "/")
    for byte in bytes[(slash + 1)...] {
      let isDot = byte == UInt8(ascii: ".")
      guard isDot || Bytes.isLowercaseOrDigit(byte) else { return false }
      if isDot && !Bytes.isLowercaseOrDigit(previous) { return false }
      previous = byte
    }
    return Bytes.isLowercaseOrDigit(previous)
  }
}
