/// 64-bit hashes of words and stems: FNV-1a, the same on every run and machine.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func of(_ lower: String) -> UInt64 {
    var hash = seed
    for byte in lower.utf8 { hash = step(hash, byte) }
    return hash
  }

  /// The hash of a stretch that may hold capitals: ASCII letters are folded.
  static func ofFolded(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    for at in start..<end {
      let byte = bytes[at]
      hash = step(hash, byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return hash
  }
}
