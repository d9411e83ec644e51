import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells one build of the program from another by its content, so that pages made by an older build
/// are made anew even when the version's name stayed the same.
package enum ProgramIdentity {
  /// Hexadecimal digits; empty where the program's file cannot be read.
  package static let current: String = identity(ofProgram: "/proc/self/exe")

  /// Has it worked out beside other work: the program's file is large.
  package static func prepare() { Task.detached { _ = current } }

  /// The linker's own hash of what it linked, else a hash of the file.
  static func identity(ofProgram path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var hasher = ProgramHash()
    // Piece by piece: the whole file in memory would be most of what a small edition needs.
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(file, &piece, piece.count)
      guard count > 0 else { break }
      if hasher.count == 0, let note = buildID(in: piece[..<count]) {
        return note.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      }
      piece.withUnsafeBytes { hasher.combine(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
    return String(hasher.value, radix: 16)
  }

  /// What follows the head of the note `NT_GNU_BUILD_ID` with a SHA-1: linkers put it before the code
  /// (System V ABI, "Note Section"; GNU ld, `--build-id`).
  static func buildID(in start: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let head: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]
    let part = start.prefix(4096)
    for place in stride(from: part.startIndex, to: part.endIndex - head.count - 19, by: 4)
    where part[place...].starts(with: head) {
      return part[(place + head.count)..<(place + head.count + 20)]
    }
    return nil
  }
}
