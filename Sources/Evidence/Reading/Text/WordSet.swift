/// A fixed set of words, asked often: a word of up to 16 bytes is two numbers, looked up without
/// hashing it as text.
struct WordSet: Sendable {
  /// Two numbers a slot; both 0 where it is empty.
  private var slots: [(UInt64, UInt64)]
  private var long: Set<String> = []

  init(_ words: some Collection<String>) {
    var size = 8
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    for word in words { insert(word) }
  }

  private mutating func insert(_ word: String) {
    guard let key = Self.key(word) else {
      long.insert(word)
      return
    }
    var slot = Self.slot(key) & (slots.count - 1)
    while slots[slot] != (0, 0) {
      if slots[slot] == key { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key
  }

  /// Never for the empty word.
  func contains(_ word: String) -> Bool {
    guard let key = Self.key(word) else { return long.contains(word) }
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var slot = Self.slot(key) & mask
      while slots[slot] != (0, 0) {
        if slots[slot] == key { return true }
        slot = (slot + 1) & mask
      }
      return false
    }
  }

  /// The bytes as two numbers; nil for more than 16.
  @inline(__always)
  private static func key(_ word: String) -> (UInt64, UInt64)? {
    var word = word
    return word.withUTF8 { bytes -> (UInt64, UInt64)? in
      let count = bytes.count
      guard count <= 16 else { return nil }
      var low: UInt64 = 0
      var high: UInt64 = 0
      var i = 0
      while i < min(8, count) {
        low |= UInt64(bytes[i]) &<< UInt64(i &* 8)
        i &+= 1
      }
      while i < count {
        high |= UInt64(bytes[i]) &<< UInt64((i &- 8) &* 8)
        i &+= 1
      }
      return (low, high)
    }
  }

  @inline(__always)
  private static func slot(_ key: (UInt64, UInt64)) -> Int {
    let mixed = (key.0 ^ key.1 &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32)
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral words: String...) { self.init(words) }
}
