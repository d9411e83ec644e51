import CZlib
import Foundation
import HTTPTypes
import Testing

@testable import Web

@Suite struct PagesTests {
  @Test func servesPagesWithTheirTypes() async throws {
    let site = try TestSite()
    let server = site.server()
    let expected = [
      ("/", "text/html; charset=utf-8"), ("/studies/123/", "text/html; charset=utf-8"),
      ("/studies/123.json", "application/json; charset=utf-8"),
      ("/assets/myelin-3f2a9c01.css", "text/css; charset=utf-8"),
      ("/assets/logo.svg", "image/svg+xml; charset=utf-8"),
      ("/atom.xml", "application/atom+xml; charset=utf-8"),
      ("/topics/walking/feed.xml", "application/rss+xml; charset=utf-8"),
      ("/topics/walking/feed.json", "application/feed+json; charset=utf-8"),
    ]
    for (path, type) in expected {
      let answer = try await server.ask(path)
      #expect(answer.status == 200, "\(path)")
      #expect(answer.headers[.contentType] == type, "\(path)")
      #expect(answer.headers[.contentLength] == String(answer.body.count), "\(path)")
    }
    #expect(try await server.ask("/studies/123/").text == "<h1>Fatigue fell</h1>")
    #expect(try await server.ask("/studies/%31%32%33/?from=letter").status == 200)
  }

  @Test func onlyFilesNamedForTheirContentLast() async throws {
    let site = try TestSite()
    let server = site.server()
    let hashed = try await server.ask("/assets/myelin-3f2a9c01.css")
    #expect(hashed.headers[.cacheControl]?.contains("immutable") == true)
    for path in ["/", "/assets/logo.svg", "/atom.xml"] {
      #expect(try await server.ask(path).headers[.cacheControl] == "no-cache", "\(path)")
    }
  }

  @Test func anAssetOfAnotherEditionIsTheOneOfThis() async throws {
    let site = try TestSite()
    let server = site.server()
    let old = try await server.ask("/assets/myelin-00112233.css")
    #expect(old.status == 200)
    #expect(old.text == "p { margin: 0 }")
    #expect(old.headers[.contentType] == "text/css; charset=utf-8")
    #expect(old.headers[.cacheControl] == "no-cache", "its name no longer tells its content")
    for path in [
      "/assets/other-00112233.css", "/assets/myelin-00112233.js", "/assets/myelin-0011.css",
      "/assets/myelin.css", "/assets/-00112233.css", "/studies/myelin-00112233.css",
    ] {
      #expect(try await server.ask(path).status == 404, "\(path)")
    }
  }

  @Test func everyAnswerCarriesTheStrictHeadersAndNoCookie() async throws {
    let site = try TestSite()
    let server = site.server()
    for path in ["/", "/nowhere", "/search?q=x", "/api/search", "/status", "/health", "/%zz"] {
      let headers = try await server.ask(path).headers
      #expect(headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; ") == true)
      #expect(headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
      #expect(headers[.xContentTypeOptions] == "nosniff")
      for (name, value) in [
        ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
      ] {
        #expect(try headers[#require(HTTPField.Name(name))] == value, "\(path) \(name)")
      }
      #expect(headers[.setCookie] == nil)
    }
  }

  @Test func addsTheSlashOfFoldersThatHaveAStartPage() async throws {
    let site = try TestSite()
    let moved = try await site.server().ask("/studies/123")
    #expect(moved.status == 308)
    #expect(moved.headers[.location] == "/studies/123/")
    let below = try await site.server(base: "/ms/").ask("/studies/123")
    #expect(below.headers[.location] == "/ms/studies/123/")
    #expect(try await site.server().ask("/studies/empty").status == 404)
    #expect(try await site.server().ask("/studies/empty/").status == 404)
    #expect(try await site.server().ask("/atom.xml/").status == 404)
  }

  @Test func leadsMergedStudiesToTheirNewPlace() async throws {
    let site = try TestSite()
    let server = site.server()
    for (old, new) in [
      ("/studies/99/", "/studies/123/"), ("/studies/99", "/studies/123/"),
      ("/studies/99.json", "/studies/123.json"),
      ("/studies/99/clinician/", "/studies/123/clinician/"),
    ] {
      let answer = try await server.ask(old)
      #expect(answer.status == 308, "\(old)")
      #expect(answer.headers[.location] == new, "\(old)")
    }
    #expect(try await server.ask("/studies/98/").status == 404)
    #expect(try await server.ask("/studies/97/").status == 404)
    #expect(try await server.ask("/topics/99/").status == 404)
  }

  @Test func showsTheSitesOwnPageForWhatIsMissing() async throws {
    let site = try TestSite()
    let own = try await site.server().ask("/nowhere")
    #expect(own.status == 404)
    #expect(own.text.contains("Our own page"))
    #expect(own.headers[.eTag] == nil)
    try FileManager.default.removeItem(atPath: site.folder + "/404.html")
    let usual = try await site.server().ask("/nowhere")
    #expect(usual.status == 404)
    #expect(usual.text.contains("This page is not here"))
  }

  @Test func sendsNothingTwiceToThoseWhoHaveIt() async throws {
    let site = try TestSite()
    let server = site.server()
    let first = try await server.ask("/")
    let tag = try #require(first.headers[.eTag])
    #expect(tag.hasPrefix("\""))
    for known in [tag, "W/" + tag, "\"other\", " + tag, "*"] {
      let again = try await server.ask("/", .get, [.ifNoneMatch: known])
      #expect(again.status == 304, "\(known)")
      #expect(again.body.isEmpty)
      #expect(again.headers[.eTag] == tag)
      #expect(again.headers[.contentLength] == nil)
    }
    #expect(try await server.ask("/", .get, [.ifNoneMatch: "\"other\""]).status == 200)
    #expect(try await server.ask("/studies/123/").headers[.eTag] != tag)
  }

  @Test func packsTextForThoseWhoTakeIt() async throws {
    let site = try TestSite()
    let server = site.server()
    let plain = try await server.ask("/")
    let packed = try await server.ask("/", .get, [.acceptEncoding: "br, GZIP;q=0.8"])
    #expect(packed.headers[.contentEncoding] == "gzip")
    #expect(packed.headers[.vary] == "Accept-Encoding")
    #expect(plain.headers[.vary] == "Accept-Encoding")
    #expect(packed.headers[.eTag] != plain.headers[.eTag])
    #expect(packed.body.count < plain.body.count / 4)
    #expect(try unpack(packed.body, size: plain.body.count) == plain.body)
    for header in ["gzip;q=0", "identity", "br", "*;q=0"] {
      let answer = try await server.ask("/", .get, [.acceptEncoding: header])
      #expect(answer.headers[.contentEncoding] == nil, "\(header)")
      #expect(answer.body == plain.body)
    }
    let small = try await server.ask("/atom.xml", .get, [.acceptEncoding: "gzip"])
    #expect(small.headers[.contentEncoding] == nil)
  }

  @Test func headHasTheHeadersWithoutTheBody() async throws {
    let site = try TestSite()
    let server = site.server()
    let whole = try await server.ask("/")
    let head = try await server.ask("/", .head)
    #expect(head.status == 200)
    #expect(head.body.isEmpty)
    #expect(head.headers[.contentLength] == String(whole.body.count))
    #expect(head.headers[.eTag] == whole.headers[.eTag])
  }

  private func unpack(_ bytes: [UInt8], size: Int) throws -> [UInt8] {
    var stream = z_stream()
    #expect(inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK)
    defer { inflateEnd(&stream) }
    var source = bytes
    var target = [UInt8](repeating: 0, count: size + 1)
    source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        #expect(inflate(&stream, Z_FINISH) == Z_STREAM_END)
      }
    }
    return Array(target.prefix(Int(stream.total_out)))
  }
}
