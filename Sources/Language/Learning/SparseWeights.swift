/// The learnt weights of a linear classifier over hashed features, read in place from a model's
/// bytes: nothing is built when a program starts.
///
/// A `BucketIndex` over a pool counted in bytes. An entry is a fingerprint (2), a number of pairs
/// (1), then class (1) and weight (1, signed) of each pair.
package struct SparseWeights: Sendable {
  package let classes: Int
  /// How many bytes of the model these weights take.
  package let byteCount: Int
  private let bytes: [UInt8]
  private let index: BucketIndex

  /// `nil` where the bytes are no weights for `classes` classes.
  package init?(_ bytes: ArraySlice<UInt8>, classes: Int) {
    guard let index = BucketIndex(bytes, classes: classes),
      bytes.count >= index.pool + index.size
    else { return nil }
    self.index = index
    self.classes = classes
    byteCount = index.pool + index.size
    self.bytes = Array(bytes.prefix(byteCount))
  }

  /// Adds the weights of all features to the classes' scores.
  @inline(__always)
  package func add(
    _ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>
  ) {
    bytes.withUnsafeBytes { all in
      withUnsafeTemporaryAllocation(
        of: (start: Int32, end: Int32).self, capacity: features.count
      ) { ranges in
        // All places first: the memory of many buckets is then fetched at once.
        for i in 0..<features.count { ranges[i] = index.range(of: features[i], in: all) }
        for i in 0..<features.count {
          var at = index.pool + Int(ranges[i].start)
          let end = index.pool + Int(ranges[i].end)
          let fingerprint = UInt16(truncatingIfNeeded: features[i]).littleEndian
          while at < end {
            let next = at + 3 + 2 * Int(all[at + 2])
            if all.loadUnaligned(fromByteOffset: at, as: UInt16.self) == fingerprint {
              at += 3
              while at < next {
                scores[Int(all[at])] &+= Int32(Int8(bitPattern: all[at + 1]))
                at += 2
              }
              break
            }
            at = next
          }
        }
      }
    }
  }

  /// The class with the highest score; of equals the first.
  @inline(__always)
  package static func best(of scores: UnsafeBufferPointer<Int32>) -> Int {
    var best = 0
    for i in 1..<scores.count where scores[i] > scores[best] { best = i }
    return best
  }
}
