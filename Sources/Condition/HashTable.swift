/// A read-mostly table from 64-bit hashes to small numbers; a look-up is one or two array reads.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
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
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
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
    let mask = keys.count - 1
    var slot = Self.slot(key) & mask
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

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }
}
