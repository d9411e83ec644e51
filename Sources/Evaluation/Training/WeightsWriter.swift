import Language

/// Writes weights in the layouts that `SparseWeights` and `StepWeights` read.
enum WeightsWriter {
  /// A feature's hash and its weight for each class, −127 to 127.
  typealias Entry = (feature: UInt64, weights: [Int])

  /// For any number of classes.
  static func sparse(_ entries: [Entry], classes: Int) -> [UInt8] {
    var bits = 6
    while 1 << bits < entries.count { bits += 1 }
    let sorted = entries.sorted { $0.feature < $1.feature }
    var (pool, groups, starts) = ([UInt8](), [UInt8](), [UInt8]())
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

  /// For three classes, the weights of the first of which are 0.
  static func steps(_ entries: [Entry]) -> [UInt8] {
    // Four fifths full: one feature in thirty, the weakest of its bucket, finds no room.
    let count = max(1, entries.count * 5 / (4 * StepWeights.width))
    var buckets = [[Entry]](repeating: [], count: count)
    for entry in entries {
      buckets[StepWeights.bucket(of: entry.feature, among: UInt64(count))].append(entry)
    }
    var result: [UInt8] = []
    append(count, bytes: 4, to: &result)
    append(0, bytes: 12, to: &result)
    for bucket in buckets {
      let kept = bucket.sorted { (strength($1), $0.feature) < (strength($0), $1.feature) }
        .prefix(StepWeights.width)
      let padding = repeatElement(UInt8(0), count: 2 * (StepWeights.width - kept.count))
      for entry in kept {
        append(Int(StepWeights.fingerprint(of: entry.feature)), bytes: 2, to: &result)
      }
      result += padding
      for entry in kept {
        for weight in entry.weights.dropFirst() { result.append(UInt8(bitPattern: Int8(weight))) }
      }
      result += padding
    }
    return result
  }

  private static func strength(_ entry: Entry) -> Int { entry.weights.map(abs).max() ?? 0 }

  private static func append(_ value: Int, bytes count: Int, to bytes: inout [UInt8]) {
    for i in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * i))) }
  }
}
