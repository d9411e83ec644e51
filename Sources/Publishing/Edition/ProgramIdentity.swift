import Foundation

/// Tells one build of the program from another by its content, so that pages made by an older build
/// are made anew even when the version's name stayed the same.
package enum ProgramIdentity {
  /// Sixteen hexadecimal digits; empty where the program's file cannot be read.
  package static let current: String = {
    let path = "/proc/self/exe"
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      return ""
    }
    return data.withUnsafeBytes { String(hash($0), radix: 16) }
  }()

  /// Has it worked out beside other work: the program's file is large.
  package static func prepare() { Task.detached { _ = current } }

  /// FNV-1a over words of eight bytes, four at a time: the file is large, each step waits for the one
  /// before, and only accidents are to be told.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(repeating: 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count))
    var offset = 0
    while offset + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* SIMD4(repeating: prime)
      lanes ^= lanes &>> 29
      offset += 32
    }
    var hash = lanes.indices.reduce(lanes[0]) { step($0, lanes[$1]) }
    for byte in bytes[offset...] { hash = step(hash, UInt64(byte)) }
    return hash
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01b3

  private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 { (hash ^ word) &* prime }
}
