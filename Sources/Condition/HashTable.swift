/// A read-mostly table from 64-bit hashes to small numbers; a look-up is one or two array reads.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  /// A bit for each hash by 16 of its bits: most words are told by it alone that they are not kept,
  /// from 8 kB that stay in the nearest cache.
  private var filter = [UInt64](repeating: 0, count: 1024)
  private(set) var count = 0

  init(minimumCapacity: Int = 64) {
    var size = 64
    while size < minimumCapacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: -1, count: size)
  }

  /// The number stored for a hash, or -1.
  @inline(__always)
  func value(_ hash: UInt64) -> Int32 {
    // 0 marks an empty slot, so a hash of 0 is kept under another number.
    let key = hash == 0 ? 0x9E37_79B9_7F4A_7C15 : hash
    let spread = Self.spread(key)
    let bit = Int(spread & 0xFFFF)
    if filter[bit &>> 6] &>> UInt64(bit & 63) & 1 == 0 { return -1 }
    let mask = keys.count - 1
    var slot = Self.slot(spread) & mask
    while true {
      let found = keys[slot]
      if found == key { return values[slot] }
      if found == 0 { return -1 }
      slot = (slot + 1) & mask
    }
  }

  /// Stores a number for a hash that has none yet.
  mutating func insert(_ hash: UInt64, _ value: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = hash == 0 ? 0x9E37_79B9_7F4A_7C15 : hash
    place(key, value)
    count += 1
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    let spread = Self.spread(key)
    let bit = Int(spread & 0xFFFF)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
    let mask = keys.count - 1
    var slot = Self.slot(spread) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { place(key, value) }
  }

  /// The hash with its bits spread, 40 of them.
  private static func spread(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 24 }

  private static func slot(_ spread: UInt64) -> Int { Int(truncatingIfNeeded: spread >> 16) }
}
