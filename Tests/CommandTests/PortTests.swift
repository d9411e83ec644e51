import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `serve` on ports that it cannot have.
@Suite struct PortTests {
  /// A socket of this test that listens on a port of 127.0.0.1.
  private final class TakenPort {
    let descriptor: CInt
    let port: UInt16

    init() throws {
      let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let isBound = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
          bind(descriptor, address, length) == 0 && listen(descriptor, 1) == 0
            && getsockname(descriptor, address, &length) == 0
        }
      }
      self.descriptor = descriptor
      port = UInt16(bigEndian: address.sin_port)
      try #require(isBound)
    }

    deinit { close(descriptor) }
  }

  @Test func aPortInUseAndAnImpossibleOneAreSaid() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let digest = try Program.run(
      ["digest", "-"], input: "{\"title\":\"Lemon water in multiple sclerosis\"}\n", in: scratch.url
    )
    #expect(digest.code == 0, "\(digest.error)")
    let taken = try TakenPort()
    let result = try Program.run(["serve", "--port", "\(taken.port)"], in: scratch.url)
    #expect(result.code == 2)
    #expect(
      result.error
        == "myelin: Port \(taken.port) is in use by another program: stop that one, or choose "
        + "another with --port.\n")
    let impossible = try Program.run(["serve", "--port", "99999"], in: scratch.url)
    #expect(impossible.code == 2)
    #expect(impossible.error.contains("99999 is not a port"))
  }
}
