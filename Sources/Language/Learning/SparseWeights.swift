/// The learnt weights of a linear classifier over hashed features, read in place from a model's
/// bytes: nothing is built when a program starts.
///
/// Layout, little endian: `bits`, `classes` (one byte each), two bytes of zero, the number of bytes
/// of the pool (4); for each group of 64 buckets where it starts in the pool (4 each); for each of
/// the 2^bits buckets its start within its group (2 each), and one more; the pool. An entry of the
/// pool is a fingerprint (2), a number of pairs (1), then class (1) and weight (1, signed) of each.
/// A feature's bucket is the top `bits` of its hash, its fingerprint the lowest 16.
package struct SparseWeights: Sendable {
  package let classes: Int
  /// How many bytes of the model these weights take.
  package let byteCount: Int
  private let bytes: [UInt8]
  private let bits: UInt64
  private let groups: Int
  private let buckets: Int
  private let pool: Int

  /// No features: every class scores 0.
  package static func empty(classes: Int) -> SparseWeights { SparseWeights(classes: classes) }

  private init(classes: Int) {
    self.classes = classes
    bytes = []
    (bits, groups, buckets, pool, byteCount) = (0, 0, 0, 0, 0)
  }

  /// `nil` where the bytes are no weights for `classes` classes.
  package init?(_ bytes: ArraySlice<UInt8>, classes: Int) {
    let bytes = Array(bytes)
    guard bytes.count >= 8, bytes[0] <= 24, Int(bytes[1]) == classes else { return nil }
    let count = 1 << Int(bytes[0])
    let length = (0..<4).reduce(0) { $0 | Int(bytes[4 + $1]) << (8 * $1) }
    bits = UInt64(bytes[0])
    groups = 8
    buckets = groups + 4 * (count / 64 + 1)
    pool = buckets + 2 * (count + 1)
    byteCount = pool + length
    guard bytes.count >= byteCount else { return nil }
    self.classes = classes
    self.bytes = bytes
  }

  /// Adds the weights of all features to the classes' scores.
  @inline(__always)
  package func add(
    _ features: UnsafeBufferPointer<UInt64>, to scores: UnsafeMutableBufferPointer<Int32>
  ) {
    guard !bytes.isEmpty else { return }
    bytes.withUnsafeBytes { all in
      for feature in features {
        let bucket = Int(feature >> (64 - bits))
        var i = start(bucket, in: all)
        let end = start(bucket + 1, in: all)
        let fingerprint = UInt16(truncatingIfNeeded: feature)
        while i < end {
          let pairs = Int(all[i + 2])
          let next = i + 3 + 2 * pairs
          if all.loadUnaligned(fromByteOffset: i, as: UInt16.self).littleEndian == fingerprint {
            i += 3
            while i < next {
              scores[Int(all[i])] &+= Int32(Int8(bitPattern: all[i + 1]))
              i += 2
            }
            break
          }
          i = next
        }
      }
    }
  }

  @inline(__always)
  private func start(_ bucket: Int, in all: UnsafeRawBufferPointer) -> Int {
    let group = all.loadUnaligned(fromByteOffset: groups + 4 * (bucket >> 6), as: UInt32.self)
    let inner = all.loadUnaligned(fromByteOffset: buckets + 2 * bucket, as: UInt16.self)
    return pool + Int(group.littleEndian) + Int(inner.littleEndian)
  }
}

extension SparseWeights {
  /// The class with the highest score; of equals the first.
  @inline(__always)
  package static func best(of scores: UnsafeBufferPointer<Int32>) -> Int {
    var best = 0
    for i in 1..<scores.count where scores[i] > scores[best] { best = i }
    return best
  }
}
