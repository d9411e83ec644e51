/// FNV-1a over 128 bits, fed piece by piece.
///
/// Constants: Fowler, Noll, Vo; draft-eastlake-fnv.
struct StableHasher {
  private static let prime = UInt128(1) << 88 | 0x13B
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    // Over plain memory where there is any: a walk through a sequence of any kind is ten times slower.
    let hash = bytes.withContiguousStorageIfAvailable { Self.combine($0, into: state) }
    if let hash {
      state = hash
    } else {
      for byte in bytes { state = (state ^ UInt128(byte)) &* Self.prime }
    }
  }

  private static func combine(
    _ bytes: UnsafeBufferPointer<UInt8>, into state: UInt128
  ) -> UInt128 {
    var value = state
    for byte in bytes { value = (value ^ UInt128(byte)) &* prime }
    return value
  }

  /// One field, closed with a byte that UTF-8 never holds, so that `ab`+`c` differs from `a`+`bc`.
  mutating func combine(field: String) {
    combine(field.utf8)
    combine(CollectionOfOne(0xFF))
  }

  func finalised() -> ContentHash {
    var rest = state
    let text = String(unsafeUninitializedCapacity: 32) { digits in
      for place in (0..<32).reversed() {
        let digit = UInt8(truncatingIfNeeded: rest & 15)
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        rest >>= 4
      }
      return 32
    }
    return ContentHash(stored: text)
  }
}
