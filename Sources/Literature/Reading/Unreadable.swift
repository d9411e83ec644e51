/// A record, or a whole file, that was set aside: where it stands, why, and how to mend it.
package struct Unreadable: Error, Sendable, Equatable, Codable, CustomStringConvertible {
  package var origin: Origin
  /// One sentence.
  package var reason: String
  /// One sentence.
  package var mend: String
  /// How the record begins, at most 120 bytes on one line.
  package var excerpt: String
  /// By what it is known again when it comes whole (`RecordName`), if it can be told.
  package var name: String?

  package init(
    origin: Origin, reason: String, mend: String, excerpt: String = "", name: String? = nil
  ) {
    self.origin = origin
    self.reason = reason
    self.mend = mend
    self.excerpt = excerpt
    self.name = name
  }

  package var description: String { "\(origin): \(reason) \(mend)" }

  /// The beginning of the bytes as one printable line.
  static func excerpt(of bytes: some Sequence<UInt8>) -> String {
    var line: [UInt8] = []
    for byte in bytes {
      if line.count == 120 { break }
      let isControl = byte < 0x20 || byte == 0x7F
      if !isControl {
        line.append(byte)
      } else if let last = line.last, last != 0x20 {
        line.append(0x20)
      }
    }
    // Not to end inside a letter of several bytes.
    while let last = line.last, last & 0xC0 == 0x80 { line.removeLast() }
    if let last = line.last, last >= 0xC0 { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
