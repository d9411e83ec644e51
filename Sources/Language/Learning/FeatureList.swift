/// Fills a buffer with hashed features, numbering the questions as they are asked.
struct FeatureList {
  private let features: UnsafeMutableBufferPointer<UInt64>
  private(set) var count = 0

  @inline(__always)
  init(_ features: UnsafeMutableBufferPointer<UInt64>) { self.features = features }

  @inline(__always)
  private mutating func append(_ hash: FeatureHash) {
    features[count] = hash.bits
    count += 1
  }

  private var hash: FeatureHash {
    @inline(__always) get { FeatureHash(template: UInt64(count)) }
  }

  @inline(__always)
  mutating func add(_ a: UInt32) { append(hash.mixing(a)) }

  @inline(__always)
  mutating func add(_ a: UInt32, _ b: UInt32) { append(hash.mixing(a).mixing(b)) }

  @inline(__always)
  mutating func add(_ a: UInt32, _ b: UInt32, _ c: UInt32) {
    append(hash.mixing(a).mixing(b).mixing(c))
  }

  @inline(__always)
  mutating func add(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32) {
    append(hash.mixing(a).mixing(b).mixing(c).mixing(d))
  }

  @inline(__always)
  mutating func addWide(_ wide: UInt64, _ b: UInt32, _ c: UInt32) {
    append(
      hash.mixing(UInt32(truncatingIfNeeded: wide)).mixing(UInt32(wide >> 32)).mixing(b).mixing(c))
  }
}
