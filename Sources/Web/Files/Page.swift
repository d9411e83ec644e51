import HTTPTypes
import Hummingbird

/// A file of the site as it is sent, made once: plain, and packed where that is smaller.
struct Page: Sendable {
  /// The browser asks each time whether it changed, so that a retraction shows at once.
  private static let checked = "no-cache"
  /// Files whose names hold the hash of their content never change.
  private static let lasting = "public, max-age=31536000, immutable"
  /// Below this the packed form saves no packet.
  private static let worthPacking = 512

  let plain: Response
  let packed: Response?
  /// What it takes in memory, roughly.
  let size: Int

  init(path: String, bytes: [UInt8]) {
    let type = ContentType(path: path)
    let gzip = type.isText && bytes.count >= Self.worthPacking ? Gzip.pack(bytes) : nil
    let caching = Self.hasHash(path) ? Self.lasting : Self.checked
    let tag = Self.tag(bytes)
    var plain = Answer.make(.ok, type: type.text, bytes: bytes, caching: caching)
    plain.headers[.eTag] = "\"\(tag)\""
    if gzip != nil { plain.headers[.vary] = "Accept-Encoding" }
    self.plain = plain
    packed = gzip.map { gzip in
      var packed = Answer.make(.ok, type: type.text, bytes: gzip, caching: caching)
      packed.headers[.eTag] = "\"\(tag)-gz\""
      packed.headers[.contentEncoding] = "gzip"
      packed.headers[.vary] = "Accept-Encoding"
      return packed
    }
    size = bytes.count + (gzip?.count ?? 0) + path.utf8.count + 2048
  }

  /// The answer to a request with these headers: whole, or 304 where the reader has it already.
  func response(to headers: HTTPFields) -> Response {
    var response = plain
    if let packed, Self.takesGzip(headers[.acceptEncoding]) { response = packed }
    guard let tag = response.headers[.eTag], let known = headers[.ifNoneMatch],
      Self.holds(known, tag)
    else { return response }
    var unchanged = Response(status: .notModified, headers: response.headers)
    unchanged.headers[.contentLength] = nil
    unchanged.headers[.contentEncoding] = nil
    unchanged.headers[.contentType] = nil
    return unchanged
  }

  /// `assets/myelin-3f2a9c01.css`, but not `assets/logo.svg`.
  private static func hasHash(_ path: String) -> Bool {
    guard path.hasPrefix("assets/") else { return false }
    return AssetName(String(path.dropFirst(7))) != nil
  }

  /// FNV-1a of the content and its length: the same bytes have the same tag on every machine.
  private static func tag(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16) + "-" + String(bytes.count, radix: 16)
  }

  /// `If-None-Match` of RFC 9110, 13.1.2, which compares weakly.
  private static func holds(_ known: String, _ tag: String) -> Bool {
    known.split(separator: ",").contains { item in
      let item = item.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
      return item == "*" || item == tag || item == "W/" + tag
    }
  }

  /// `Accept-Encoding` of RFC 9110, 12.5.3: gzip or `*`, unless its weight is 0.
  static func takesGzip(_ header: String?) -> Bool {
    guard let header else { return false }
    var any = false
    for item in header.lowercased().split(separator: ",") {
      let parts = item.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
      guard let name = parts.first else { continue }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
      let isWanted = weight.map { (Double($0.dropFirst(2)) ?? 0) > 0 } ?? true
      if name == "gzip" || name == "x-gzip" { return isWanted }
      if name == "*" { any = isWanted }
    }
    return any
  }
}
