import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite struct RefusalTests {
  @Test(arguments: [
    "/../secret.txt", "/studies/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
    "/studies%2f123/", "/studies%2F123%2Findex.html", "/studies/123%5cindex.html",
    "/studies\\123", "/index.html%00.txt", "/.edition", "/%2Eedition", "/./index.html",
    "//index.html", "//elsewhere.example/", "/studies//123/", "/a%0d%0aSet-Cookie:%20x", "/%7f",
  ])
  func findsNothingOutsideOrHidden(path: String) async throws {
    let site = try TestSite()
    let answer = try await site.server().ask(path)
    #expect(answer.status == 404)
    #expect(answer.headers[.location] == nil)
  }

  @Test(arguments: [
    "", "index.html", "*", "http://localhost/", "/%", "/%4", "/%zz", "/%ff", "/%c0%ae",
  ])
  func refusesWhatIsNoPath(path: String) async throws {
    let site = try TestSite()
    #expect(try await site.server().ask(path).status == 400)
  }

  @Test func doesNotFollowLinks() async throws {
    let site = try TestSite()
    let secret = site.folder + "-secret"
    try FileManager.default.createDirectory(atPath: secret, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: secret) }
    try Data("secret".utf8).write(to: URL(filePath: secret + "/index.html"))
    for (link, target) in [
      ("linked.html", secret + "/index.html"), ("linked", secret),
      ("inner.html", site.folder + "/index.html"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: site.folder + "/" + link, withDestinationPath: target)
    }
    let server = site.server()
    for path in ["/linked.html", "/linked/", "/linked", "/linked/index.html", "/inner.html"] {
      let answer = try await server.ask(path)
      #expect(answer.status == 404, "\(path)")
      #expect(!answer.text.contains("secret"))
    }
  }

  @Test func isNotHeldByANamedPipe() async throws {
    let site = try TestSite()
    #expect(mkfifo(site.folder + "/pipe", 0o644) == 0)
    #expect(try await site.server().ask("/pipe").status == 404)
  }

  @Test(arguments: [HTTPRequest.Method.post, .put, .delete, .patch, .options, .trace])
  func canOnlyBeRead(method: HTTPRequest.Method) async throws {
    let site = try TestSite()
    for path in ["/", "/search?q=x", "/api/search?q=x"] {
      let answer = try await site.server().ask(path, method)
      #expect(answer.status == 405)
      #expect(answer.headers[.allow] == "GET, HEAD")
    }
  }

  @Test func takesNeitherLongAddressesNorData() async throws {
    let site = try TestSite()
    let server = site.server()
    let long = "/" + String(repeating: "a/", count: 2100)
    #expect(try await server.ask(long).status == 414)
    #expect(try await server.ask("/" + String(repeating: "a", count: 300)).status == 404)
    #expect(try await server.ask("/", .get, [.contentLength: "1000000"]).status == 413)
    #expect(try await server.ask("/", .get, [.contentLength: "-1"]).status == 413)
    #expect(try await server.ask("/", .get, [.transferEncoding: "chunked"]).status == 413)
    #expect(try await server.ask("/", .get, [.contentLength: "0"]).status == 200)
  }
}
