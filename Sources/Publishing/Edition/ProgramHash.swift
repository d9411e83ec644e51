/// FNV-1a over words of eight bytes, four at a time: a program's file is large, each step waits for the
/// one before, and only accidents are to be told.
struct ProgramHash {
  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  private var lanes = SIMD4<UInt64>(repeating: 0xcbf2_9ce4_8422_2325)
  private(set) var count = 0

  /// - Parameter bytes: the next piece; only the last one may be no multiple of 32 bytes.
  mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 32 <= bytes.count {
      combine(bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self))
      offset += 32
    }
    for byte in bytes[offset...] { combine(SIMD4(repeating: UInt64(byte))) }
    count += bytes.count
  }

  private mutating func combine(_ words: SIMD4<UInt64>) {
    lanes = (lanes ^ words) &* SIMD4(repeating: Self.prime)
    lanes ^= lanes &>> 29
  }

  var value: UInt64 {
    lanes.indices.reduce(UInt64(count)) { ($0 ^ lanes[$1]) &* Self.prime }
  }
}
