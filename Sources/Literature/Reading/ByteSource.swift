#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes in pieces: from a file, standard input or memory.
struct ByteSource {
  struct Failure: Error {
    var reason: String
    var mend: String
  }

  static let pieceSize = 256 << 10

  /// The next piece; empty at the end.
  let next: () throws(Failure) -> [UInt8]
  let close: () -> Void

  static func memory(_ bytes: [UInt8]) -> ByteSource {
    var position = 0
    return ByteSource(
      next: { () throws(Failure) in
        let end = min(position + pieceSize, bytes.count)
        defer { position = end }
        return Array(bytes[position..<end])
      }, close: {})
  }

  static func standardInput() -> ByteSource {
    descriptor(0, close: {})
  }

  static func file(_ path: String) throws(Failure) -> ByteSource {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      let code = errno
      throw Failure(
        reason: "The file cannot be opened: \(String(cString: strerror(code))).",
        mend: code == ENOENT ? "Check the path." : "Check who may read it.")
    }
    return Self.descriptor(descriptor, close: { closeDescriptor(descriptor) })
  }

  private static func descriptor(_ descriptor: Int32, close: @escaping () -> Void) -> ByteSource {
    ByteSource(
      next: { () throws(Failure) in
        var code: Int32 = 0
        let piece = [UInt8](unsafeUninitializedCapacity: pieceSize) { buffer, count in
          repeat {
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            count = max(0, got)
            code = got < 0 ? errno : 0
          } while code == EINTR
        }
        guard code == 0 else {
          throw Failure(
            reason: "Reading failed: \(String(cString: strerror(code))).",
            mend: "Check the disk or the connection, and retry.")
        }
        return piece
      }, close: close)
  }

  private static func closeDescriptor(_ descriptor: Int32) {
    _ = unistdClose(descriptor)
  }
}

/// `close` of the C library, under a name that the member `close` does not hide.
private func unistdClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
