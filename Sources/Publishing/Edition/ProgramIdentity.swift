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

  /// FNV-1a over words of eight bytes: the file is large, and only accidents are to be told.
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = (hash ^ word) &* 0x0000_0100_0000_01b3
      hash ^= hash >> 29
      offset += 8
    }
    for byte in bytes[offset...] { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash
  }
}
