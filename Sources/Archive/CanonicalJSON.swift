import Foundation

/// JSON with sorted keys: the same value gives the same bytes.
enum CanonicalJSON {
  static func bytes(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
  }
}
