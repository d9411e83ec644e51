import CZlib

/// Unpacks gzip as it comes, also files of several members, and refuses what swells beyond reason.
///
/// One instance unpacks one stream, from one task.
package final class Gunzip {
  /// What an honest file stays below.
  package struct Limits: Sendable {
    /// Unpacked bytes for each packed one, once more than 16 MB came out. PubMed's files: 10 to 12.
    package var ratio: Int
    /// Unpacked bytes in all.
    package var size: Int

    package init(ratio: Int = 200, size: Int = 16 << 30) {
      self.ratio = ratio
      self.size = size
    }
  }

  package struct Failure: Error, Equatable {
    package var reason: String
    package var mend: String
  }

  private enum Stage {
    case inside
    /// A member has ended; another may follow.
    case between
    /// Padding or rubbish after the last member.
    case trailing
  }

  private let limits: Limits
  // zlib keeps the stream's own address, so it must not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private var stage = Stage.inside
  private var packed = 0
  private var unpacked = 0
  /// The first byte of a member's sign, when a piece ended right after it.
  private var carried: [UInt8] = []

  package init(limits: Limits = Limits()) throws(Failure) {
    self.limits = limits
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // 16 + 15: a gzip header and the largest window.
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(stream, 31, ZLIB_VERSION, size) == Z_OK else {
      throw Failure(reason: "There is not enough memory to unpack.", mend: "Free some and retry.")
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Whether bytes begin like gzip.
  package static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B])
  }

  /// Unpacks the next piece and hands the result on in pieces of at most 256 KB.
  package func feed(
    _ bytes: [UInt8], into consume: ([UInt8]) throws -> Void
  ) throws {
    var input = carried + bytes
    carried = []
    packed += bytes.count
    var consumed = 0
    while consumed < input.count {
      switch stage {
      case .trailing: return
      case .between:
        let rest = input[consumed...]
        if rest.count == 1 && rest.first == 0x1F {
          carried = Array(rest)
          return
        }
        guard Self.isGzip(rest) else {
          stage = .trailing
          return
        }
        inflateReset(stream)
        stage = .inside
      case .inside:
        consumed += try inflatePiece(&input, from: consumed, into: consume)
      }
    }
  }

  /// Says whether the input was whole.
  package func finish() throws(Failure) {
    if stage == .inside {
      throw Failure(
        reason: "The gzip file is cut off after \(unpacked) unpacked bytes.",
        mend: "Fetch it again; the whole records before the cut were read.")
    }
  }

  private func inflatePiece(
    _ input: inout [UInt8], from start: Int, into consume: ([UInt8]) throws -> Void
  ) throws -> Int {
    let available = input.count - start
    var code = Z_OK
    var left = available
    repeat {
      let output = input.withUnsafeMutableBufferPointer { source in
        [UInt8](unsafeUninitializedCapacity: 256 << 10) { target, count in
          stream.pointee.next_in = source.baseAddress.map { $0 + start + available - left }
          stream.pointee.avail_in = UInt32(left)
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          code = inflate(stream, Z_NO_FLUSH)
          left = Int(stream.pointee.avail_in)
          count = target.count - Int(stream.pointee.avail_out)
        }
      }
      stream.pointee.next_in = nil
      stream.pointee.next_out = nil
      unpacked += output.count
      try checkLimits()
      if !output.isEmpty { try consume(output) }
      if code == Z_STREAM_END {
        stage = .between
        return available - left
      }
      guard code == Z_OK || code == Z_BUF_ERROR else {
        throw Failure(
          reason: "The gzip data is damaged after \(unpacked) unpacked bytes.",
          mend: "Fetch the file again; the whole records before the damage were read.")
      }
      if code == Z_BUF_ERROR && output.isEmpty { break }
    } while left > 0 || stream.pointee.avail_out == 0
    return available - left
  }

  private func checkLimits() throws(Failure) {
    let isBomb = unpacked > 16 << 20 && unpacked / limits.ratio > packed
    guard !isBomb && unpacked <= limits.size else {
      throw Failure(
        reason: "The gzip file swells to more than \(unpacked >> 20) MB and was not read further.",
        mend: "Check where it comes from; if it is honest, unpack it yourself.")
    }
  }
}
