/// Where the entries of a hashed feature stand in a model's bytes.
///
/// Layout, little endian: `bits` and the number of classes (one byte each), two bytes of zero, the
/// size of the pool (4); for each group of 64 buckets where it starts in the pool (4 each); for
/// each of the 2^bits buckets, and one more, its start within its group (2 each); then the pool. A
/// feature's bucket is the top `bits` of its hash; its entry bears the lowest 16 as a fingerprint.
struct BucketIndex: Sendable {
  /// The first byte of the pool.
  let pool: Int
  /// The pool's size in units (bytes or entries, as the pool's reader has it).
  let size: Int
  private let shift: UInt64
  private let buckets: Int

  static let groups = 8

  init?(_ bytes: ArraySlice<UInt8>, classes: Int) {
    let head = Array(bytes.prefix(Self.groups))
    guard head.count == Self.groups, (6...24).contains(head[0]), Int(head[1]) == classes else {
      return nil
    }
    let count = 1 << Int(head[0])
    shift = 64 - UInt64(head[0])
    size = (0..<4).reduce(0) { $0 | Int(head[4 + $1]) << (8 * $1) }
    buckets = Self.groups + 4 * (count / 64 + 1)
    pool = buckets + 2 * (count + 1)
    guard bytes.count >= pool else { return nil }
  }

  /// The first unit of a feature's bucket and the one behind its last.
  @inline(__always)
  func range(of feature: UInt64, in all: UnsafeRawBufferPointer) -> (start: Int32, end: Int32) {
    let bucket = Int(truncatingIfNeeded: feature &>> shift)
    return (start(bucket, in: all), start(bucket + 1, in: all))
  }

  @inline(__always)
  private func start(_ bucket: Int, in all: UnsafeRawBufferPointer) -> Int32 {
    let group = all.loadUnaligned(
      fromByteOffset: Self.groups + 4 * (bucket >> 6), as: UInt32.self)
    let inner = all.loadUnaligned(fromByteOffset: buckets + 2 * bucket, as: UInt16.self)
    return Int32(bitPattern: group.littleEndian) &+ Int32(inner.littleEndian)
  }
}
