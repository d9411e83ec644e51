import Archive
import Condition
import Foundation
import HTTPTypes
import Hummingbird
import Literature
import Publishing

@testable import Web

/// A small published tree in a folder of its own, and a server for it.
final class TestSite: Sendable {
  struct Broken: Error {}

  let folder: String

  init() throws {
    folder = NSTemporaryDirectory() + "/myelin-web-" + UUID().uuidString
    try write("index.html", "<h1>Start</h1>" + String(repeating: "<p>A study.</p>", count: 100))
    try write("studies/123/index.html", "<h1>Fatigue fell</h1>")
    try write("studies/123.json", "{}")
    try write("studies/empty/data.txt", "no start page here")
    try write("assets/myelin-3f2a9c01.css", "p { margin: 0 }")
    try write("assets/logo.svg", "<svg/>")
    try write("atom.xml", "<feed/>")
    try write("topics/walking/feed.xml", "<rss/>")
    try write("topics/walking/feed.json", "{}")
    try write(".edition", "")
    try write("404.html", "<h1>Our own page for what is missing</h1>")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func write(_ path: String, _ text: String) throws {
    let url = URL(filePath: folder + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func server(
    cacheBytes: Int = 1 << 20, base: String = "/",
    search:
      @escaping @Sendable (String, [SearchFacet: String], Int) async throws -> SearchAnswer = {
        _, _, _ in
        SearchAnswer(total: 0, hits: [])
      },
    status: @escaping @Sendable () async throws -> StatusAnswer = { throw Broken() },
    statusFile: @escaping @Sendable () async throws -> [UInt8] = { throw Broken() },
    metrics: @escaping @Sendable () async throws -> String = { throw Broken() }
  ) -> SiteServer {
    SiteServer(
      site: folder,
      sources: SiteServer.Sources(
        search: search, status: status,
        redirect: { id in
          switch id {
          case "99": "123"
          case "98": "../../etc"
          default: nil
          }
        }, statusFile: statusFile, metrics: metrics),
      context: Self.context(base), cacheBytes: cacheBytes)
  }

  private static func context(_ base: String) -> SiteContext {
    SiteContext(
      settings: SiteSettings(name: "Example", root: "http://localhost" + base),
      profile: ConditionProfile(
        id: "example", name: "an example", short: "EX", team: "EX team", names: ["example"]),
      now: PublicationDate(year: 2026),
      assets: AssetNames(
        stylesheet: "assets/myelin-3f2a9c01.css", favicon: "assets/logo.svg", script: nil))
  }
}

/// An answer with its body read.
struct Read {
  var status: Int
  var headers: HTTPFields
  var body: [UInt8]
  var text: String { String(decoding: body, as: UTF8.self) }
}

extension SiteServer {
  /// Asks the responder itself, without a socket.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, _ headers: HTTPFields = [:]
  ) async throws -> Read {
    let head = HTTPRequest(
      method: method, scheme: "http", authority: "localhost", path: path, headerFields: headers)
    let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    let response = await responder.response(to: request)
    let collector = Collector()
    try await response.body.write(collector)
    return Read(
      status: response.status.code, headers: response.headers, body: collector.bytes)
  }
}
