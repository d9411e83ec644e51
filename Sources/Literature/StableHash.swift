/// A hash that is the same on every machine and in every run (FNV-1a, 64 bits); not for secrets.
package enum StableHash {
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  /// Ten hexadecimal digits: among a million texts two share them with odds of one in two.
  package static func short(_ text: String) -> String {
    let digits = String(of(text.utf8), radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    return String(padded.suffix(10))
  }
}
