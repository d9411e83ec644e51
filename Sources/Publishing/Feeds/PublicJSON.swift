import Foundation

/// JSON for readers and scripts: keys sorted, slashes as they are, the same bytes for the same value.
package enum PublicJSON {
  package static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }
}
