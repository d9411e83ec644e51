import CZlib
import Testing

@testable import Literature

struct GunzipTests {
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 6, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    defer { deflateEnd(&stream) }
    var input = bytes
    return input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: bytes.count + 1000) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        count = target.count - Int(stream.avail_out)
      }
    }
  }

  private func gunzip(
    _ bytes: [UInt8], piece: Int = .max, limits: Gunzip.Limits = .init()
  ) throws -> [UInt8] {
    let gunzip = try Gunzip(limits: limits)
    var out: [UInt8] = []
    var start = 0
    while start < bytes.count {
      let end = start + min(piece, bytes.count - start)
      try gunzip.feed(Array(bytes[start..<end])) { out += $0 }
      start = end
    }
    try gunzip.finish()
    return out
  }

  private let text = Array((0..<60_000).map { "nap \($0 &* 2_654_435_761)\n" }.joined().utf8)

  @Test(arguments: [1000, 4097, Int.max])
  func `what was packed comes out`(piece: Int) throws {
    #expect(try gunzip(Self.gzip(text), piece: piece) == text)
    #expect(try gunzip(Self.gzip([]), piece: 1) == [])
  }

  @Test(arguments: [1, 3, Int.max])
  func `members follow one another, and padding after them is no matter`(piece: Int) throws {
    let packed = Self.gzip(Array("one".utf8)) + Self.gzip(Array("two".utf8)) + [0, 0, 0, 0]
    #expect(try gunzip(packed, piece: piece) == Array("onetwo".utf8))
  }

  @Test func `a cut file says so`() throws {
    let packed = Self.gzip(text)
    let error = #expect(throws: Gunzip.Failure.self) {
      try gunzip(Array(packed.dropLast(20)), piece: 5000)
    }
    #expect(error?.reason.contains("cut off") == true)
  }

  @Test func `damage says so`() throws {
    var packed = Self.gzip(text)
    for index in 5000..<5050 { packed[index] ^= 0x5A }
    let error = #expect(throws: Gunzip.Failure.self) { try gunzip(packed) }
    #expect(error?.reason.contains("damaged") == true)
  }

  @Test func `a bomb is not unpacked`() throws {
    let bomb = Self.gzip([UInt8](repeating: 0x20, count: 40 << 20))
    let error = #expect(throws: Gunzip.Failure.self) { try gunzip(bomb) }
    #expect(error?.reason.contains("swells") == true)
    #expect(throws: Gunzip.Failure.self) {
      try gunzip(Self.gzip(text), limits: Gunzip.Limits(ratio: 200, size: 1000))
    }
  }
}
