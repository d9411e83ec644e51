import Foundation
import Synchronization
import Testing

@testable import Web

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct SocketTests {
  /// All tests share the processor: on a small machine its turn may take minutes to come.
  @Test(.timeLimit(.minutes(15))) func servesOverASocketAndSaysWhenThePortIsTaken() async throws {
    let site = try TestSite()
    let server = site.server()
    let (ports, announce) = AsyncStream.makeStream(of: Int.self)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(port: 0) { announce.yield($0) } }
      var iterator = ports.makeAsyncIterator()
      let port = try #require(await iterator.next())
      #expect(port > 0)
      let url = try #require(URL(string: "http://127.0.0.1:\(port)/studies/123/"))
      let (data, response) = try await URLSession.shared.data(from: url)
      let http = try #require(response as? HTTPURLResponse)
      #expect(http.statusCode == 200)
      #expect(http.value(forHTTPHeaderField: "X-Content-Type-Options") == "nosniff")
      #expect(String(decoding: data, as: UTF8.self) == "<h1>Fatigue fell</h1>")
      await #expect(throws: ServerError.portInUse(port)) {
        try await site.server().run(port: port)
      }
      group.cancelAll()
      do { try await group.waitForAll() } catch is CancellationError {}
    }
  }

  @Test func namesTheTroubleInOneSentence() async throws {
    let site = try TestSite()
    await #expect(throws: ServerError.noSuchPort(70_000)) {
      try await site.server().run(port: 70_000)
    }
    let text = ServerError.portInUse(8080).description
    #expect(text.contains("8080") && text.contains("--port") && !text.contains("\n"))
  }
}
