import HTTPTypes
import Hummingbird
import Synchronization

/// Takes the body of an answer.
final class Collector: ResponseBodyWriter, Sendable {
  private let kept = Mutex<[UInt8]>([])

  var bytes: [UInt8] { kept.withLock { $0 } }

  func write(_ buffer: ByteBuffer) async throws {
    kept.withLock { $0 += Array(buffer.readableBytesView) }
  }

  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
