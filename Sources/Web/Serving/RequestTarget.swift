/// What a request asks for, read strictly: one path has one spelling, and none leads out of the
/// site's folder.
struct RequestTarget: Equatable {
  enum Failure: Error, Equatable {
    case tooLong
    /// No target of HTTP, or bytes that are not UTF-8.
    case malformed
    /// Well formed, but nothing here ever has such a path: `..`, hidden files, encoded slashes.
    case refused
  }

  private static let longest = 4096
  /// The longest name that file systems take.
  private static let longestName = 255

  /// The path's parts, decoded; empty for the start page.
  let segments: [String]
  /// Whether the path ends with a slash.
  let isFolder: Bool
  /// Undecoded, without the question mark.
  let query: String

  init(_ text: String) throws(Failure) {
    guard text.utf8.count <= Self.longest else { throw .tooLong }
    let bytes = Array(text.utf8.prefix { $0 != UInt8(ascii: "#") })
    let end = bytes.firstIndex(of: UInt8(ascii: "?")) ?? bytes.endIndex
    query = String(decoding: bytes[end...].dropFirst(), as: UTF8.self)
    let path = bytes[..<end]
    guard path.first == UInt8(ascii: "/") else { throw .malformed }
    var parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .dropFirst()
    isFolder = parts.last?.isEmpty ?? false
    if isFolder { parts = parts.dropLast() }
    var segments: [String] = []
    for part in parts { segments.append(try Self.segment(part)) }
    self.segments = segments
  }

  private static func segment(_ part: ArraySlice<UInt8>) throws(Failure) -> String {
    guard let bytes = PercentText.decode(part, plusIsSpace: false),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .malformed }
    // An empty part would let `//elsewhere.example/` through as a redirect to another site.
    guard let first = bytes.first, bytes.count <= longestName, first != UInt8(ascii: ".") else {
      throw .refused
    }
    for byte in bytes {
      switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "/"), UInt8(ascii: "\\"): throw .refused
      default: continue
      }
    }
    return text
  }
}
