/// An address that may stand in a page: `http` or `https` with a host, and nothing else.
package struct WebLink: Sendable, Equatable {
  package let text: String

  /// `nil` for every other scheme, for addresses without a host and for ones with spaces or
  /// control characters.
  package init?(_ address: String) {
    let utf8 = Array(address.utf8)
    guard utf8.count <= 2_000, utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
    let lower = utf8.prefix(8).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    let scheme = ["https://", "http://"].first { lower.starts(with: $0.utf8) }
    guard let scheme else { return nil }
    guard let host = utf8.dropFirst(scheme.utf8.count).first, Self.mayBeginHost(host) else {
      return nil
    }
    text = address
  }

  /// The address of a DOI at doi.org; `nil` where it does not look like a DOI.
  package init?(doi: String) {
    guard doi.utf8.starts(with: "10.".utf8) else { return nil }
    self.init("https://doi.org/" + Self.percentEncoded(doi))
  }

  /// The address of a record at PubMed; `nil` where the id is not a number.
  package init?(pmid: String) {
    guard !pmid.isEmpty, pmid.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init("https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")
  }

  /// The address of a trial in its register, for the registers whose addresses are stable.
  package init?(registration: String) {
    let bytes = Array(registration.utf8)
    guard bytes.count == 11, bytes.starts(with: "NCT".utf8),
      bytes.dropFirst(3).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    self.init("https://clinicaltrials.gov/study/" + registration)
  }

  private static func mayBeginHost(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "["), 0x80...0xFF: true
    default: false
    }
  }

  /// Keeps the bytes of RFC 3986 that mean nothing else in a path, encodes all others.
  package static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"), UInt8(ascii: ":"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ";"):
        out.append(byte)
      default:
        out.append(UInt8(ascii: "%"))
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 0x0F)])
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
