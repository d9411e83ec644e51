/// FNV-1a over 128 bits, fed piece by piece.
///
/// Constants: Fowler, Noll, Vo; draft-eastlake-fnv.
package struct StableHasher: Sendable {
  /// Computed, not stored: a stored one would be asked for at every byte whether it is there yet.
  @inline(__always) private static var prime: UInt128 { UInt128(1) << 88 | 0x13B }
  private var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  package init() {}

  mutating func combine(_ bytes: some Sequence<UInt8>) {
    // Over plain memory where there is any: a walk through a sequence of any kind is ten times slower.
    let hash = bytes.withContiguousStorageIfAvailable { Self.combine($0, into: state) }
    if let hash {
      state = hash
    } else {
      for byte in bytes { combine(byte) }
    }
  }

  private static func combine(
    _ bytes: UnsafeBufferPointer<UInt8>, into state: UInt128
  ) -> UInt128 {
    var value = state
    for byte in bytes { value = (value ^ UInt128(byte)) &* prime }
    return value
  }

  private mutating func combine(_ byte: UInt8) { state = (state ^ UInt128(byte)) &* Self.prime }

  /// One field, closed with a byte that UTF-8 never holds, so that `ab`+`c` differs from `a`+`bc`.
  package mutating func combine(field: String) {
    combine(field.utf8)
    combine(0xFF)
  }

  /// A hash, opened with another byte that UTF-8 never holds, for it is no text.
  package mutating func combine(_ hash: ContentHash) {
    combine(0xFE)
    withUnsafeBytes(of: hash.value.littleEndian) { combine($0) }
  }

  package func finalised() -> ContentHash { ContentHash(value: state) }
}
