import Foundation

/// Names and values as the query of an address or the body of a form.
package enum QueryText {
  /// `a=1&b=x%20y`; what is not a letter, digit or one of `-._~` is written in hexadecimal.
  package static func of(_ pairs: [(String, String)]) -> String {
    pairs.map { "\(escaped($0))=\(escaped($1))" }.joined(separator: "&")
  }

  private static let digits = Array("0123456789ABCDEF".utf8)

  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
      default:
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension URL {
  /// This address with a query of these names and values.
  package func asking(_ pairs: [(String, String)]) -> URL {
    var parts = URLComponents(url: self, resolvingAgainstBaseURL: true)
    parts?.percentEncodedQuery = QueryText.of(pairs)
    return parts?.url ?? self
  }
}
