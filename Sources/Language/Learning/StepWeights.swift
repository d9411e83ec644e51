/// The learnt weights of a choice between three, the first of which always scores 0: made for a
/// parser, which asks for a hundred features at every step.
///
/// Layout, little endian: the number of buckets (4) and 12 bytes of zero; for each bucket the
/// fingerprints of eight features (2 each, 0 for none), then for each of the eight the weight of
/// the second and of the third choice (1 each, signed). A bucket lies within one line of the
/// processor's cache and is looked through at once; where more than eight features fall into one,
/// those with the smallest weights were left out.
package struct StepWeights: Sendable {
  package static let classes = 3
  /// How many features a bucket holds.
  package static let width = 8
  private static let head = 16

  /// How many bytes of the model these weights take.
  package let byteCount: Int
  private let bytes: [UInt8]
  private let count: UInt64

  /// `nil` where the bytes are no such weights.
  package init?(_ bytes: ArraySlice<UInt8>) {
    let head = Array(bytes.prefix(Self.head))
    guard head.count == Self.head, head[4...].allSatisfy({ $0 == 0 }) else { return nil }
    let count = (0..<4).reduce(0) { $0 | Int(head[$1]) << (8 * $1) }
    byteCount = Self.head + 4 * Self.width * count
    guard count > 0, bytes.count >= byteCount else { return nil }
    self.count = UInt64(count)
    self.bytes = Array(bytes.prefix(byteCount))
  }

  /// The bucket of a feature among `count`.
  @inline(__always)
  package static func bucket(of feature: UInt64, among count: UInt64) -> Int {
    Int(truncatingIfNeeded: ((feature >> 32) &* count) >> 32)
  }

  /// The mark by which a feature is known in its bucket; never 0.
  @inline(__always)
  package static func fingerprint(of feature: UInt64) -> UInt16 {
    max(1, UInt16(truncatingIfNeeded: feature))
  }

  /// The scores of the second and the third choice.
  @inline(__always)
  package func scores(_ features: UnsafeBufferPointer<UInt64>) -> (second: Int, third: Int) {
    var second = SIMD8<Int16>.zero
    var third = SIMD8<Int16>.zero
    bytes.withUnsafeBytes { all in
      for feature in features {
        let at = Self.head + 4 * Self.width * Self.bucket(of: feature, among: count)
        let marks = all.loadUnaligned(fromByteOffset: at, as: SIMD8<UInt16>.self)
        let pairs = all.loadUnaligned(fromByteOffset: at + 16, as: SIMD8<Int16>.self)
        let own = SIMD8(repeating: Self.fingerprint(of: feature).littleEndian)
        let found = pairs.replacing(with: 0, where: marks .!= own)
        second &+= (found &<< 8) &>> 8
        third &+= found &>> 8
      }
    }
    return (Int(second.wrappedSum()), Int(third.wrappedSum()))
  }
}
