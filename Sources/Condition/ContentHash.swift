/// FNV-1a, 64 bits: the same on every machine and in every run, unlike `Hasher`. For telling contents
/// apart, not for security.
enum ContentHash {
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The same over bytes from one place to another, for the words of texts: read by the thousand, with
  /// no sequence in between.
  @inline(__always)
  static func fnv1a(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var hash = seed
    for at in start..<end { hash = (hash ^ UInt64(bytes[at])) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  @inline(__always)
  static func fnv1a<Bytes: Sequence>(_ bytes: Bytes, seed: UInt64 = seed) -> UInt64
  where Bytes.Element == UInt8 {
    var hash = seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// Sixteen hexadecimal digits.
  static func text(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
