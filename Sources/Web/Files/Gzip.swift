import CZlib

/// Packs bytes as gzip.
enum Gzip {
  /// The packed bytes; `nil` when they would not be smaller or there is no memory.
  static func pack(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count < Int(UInt32.max) else { return nil }
    var stream = z_stream()
    // 16 + 15: a gzip header and the largest window; 8 is zlib's usual memory level.
    let size = Int32(MemoryLayout<z_stream>.size)
    let level = Z_DEFAULT_COMPRESSION
    guard
      deflateInit2_(&stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var input = bytes
    var isDone = false
    let output = input.withUnsafeMutableBufferPointer { source in
      // Room for one byte less than before: what does not fit is not worth having.
      [UInt8](unsafeUninitializedCapacity: max(0, source.count - 1)) { target, count in
        guard target.count > 0 else { return }
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = target.count - Int(stream.avail_out)
      }
    }
    return isDone ? output : nil
  }
}
