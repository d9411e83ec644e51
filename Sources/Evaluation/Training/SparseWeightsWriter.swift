/// Writes weights in the layout that `SparseWeights` reads.
enum SparseWeightsWriter {
  /// A feature's hash and its weight for each class, −127 to 127.
  typealias Entry = (feature: UInt64, weights: [Int])

  static func bytes(_ entries: [Entry], classes: Int) -> [UInt8] {
    var bits = 6
    while 1 << bits < entries.count { bits += 1 }
    let sorted = entries.sorted { $0.feature < $1.feature }
    var pool: [UInt8] = []
    var groups: [UInt8] = []
    var starts: [UInt8] = []
    var groupStart = 0
    var next = 0
    for bucket in 0...(1 << bits) {
      if bucket % 64 == 0 {
        groupStart = pool.count
        append(groupStart, bytes: 4, to: &groups)
      }
      append(pool.count - groupStart, bytes: 2, to: &starts)
      while next < sorted.count, Int(sorted[next].feature >> UInt64(64 - bits)) == bucket {
        append(sorted[next], to: &pool)
        next += 1
      }
    }
    var head: [UInt8] = [UInt8(bits), UInt8(classes), 0, 0]
    append(pool.count, bytes: 4, to: &head)
    return head + groups + starts + pool
  }

  private static func append(_ entry: Entry, to pool: inout [UInt8]) {
    let pairs = entry.weights.enumerated().filter { $0.element != 0 }
    append(Int(entry.feature & 0xFFFF), bytes: 2, to: &pool)
    pool.append(UInt8(pairs.count))
    for (c, weight) in pairs {
      pool.append(UInt8(c))
      pool.append(UInt8(bitPattern: Int8(weight)))
    }
  }

  private static func append(_ value: Int, bytes count: Int, to bytes: inout [UInt8]) {
    for i in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * i))) }
  }
}
