/// Mixes what a feature is made of into 64 well spread bits, without a string in between.
package struct FeatureHash: Sendable {
  package private(set) var bits: UInt64

  /// - Parameter template: the number of the question that the feature answers.
  @inline(__always)
  package init(template: UInt64) { bits = (template &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  package func mixing(_ value: UInt32) -> FeatureHash {
    var copy = self
    copy.bits = (copy.bits ^ UInt64(value)) &* 0xD6E8_FEB8_6659_FD93
    copy.bits ^= copy.bits >> 32
    return copy
  }

  /// FNV-1a over bytes.
  @inline(__always)
  package static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }
  package static let start: UInt32 = 0x811C_9DC5
}
